import type { Tokens } from "../../../schemas/index.ts";
import type { Gazetteer } from "../gazetteer/index.ts";
import { type Name, wordsOf } from "../name.ts";

/** What may stand before an item of a list. */
const BEFORE: ReadonlySet<string> = new Set(["the", "and", "or"]);
const CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "or"]);
/** What joins two countries that were taken for one name: Chile and Peru, the U.S.-Japan talks. */
const JOINTS: ReadonlySet<string> = new Set([",", "and", "-", "–", "/"]);
/** A list has more items than this; with fewer it may be one name: Springfield, Illinois. */
const PAIR = 2;

/** A name such as "Chile, Peru and the Netherlands" is several places, where the gazetteer knows them all, and so is "U.S.-Japan"; gives all names. */
export function splitLists(names: readonly Name[], tokens: Tokens, gazetteer: Gazetteer): Name[] {
	const find = (item: Name) => gazetteer.find(wordsOf(tokens, item).join(" "));
	const isPlace = (item: Name) => find(item).some(({ type }) => type === "GPE");
	const isCountry = (item: Name) => find(item).some(({ ids }) => ids.iso3166 !== undefined);

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

	/** The two countries that the name consists of; none where it does not. */
	function pairIn(name: Name): Name[] {
		if (isPlace(name)) return [];
		for (let i = name.first + 1; i < name.last; i++) {
			if (!JOINTS.has(tokens.lower[i]!)) continue;
			const after = BEFORE.has(tokens.lower[i + 1]!) ? i + 2 : i + 1;
			const pair = [
				{ ...name, last: i - 1, type: "GPE" as const },
				{ ...name, first: after, type: "GPE" as const },
			];
			if (after <= name.last && pair.every(isCountry)) return pair;
		}
		return [];
	}

	return names.flatMap((name) => {
		if (name.last - name.first >= 2 && name.type !== "PERSON" && name.method !== "user") {
			const pair = pairIn(name);
			if (pair.length > 0) return pair;
		}
		if (name.last - name.first < 2 * PAIR || !wordsOf(tokens, name).includes(",")) return [name];
		const items = itemsOf(name);
		return items.length > PAIR && items.every(isPlace) ? items : [name];
	});
}
