/**
 * Verbs that report what somebody says, thinks, feels, wants or plans, by what may follow them. Classes after Levin (1993) and VerbNet
 * (say-37.7, tell-37.2, manner of speaking, complain, advise, promise, conjecture, consider, want, intend, judgment, characterize).
 * To add a verb, add its lemma to the class whose company it keeps, and a case to tests/7-quotes.
 *
 * quote: "…", she VERBED · inverted: "…", VERBED she · clause: VERB (that) … · infinitive: VERB to … · told: VERB somebody that/to … · object: VERB something ·
 * of, for, on …: VERB for something
 */
export const VERB_CLASSES: readonly { name: string; frames: string; verbs: string }[] = [
	{
		name: "say",
		frames: "quote inverted clause",
		verbs: `say add note state remark observe comment mention explain clarify elaborate reply respond answer retort rejoin counter
			continue begin conclude finish interject interrupt quip joke crack jest deadpan wisecrack reason opine intone utter 
			enthuse rail grumble gripe mutter mumble murmur
			whisper shout yell scream cry exclaim holler roar chant 
			tweet retweet post text email e-mail blog write read recite narrate relate recount reminisce muse ponder marvel
			ad-lib tease taunt bluster sermonize preach lecture warble implore chide scold fire`,
	},
	{
		name: "manner of speaking",
		frames: "quote inverted",
		verbs: `snap snarl sneer scoff sigh laugh chuckle smile grin shrug go shoot fire chime gush rave exult crow fume rage thunder bellow bark groan moan croak drawl stammer riff vent sing type`,
	},
	{
		name: "tell",
		frames: "quote inverted clause told",
		verbs: "tell assure inform remind notify warn advise caution reassure alert counsel persuade convince brief",
	},
	{
		name: "assert",
		frames: "quote inverted clause",
		verbs: `argue assert claim contend insist maintain allege declare proclaim pronounce affirm aver attest avow swear vow pledge promise
			emphasize stress underscore underline reiterate repeat restate echo confirm concede admit acknowledge confess
			report reveal disclose divulge announce publicize testify certify stipulate specify signal imply
			suggest hint intimate insinuate charge complain lament bemoan protest boast brag gloat predict forecast
			prophesy posit postulate theorize speculate estimate calculate reckon conjecture surmise propose
			recommend urge demand request ask beg plead require rule decree conclude deny rebut refute dispute
			recall remember volunteer quote cite rejoice inquire query wonder question joke apologize agree disagree concur`,
	},
	{
		name: "show",
		frames: "clause",
		verbs:
			"show find indicate demonstrate document establish illustrate confirm signify discover learn project measure",
	},
	{
		name: "think",
		frames: "clause",
		verbs: `think believe feel know suspect suppose assume presume imagine guess figure doubt expect anticipate foresee envision fear
			worry hope wish trust consider deem judge regard understand realize recognize notice perceive sense hear
			remember forget resolve agree disagree accept acknowledge dream regret`,
	},
	{
		name: "want",
		frames: "infinitive",
		verbs: `want hope wish intend aim expect prefer desire long yearn aspire propose opt agree
			 decline promise pledge vow threaten offer volunteer demand request claim profess resolve swear love hate like
			hesitate consent pretend beg`,
	},
	{
		name: "order",
		frames: "told object",
		verbs: `urge ask implore beg order instruct pressure request command warn
			 expect exhort entreat beseech dare prod`,
	},
	{
		name: "judge",
		frames: "object quote",
		verbs: `criticize criticise praise attack blast slam condemn denounce rip bash mock ridicule deride decry assail lambaste lambast
			castigate chastise rebuke reprimand scold berate excoriate fault knock hammer skewer savage pan trash disparage belittle
			denigrate malign insult vilify bemoan lament applaud laud commend hail salute celebrate tout extol admire champion cheer
			defend endorse support back oppose favor favour welcome embrace reject dismiss deny dispute refute rebut question
			protest resent blame accuse thank credit congratulate honor disavow repudiate renounce disown dislike detest abhor despise
			support prefer like love hate fear doubt trust distrust respect value appreciate approve disapprove chide compliment demean glorify
			downplay minimize discount caricature satirize lampoon parody scorn spurn deplore decry bewail denigrate flatter idolize shun`,
	},
	{
		name: "tell of",
		frames: "object quote",
		verbs: `describe discuss mention cite announce outline detail explain reveal disclose report note recount recall propose
			promise pledge emphasize stress highlight underscore reiterate repeat echo acknowledge admit concede confirm claim
			allege demand request advocate predict foresee forecast suggest float unveil invoke quote
			reference voice express convey articulate unleash issue state declare proclaim estimate
			consider envision imagine seek expect offer address debate examine clarify summarize recite paraphrase convey signal
			identify list post retweet pitch promote rate attribute link reaffirm rehash restate reprise preview share demonstrate illustrate`,
	},
	{
		name: "name",
		frames: "object quote",
		verbs:
			"call label brand dub term describe characterize characterise portray depict denounce hail style deem view see paint compare liken",
	},
	{
		name: "speak of",
		frames: "of about",
		verbs: "speak talk complain boast brag warn write tweet joke worry rave care",
	},
	{
		name: "speak on",
		frames: "on",
		verbs: "comment focus elaborate remark expand insist opine touch call weigh reflect",
	},
	{
		name: "call for",
		frames: "for",
		verbs: "call advocate argue plead apologize hope plan apologise wish long",
	},
	{
		name: "point to",
		frames: "to",
		verbs: "point refer object allude admit confess agree vow attest testify pledge",
	},
	{
		name: "rail against",
		frames: "against",
		verbs: "rail argue warn speak protest decide vote advise campaign caution vent lash fight",
	},
	{ name: "refuse", frames: "infinitive", verbs: "refuse plan seek decide" },
	{ name: "urge", frames: "told", verbs: "want press direct encourage advise invite" },
	{ name: "show what", frames: "object", verbs: "show" },
	{ name: "ask about", frames: "about", verbs: "ask" },
	{ name: "point out", frames: "clause quote inverted", verbs: "point spell figure lay blurt" },
	{
		name: "doing",
		frames: "gerund",
		verbs:
			"support oppose favor favour consider propose suggest recommend defend regret advocate contemplate deny discuss mention envision imagine dread endorse resent",
	},
	{ name: "balk", frames: "at", verbs: "balk scoff sneer bristle marvel lash" },
	{ name: "call upon", frames: "upon", verbs: "call reflect remark expand" },
	{ name: "believe in", frames: "in", verbs: "believe express confide" },
	{ name: "agree with", frames: "with", verbs: "agree disagree side sympathize" },
	{ name: "opt for", frames: "for", verbs: "opt" },
];

/** Verbs that stand after or amid what they report without quotation marks: "The bill is dead, he said". */
export const TAIL_VERBS = new Set(
	`say add note write tell argue insist claim contend maintain explain report predict suggest announce acknowledge believe think figure
	guess suspect reckon warn observe recall concede admit assert allege complain estimate declare state confirm remark joke quip lament
	muse show find reveal indicate testify tweet stress emphasize caution conclude recount hope charge counter reason vow promise`.split(
		/\s+/,
	),
);
