/** Adjectives that say what somebody thinks or feels, by what follows them behind a copula: "is confident that", "was critical of". */
export const ADJECTIVE_CLASSES: readonly { name: string; frames: string; adjectives: string }[] = [
	{
		name: "mind",
		frames: "clause",
		adjectives: `confident sure certain convinced worried concerned afraid hopeful optimistic skeptical doubtful positive adamant aware
			glad happy proud pleased thrilled disappointed surprised amazed shocked angry upset furious sorry sad grateful thankful
			unsure uncertain unaware mindful satisfied fearful insistent emphatic clear persuaded suspicious delighted stunned outraged`,
	},
	{
		name: "will",
		frames: "infinitive",
		adjectives:
			"willing unwilling eager reluctant determined hesitant loath keen desperate anxious prepared happy glad proud content",
	},
	{
		name: "stance of",
		frames: "of",
		adjectives: `critical supportive wary skeptical dismissive contemptuous fond leery suspicious afraid proud fearful tired sick envious
			mindful disdainful scornful tolerant weary`,
	},
	{
		name: "mood about",
		frames: "about",
		adjectives: `worried concerned skeptical optimistic pessimistic enthusiastic excited angry anxious nervous uneasy upset furious
			passionate happy unhappy confident cautious serious sanguine bullish bearish apprehensive dubious curious`,
	},
	{
		name: "mood with",
		frames: "with",
		adjectives: "frustrated disappointed satisfied dissatisfied unhappy happy pleased impressed disgusted fed obsessed",
	},
	{
		name: "mood at",
		frames: "at by",
		adjectives: "angry furious alarmed outraged dismayed appalled shocked offended frustrated troubled disturbed",
	},
	{ name: "stance to", frames: "to", adjectives: "opposed hostile sympathetic receptive resistant averse partial" },
	{ name: "stance on", frames: "on", adjectives: "bullish bearish keen undecided silent split divided" },
	{ name: "mood over", frames: "over", adjectives: "angry furious upset worried concerned outraged" },
	{ name: "stance in", frames: "in", adjectives: "interested confident" },
];
