import type { Tokens } from "../../../schemas/index.ts";
import type { Name } from "../name.ts";

const LETTER_LAST = /\p{L}$/u;
const LETTER_FIRST = /^\p{L}/u;

/** Whether tokens `at` and `at + 1` are pieces of one word: the tokenizer parts words at letters beyond Latin-1 (Plenkovi|ć). */
function joined(tokens: Tokens, at: number): boolean {
	if (at < 0 || at + 1 >= tokens.length || tokens.end[at] !== tokens.start[at + 1]) return false;
	return LETTER_LAST.test(tokens.text[at]!) && LETTER_FIRST.test(tokens.text[at + 1]!);
}

/** A name ends where a word ends: takes in the other pieces of its outer words. Names that then meet are one, of the first's type. */
export function wholeWords(names: readonly Name[], tokens: Tokens): Name[] {
	const whole: Name[] = [];
	for (const name of names) {
		let { first, last } = name;
		while (joined(tokens, first - 1)) first--;
		while (joined(tokens, last)) last++;
		const before = whole.at(-1);
		if (before && first <= before.last) {
			if (last > before.last) whole[whole.length - 1] = { ...before, last };
		} else whole.push(first === name.first && last === name.last ? name : { ...name, first, last });
	}
	return whole;
}
