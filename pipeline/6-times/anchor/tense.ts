import type { Items } from "../lex.ts";

/** -1 past, 1 future, 0 unknown: the time of the clause around an expression. */
export type Tense = -1 | 0 | 1;

const FUTURE = new Set(
	"will 'll ’ll shall wo ca going expected scheduled due planned plans plan set slated upcoming would could may might should must can hopes hope intends intend expects expect".split(
		" ",
	),
);
const INFINITIVE = new Set(
	"expected scheduled due planned plans plan set slated hopes hope intends intend expects expect going".split(" "),
);
const PLANNED = new Set("expected scheduled due planned slated upcoming".split(" "));
const PAST_AUX = new Set("was were had did been".split(" "));
const PREPOSITION_FUTURE = new Set(["until", "till"]);
const WINDOW = 25;

/** Reads the tense of the verb that governs the items from `at` on, looking back and then a little ahead in the sentence. */
export function tenseAt(items: Items, at: number, end: number): Tense {
	const { sentence, pos } = items.tokens;
	const own = sentence[items.token[at]!]!;
	if (PREPOSITION_FUTURE.has(items.word[at - 1] ?? "")) return 1;
	for (let j = at - 1; j >= 0 && at - j < WINDOW && sentence[items.token[j]!] === own; j--) {
		const tense = wordTense(items, j, pos[items.token[j]!]!);
		if (tense !== 0) return tense;
	}
	for (let j = end; j < items.length && j - end < WINDOW && sentence[items.token[j]!] === own; j++) {
		const tense = wordTense(items, j, pos[items.token[j]!]!);
		if (tense !== 0) return tense;
	}
	return 0;
}

function wordTense(items: Items, j: number, tag: number): Tense {
	const word = items.word[j]!;
	if (FUTURE.has(word)) {
		if (PLANNED.has(word)) return 1;
		if (INFINITIVE.has(word)) return items.word[j + 1] === "to" || items.word[j + 1] === "for" ? 1 : 0;
		if (/^(would|could|may|might|should|must|can|ca)$/.test(word))
			return items.word[j + 1] === "have" ? -1 : word === "would" || word === "could" ? 1 : 1;
		return 1;
	}
	if (PAST_AUX.has(word)) return -1;
	if (tag === 16 || tag === 4) {
		if (word.endsWith("ed") || IRREGULAR_PAST.has(word)) return -1;
	}
	return 0;
}

const IRREGULAR_PAST = new Set(
	"said told met won lost made took came went got gave found left held kept began became brought built bought broke chose cut did drew drove fell fought flew heard hit knew led let paid put quit ran rose saw sold sent set shot spoke spent stood struck thought threw wrote wore woke sank sought shook showed shut stole swept swore taught tore understood withdrew beat bent bet bit blew burst caught cost dealt died dug ate fed felt fled forgot froze grew hung hid hurt laid lay lent lit meant read rode rang sang sat slept slid slept spread sprang stuck stung swam swung".split(
		" ",
	),
);
