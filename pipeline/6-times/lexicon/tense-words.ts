/** Words that tell when the thing happens that a date stands beside. */

/** Modals and the like: what follows has not happened yet. */
export const FUTURE_WORDS = new Set("will 'll ’ll shall wo would could may might should must can ca".split(" "));

/** What may happen: says less of a date than will. */
export const CONDITIONALS = new Set("would could may might should".split(" "));

/** Plans: the planned thing lies ahead of the plan. */
export const PLAN_WORDS = new Set("expected scheduled due planned slated upcoming tentatively".split(" "));

/** Plans only before to or for: "set to open", "hopes to". */
export const PLAN_VERBS = new Set(
	"plans plan planning set hopes hope hoping intends intend expects expect going agreed wants want".split(" "),
);

/** Words close before a plan that say it is one of before: "had been due". */
export const BEFOREHAND = new Set("had previously originally".split(" "));

export const PRESENT_BE = new Set("is are am 's ’s 're ’re".split(" "));

/** With a present tense these speak of what is to come: "when the case is heard". */
export const SUBORDINATORS = new Set("when if until once before unless till".split(" "));

/** Verbs that report: their past says nothing about the date of what is reported. */
export const REPORTING_VERBS = new Set(
	"said told added reported announced disclosed noted stated confirmed declared explained warned insisted".split(" "),
);

/** Pasts that do not end in -ed. */
export const IRREGULAR_PASTS = new Set(
	"met won lost made took came went got gave found left held kept began became brought built bought broke chose cut drew drove fell fought flew heard hit knew led let paid put quit ran rose saw sold sent set shot spoke spent stood struck thought threw wrote wore woke sank sought shook showed shut stole swept swore taught tore understood withdrew beat bent bet bit blew burst caught cost dealt dug ate fed felt fled forgot froze grew hung hid hurt laid lay lent lit meant read rode rang sang sat slept slid spread sprang stuck stung swam swung seen known born written driven taken given shown spoken stolen broken chosen eaten fallen forgotten frozen hidden ridden risen shaken sworn thrown worn drawn flown grown begun gone done".split(
		" ",
	),
);
