import type { Tokens } from "../../../schemas/index.ts";
import type { Gazetteer } from "../gazetteer/index.ts";
import { entriesOf, mayBePlace } from "../gazetteer/lookup.ts";
import { type Name, wordsOf } from "../name.ts";
import { OWNER_ENDING } from "./possessive.ts";

/** What may stand before an item of a list. */
const BEFORE: ReadonlySet<string> = new Set(["the", "and", "or"]);
const CONJUNCTIONS: ReadonlySet<string> = new Set(["and", "or"]);
/** What joins two countries that were taken for one name: Chile and Peru, the U.S.-Japan talks. */
const JOINTS: ReadonlySet<string> = new Set([",", "and", "-", "–", "/"]);
/** What stands beside countries in such a name. */
const UNIONS: ReadonlySet<string> = new Set(["EU", "UN", "NATO", "ASEAN"]);
const isPlaceType = ({ type }: Name): boolean => type === "GPE" || type === "LOC";
/** A list has more items than this; with fewer it may be one name: Springfield, Illinois. */
const PAIR = 2;

/** A name such as "Chile, Peru and the Netherlands" is several places, where the gazetteer knows them all, and so is "U.S.-Japan"; gives all names. */
export function splitLists(names: readonly Name[], tokens: Tokens, gazetteer: Gazetteer): Name[] {
	const isPlace = (item: Name) => mayBePlace(item, tokens, gazetteer);
	const isCountry = (item: Name) => entriesOf(item, tokens, gazetteer).some(({ ids }) => ids.iso3166 !== undefined);

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

	/** A country, or a union of countries, by itself; null is neither. */
	function memberOf(item: Name): Name | null {
		if (isCountry(item)) return { ...item, type: "GPE" };
		return item.first === item.last && UNIONS.has(tokens.text[item.first]!) ? { ...item, type: "ORG" } : null;
	}

	/** The two places that the name consists of (Chile and Peru, Georgia's Abkhazia); none where it does not. */
	function pairIn(name: Name): Name[] {
		for (let i = name.first + 1; i < name.last; i++) {
			const owned = isPlaceType(name) && OWNER_ENDING.has(tokens.lower[i]!);
			if (!owned && !JOINTS.has(tokens.lower[i]!)) continue;
			if (isPlace(name)) return [];
			const after = BEFORE.has(tokens.lower[i + 1]!) ? i + 2 : i + 1;
			const one = memberOf({ ...name, last: i - 1 });
			const other: Name = { ...name, first: after };
			const second = owned ? other : memberOf(other);
			if (after <= name.last && one && second) return [one, second];
		}
		return [];
	}

	const split: Name[] = [];
	for (const name of names) {
		if (name.last - name.first < PAIR || name.type === "PERSON") {
			split.push(name);
			continue;
		}
		const pair = pairIn(name);
		const items = pair.length === 0 && wordsOf(tokens, name).includes(",") ? itemsOf(name) : pair;
		if (pair.length > 0 || (items.length > PAIR && items.every(isPlace))) split.push(...items);
		else split.push(name);
	}
	return split;
}
