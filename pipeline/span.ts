/** Conversion between UTF-16 offsets (JavaScript, wink-nlp) and code points (records): the only offset arithmetic in the project. */
export interface Offsets {
	/** UTF-16 offset -> code points. An offset inside a surrogate pair counts as the pair's start. */
	toCodePoint(utf16: number): number;
	/** Code points -> UTF-16 offset. */
	toUtf16(codePoint: number): number;
}

const identity: Offsets = { toCodePoint: (i) => i, toUtf16: (i) => i };

/** Number of pairs in `highs` (ascending positions of high surrogates) for which `before(position, rank)` holds. */
function countWhile(highs: readonly number[], before: (position: number, rank: number) => boolean): number {
	let low = 0;
	let high = highs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (before(highs[middle]!, middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Offsets of one text. Linear in the text once, then logarithmic in its astral characters; free for texts without any. */
export function offsetsOf(text: string): Offsets {
	if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return identity;
	const highs: number[] = [];
	for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) highs.push(pair.index);
	return {
		toCodePoint: (utf16) => utf16 - countWhile(highs, (position) => position < utf16),
		toUtf16: (codePoint) => codePoint + countWhile(highs, (position, rank) => position - rank < codePoint),
	};
}
