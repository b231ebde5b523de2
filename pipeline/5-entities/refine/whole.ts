import type { Tokens } from "../../../schemas/index.ts";
import { type Name, wordsOf } from "../name.ts";
import { longerThan } from "./overrule.ts";

interface Whole {
	words: string[];
	type: Name["type"];
	/** Times it is found whole, and times it stands where only parts of it are found. */
	found: number;
	parted: number;
}

/** A word's place in a whole name. */
interface Place {
	whole: Whole;
	offset: number;
}

/** Names of one word that are remembered: a text of made-up names must not take time in their square. */
const MOST = 50;

/** Places of each word in the names of several words, the longest name first. */
function placesOf(names: readonly Name[], tokens: Tokens): Map<string, Place[]> {
	const wholes = new Map<string, Whole>();
	const places = new Map<string, Place[]>();
	for (const name of names) {
		if (name.first === name.last) continue;
		const words = wordsOf(tokens, name);
		const key = words.join(" ");
		const known = wholes.get(key);
		if (known) {
			known.found++;
			continue;
		}
		const whole: Whole = { words, type: name.type, found: 1, parted: 0 };
		wholes.set(key, whole);
		words.forEach((word, offset) => {
			const list = places.get(word);
			if (list && list.length < MOST) list.push({ whole, offset });
			else if (!list) places.set(word, [{ whole, offset }]);
		});
	}
	for (const list of places.values())
		if (list.length > 1) list.sort((a, b) => b.whole.words.length - a.whole.words.length);
	return places;
}

/**
 * Where a name of several words stands again and only parts of it were found: the whole of it, in place of the parts, if it was found
 * whole as often or more. `names` are in text order, as is what it gives.
 */
export function findWhole(names: readonly Name[], tokens: Tokens): Name[] {
	const { text, sentence, length } = tokens;
	const places = placesOf(names, tokens);
	const found: { name: Name; whole: Whole }[] = [];
	let end = -1;
	for (const part of names) {
		if (part.first <= end) continue;
		for (const { whole, offset } of places.get(text[part.first]!) ?? []) {
			const first = part.first - offset;
			const last = first + whole.words.length - 1;
			if (last - first <= part.last - part.first) break;
			if (first <= end || last >= length || sentence[last] !== sentence[first]) continue;
			if (!whole.words.every((word, k) => text[first + k] === word)) continue;
			whole.parted++;
			found.push({ name: { first, last, type: whole.type, method: "repeated" }, whole });
			end = last;
			break;
		}
	}
	const sure = found.filter(({ whole }) => whole.found >= whole.parted).map(({ name }) => name);
	return sure.length === 0 ? sure : longerThan(names, sure);
}
