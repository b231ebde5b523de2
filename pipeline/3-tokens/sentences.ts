/** Plural and military titles after which wink-nlp ends a sentence; their dot belongs to the abbreviation. */
const ABBREVIATIONS = new Set([
	"sens",
	"reps",
	"govs",
	"gens",
	"cols",
	"capts",
	"profs",
	"drs",
	"messrs",
	"mmes",
	"revs",
	"rev",
	"hon",
	"supt",
	"cmdr",
	"brig",
	"adm",
]);

/** Party and state in brackets, cut in two at the state's inner dot: "(D-N. C.)". */
const STATE_INITIAL = /^[A-Z]$/;

/**
 * Whether a sentence that wink-nlp opens at `next` really goes on: it starts in lower case ("“Why?” he asked"), or stands after
 * an abbreviation. `last` and `beforeLast` are the two tokens before it. Tokens that are no words never join.
 */
export function continuesSentence(beforeLast: string | undefined, last: string | undefined, next: string): boolean {
	const first = next.charCodeAt(0);
	if (first >= 97 && first <= 122) return last !== ":" && last !== ";";
	if (last !== "." || beforeLast === undefined) return false;
	return ABBREVIATIONS.has(beforeLast.toLowerCase()) || (STATE_INITIAL.test(beforeLast) && next.length <= 2);
}
