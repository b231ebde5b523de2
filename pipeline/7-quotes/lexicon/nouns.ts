/** Nouns that report what somebody says, thinks or wants, by what follows: that (a clause), infinitive, or a preposition before the thing. */
export const NOUN_CLASSES: readonly { name: string; frames: string; nouns: string }[] = [
	{
		name: "statement",
		frames: "that",
		nouns: `claim assertion statement warning acknowledgment acknowledgement argument allegation accusation charge admission announcement
			declaration insistence contention suggestion observation prediction forecast remark comment complaint confession denial promise
			pledge vow threat assurance confirmation conclusion ruling revelation report rumor speculation message note tweet saying
			hint proclamation concession recommendation demand request answer response reply retort reminder boast joke quip testimony
			estimate explanation counter-argument lament protest plea`,
	},
	{
		name: "belief",
		frames: "that",
		nouns: `belief assumption doubt fear worry concern hope feeling suspicion view opinion notion idea theory thought conviction confidence
			expectation impression perception understanding recognition consensus skepticism realization sense narrative wish`,
	},
	{
		name: "plan",
		frames: "infinitive",
		nouns: `proposal plan pledge promise vow threat reluctance willingness determination desire intention eagerness inclination offer
			demand request call recommendation commitment intent wish`,
	},
	{
		name: "plan for",
		frames: "for",
		nouns: "call proposal praise criticism passion disdain plea preference contempt admiration respect enthusiasm",
	},
	{
		name: "judgment of",
		frames: "of",
		nouns:
			"criticism defense defence critique condemnation denunciation adulation praise admiration endorsement estimate description assessment wariness rejection disapproval mockery portrayal characterization approval",
	},
	{ name: "judgment on", frames: "on", nouns: "attack comment criticism remark advice consensus disagreement opinion" },
	{
		name: "concern about",
		frames: "about",
		nouns:
			"comment concern misgiving anxiety worry doubt fear complaint remark statement skepticism reservation claim speculation warning criticism",
	},
	{ name: "stance to", frames: "to", nouns: "opposition objection" },
	{ name: "hit at", frames: "at", nouns: "dig hint swipe jab outrage anger" },
	{ name: "faith in", frames: "in", nouns: "faith belief" },
	{ name: "outrage over", frames: "over", nouns: "outrage anger concern alarm anxiety" },
];
