import type { TimedDocument } from "../../schemas/index.ts";
import type { TokenSpan } from "./span.ts";
import { isAdjective, isNoun, type Words } from "./words.ts";

/** Finds the entity that a phrase names or stands for: the one of the mention or reference on its head noun; null when it is neither. */
export function entityLookup(document: TimedDocument): (words: Words, phrase: TokenSpan) => number | null {
	const at = new Int32Array(document.tokens.length).fill(-1);
	for (const list of [document.references, document.mentions])
		for (const { first, last, entity } of list) if (entity !== null) at.fill(entity, first, last + 1);
	return (words, phrase) => {
		let head = headOf(words, phrase);
		// "Lopez, who said": whom the relative pronoun stands for is right before it.
		if (RELATIVES.has(words.tokens.lower[head]!)) {
			head--;
			while (head > 0 && /^[,()]$/.test(words.tokens.text[head]!)) head--;
		}
		const entity = at[Math.max(head, 0)]!;
		return entity < 0 ? null : entity;
	};
}

const RELATIVES = new Set(["who", "which", "that"]);

/** Last word of the first noun group of a phrase: its head in English ("Shell chief executive Anna Berg"). */
export function headOf(words: Words, { first, last }: TokenSpan): number {
	let head = -1;
	for (let at = first; at <= last; at++) {
		if (isNoun(words, at)) head = at;
		else if (head >= 0 && (words.tokens.text[at] === "." || isAdjective(words, at))) continue;
		else if (head >= 0 && words.tokens.lower[at] !== "'s" && words.tokens.lower[at] !== "’s") break;
	}
	return head < 0 ? first : head;
}
