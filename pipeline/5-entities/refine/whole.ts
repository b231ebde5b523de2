import type { Tokens } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import { type Name, wordsOf } from "../name.ts";
import { longerThan } from "./overrule.ts";

interface Whole {
	words: string[];
	type: Name["type"];
	/** Times it is found whole, and times it stands in the text. */
	found: number;
	stands: number;
}

/** The names of several words, by their first word, longest first. */
function wholeNames(names: readonly Name[], tokens: Tokens): Map<string, Whole[]> {
	const byKey = new Map<string, Whole>();
	const byFirst = new Map<string, Whole[]>();
	for (const name of names) {
		if (name.first === name.last || !isCapitalized(tokens.text[name.first]!)) continue;
		const words = wordsOf(tokens, name);
		const key = words.join(" ");
		const known = byKey.get(key);
		if (known) known.found++;
		else {
			const whole = { words, type: name.type, found: 1, stands: 0 };
			byKey.set(key, whole);
			byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), whole]);
		}
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	return byFirst;
}

/**
 * Where a name of several words stands again and only parts of it were found: the whole of it, in place of the parts, if it was found
 * whole in half of the places or more. `names` are in text order, as is what it gives.
 */
export function findWhole(names: readonly Name[], tokens: Tokens): Name[] {
	const known = wholeNames(names, tokens);
	if (known.size === 0) return [];
	const places: { name: Name; whole: Whole }[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!isCapitalized(tokens.text[i]!)) continue;
		for (const whole of known.get(tokens.text[i]!) ?? []) {
			const last = i + whole.words.length - 1;
			if (tokens.sentence[last] !== tokens.sentence[i]) continue;
			if (!whole.words.every((word, k) => tokens.text[i + k] === word)) continue;
			whole.stands++;
			places.push({ name: { first: i, last, type: whole.type, method: "repeated" }, whole });
			i = last;
			break;
		}
	}
	const sure = places.filter(({ whole }) => 2 * whole.found >= whole.stands).map(({ name }) => name);
	return longerThan(names, sure);
}
