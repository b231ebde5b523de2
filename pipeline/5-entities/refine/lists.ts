import type { Tokens } from "../../../schemas/index.ts";
import type { Gazetteer } from "../gazetteer/index.ts";
import { type Name, wordsOf } from "../name.ts";

/** What may stand before an item of a list. */
const BEFORE: ReadonlySet<string> = new Set(["the", "and", "or"]);
const CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "or"]);
/** A list has more items than this; with fewer it may be one name: Springfield, Illinois. */
const PAIR = 2;

/** A name such as "Chile, Peru and the Netherlands" is several places, where the gazetteer knows them all; gives all names. */
export function splitLists(names: readonly Name[], tokens: Tokens, gazetteer: Gazetteer): Name[] {
	const isPlace = (item: Name) => gazetteer.find(wordsOf(tokens, item).join(" ")).some(({ type }) => type === "GPE");

	/** Tokens `from` to `last` without "and" and article before them: one item, or two where "and" joins no single place. */
	function itemsIn(name: Name, from: number, last: number): Name[] {
		let first = from;
		while (first <= last && BEFORE.has(tokens.lower[first]!)) first++;
		if (first > last) return [];
		const item: Name = { ...name, first, last, type: "GPE" };
		const at = wordsOf(tokens, item).findIndex((word) => CONJUNCTIONS.has(word));
		if (at < 0 || isPlace(item)) return [item];
		return [{ ...item, last: first + at - 1 }, ...itemsIn(name, first + at, last)];
	}

	function itemsOf(name: Name): Name[] {
		const items: Name[] = [];
		let { first } = name;
		for (let i = first; i <= name.last + 1; i++) {
			if (i <= name.last && tokens.text[i] !== ",") continue;
			items.push(...itemsIn(name, first, i - 1));
			first = i + 1;
		}
		return items;
	}

	return names.flatMap((name) => {
		if (name.last - name.first < 2 * PAIR || !wordsOf(tokens, name).includes(",")) return [name];
		const items = itemsOf(name);
		return items.length > PAIR && items.every(isPlace) ? items : [name];
	});
}
