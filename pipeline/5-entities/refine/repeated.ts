import type { EntityType, Tokens } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import type { Name } from "../name.ts";

/** Types whose names are taken for names wherever they stand again. */
const REPEATED: ReadonlySet<EntityType> = new Set<EntityType>(["PERSON", "ORG", "GPE", "LOC", "FAC"]);

/** How often an acronym counts that stands in brackets after what it abbreviates. */
const EXPLAINED = 3;

interface Known {
	words: string[];
	type: EntityType;
	times: number;
}

/**
 * A name of several words that was found once is a name wherever it stands in the document; a single capitalized word
 * when it was found twice, or is an acronym that was explained. Adds the places that were missed.
 */
export function findRepeated(names: readonly Name[], tokens: Tokens): Name[] {
	const known = new Map<string, Known>();
	const taken = new Uint8Array(tokens.length);
	for (const { first, last, type, method } of names) {
		taken.fill(1, first, last + 1);
		if (!REPEATED.has(type)) continue;
		const words = first === last ? [tokens.text[first]!] : tokens.text.slice(first, last + 1);
		const key = first === last ? words[0]! : words.join(" ");
		const entry = known.get(key);
		// What brackets explain is a name from then on.
		const times = method === "acronym" ? EXPLAINED : 1;
		if (!entry) known.set(key, { words, type, times });
		else if (entry.type === type) entry.times += times;
	}
	// Where capitalized words stand untagged. One that does so as often as it is tagged is no sure name.
	const places: number[] = [];
	const untagged = new Map<string, number>();
	for (let i = 0; i < tokens.length; i++) {
		const word = tokens.text[i]!;
		if (taken[i] === 1 || !isCapitalized(word)) continue;
		places.push(i);
		untagged.set(word, (untagged.get(word) ?? 0) + 1);
	}
	const byFirst = new Map<string, Known[]>();
	for (const entry of known.values()) {
		if (!isCapitalized(entry.words[0]!)) continue;
		if (entry.words.length === 1 && (entry.times < 2 || entry.words[0]!.length < 3)) continue;
		if (entry.words.length === 1 && (untagged.get(entry.words[0]!) ?? 0) > entry.times) continue;
		const list = byFirst.get(entry.words[0]!);
		if (list) list.push(entry);
		else byFirst.set(entry.words[0]!, [entry]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	const found: Name[] = [];
	let end = 0;
	for (const i of places) {
		const list = i < end ? undefined : byFirst.get(tokens.text[i]!);
		if (!list) continue;
		for (const { words, type } of list) {
			const last = i + words.length - 1;
			if (last >= tokens.length || tokens.sentence[last] !== tokens.sentence[i]) continue;
			if (!words.every((word, k) => tokens.text[i + k] === word && taken[i + k] === 0)) continue;
			// Next to another capitalized word it may be part of a longer name.
			if (words.length === 1 && (isCapital(tokens, i - 1, i) || isCapital(tokens, last + 1, i))) continue;
			found.push({ first: i, last, type, method: "repeated" });
			end = last + 1;
			break;
		}
	}
	return found;
}

const isCapital = (tokens: Tokens, at: number, near: number): boolean =>
	at >= 0 && at < tokens.length && tokens.sentence[at] === tokens.sentence[near] && isCapitalized(tokens.text[at]!);
