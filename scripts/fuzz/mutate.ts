import { PIECES } from "../../tests/support/soup.ts";

export type Random = (below: number) => number;

/** Whole numbers below a bound, the same each time for a seed (mulberry32): a finding can be found again. */
export function randomOf(seed: number): Random {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}

/** Characters: long enough for several paragraphs, short enough for dozens of texts a second. */
export const LONGEST = 1500;

/** A text like one or two others: pieces cut out, doubled, put in, repeated or taken from the other. */
export function mutate(text: string, other: string, random: Random): string {
	let changed = text;
	for (let round = 0, rounds = 1 + random(4); round < rounds; round++) {
		const from = random(changed.length + 1);
		const to = Math.min(changed.length, from + 1 + random(random(4) === 0 ? 400 : 12));
		const [before, part, after] = [changed.slice(0, from), changed.slice(from, to), changed.slice(to)];
		const piece = PIECES[random(PIECES.length)]!;
		const at = random(other.length + 1);
		switch (random(7)) {
			case 0:
				changed = before + after;
				break;
			case 1:
				changed = before + part + part + after;
				break;
			case 2:
				changed = `${before}${piece}${part}${after}`;
				break;
			case 3:
				changed = `${before} ${piece} ${part}${after}`;
				break;
			case 4:
				changed = `${before}${`${piece} `.repeat(2 + random(40))}${after}`;
				break;
			case 5:
				changed = before + other.slice(at, at + 1 + random(300)) + after;
				break;
			default:
				changed = before + String.fromCharCode(random(random(2) === 0 ? 128 : 0x10000)) + after;
		}
	}
	return changed.slice(0, LONGEST);
}

/** The shortest text found, by cutting parts out, that still does what is asked. */
export function shortest(text: string, still: (text: string) => boolean): string {
	let best = text;
	for (let size = best.length >> 1; size >= 1; size >>= 1)
		for (let from = 0; from < best.length; ) {
			const cut = best.slice(0, from) + best.slice(from + size);
			if (still(cut)) best = cut;
			else from += size;
		}
	return best;
}
