import { UPOS } from "../../../schemas/index.ts";
import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";

const NOUN = UPOS.indexOf("NOUN");
const SYMBOL = UPOS.indexOf("SYM");
const COUNTS = new Set("% once twice times percent".split(" "));

/** Whether the article at item i opens a rate ("$5 a year", "barrels a day", "twice a week") and not a length of time. */
export function isRate(items: Items, i: number): boolean {
	if (i === 0) return false;
	const kind = items.kind[i - 1]!;
	if (kind === K.number || kind === K.figure || kind === K.word || kind === K.unit) return true;
	if (COUNTS.has(items.word[i - 1]!)) return true;
	const pos = items.tokens.pos[items.token[i - 1]!];
	return kind === K.none && (pos === NOUN || pos === SYMBOL);
}
