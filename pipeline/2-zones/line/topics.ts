import type { ContentWords } from "./scan.ts";

/** From this opinion on a line's words count as the article's, up to that one as what stands around it. */
const SURE = 0.6;
const NOT = 0.2;
/** Shorter lines have no topic. */
const TOPICAL = 8;

/**
 * Shares of each line's content words that other lines of the body use, and that lines outside it use, side by side for each line: a
 * comment and a teaser speak of other things than the article. `first` is the first look's opinion. Linear.
 */
export function topicsOf(first: Float32Array, wordCount: Int32Array, { hashes, from }: ContentWords): Float32Array {
	const length = first.length;
	const inBody = new Map<number, number>();
	const outside = new Map<number, number>();
	for (let i = 0; i < length; i++) {
		if (wordCount[i]! < TOPICAL || (first[i]! < SURE && first[i]! > NOT)) continue;
		const used = first[i]! >= SURE ? inBody : outside;
		for (let k = from[i]!; k < from[i + 1]!; k++) {
			const before = used.get(hashes[k]!);
			if (before === undefined) used.set(hashes[k]!, i);
			else if (before !== i) used.set(hashes[k]!, -2);
		}
	}
	const shares = new Float32Array(2 * length);
	for (let i = 0; i < length; i++) {
		const count = from[i + 1]! - from[i]!;
		if (count === 0) continue;
		let body = 0;
		let other = 0;
		for (let k = from[i]!; k < from[i + 1]!; k++) {
			const a = inBody.get(hashes[k]!);
			if (a !== undefined && a !== i) body++;
			const b = outside.get(hashes[k]!);
			if (b !== undefined && b !== i) other++;
		}
		shares[2 * i] = body / count;
		shares[2 * i + 1] = other / count;
	}
	return shares;
}
