import type { Refiner } from "./index.ts";

const EDGES = new Set([",", ";", ":", "(", ")", "[", "]", "–", "—", "“", "”", '"']);

const isEdge = (text: string): boolean => text.length === 1 && EDGES.has(text);

/** Commas, brackets and quotation marks at the edges are no part of a name. */
export const trimPunctuation: Refiner = (name, tokens) => {
	let { first, last } = name;
	while (first <= last && isEdge(tokens.text[first]!)) first++;
	while (first <= last && isEdge(tokens.text[last]!)) last--;
	if (first > last) return null;
	return first === name.first && last === name.last ? name : { ...name, first, last };
};
