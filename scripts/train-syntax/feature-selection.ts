/** Counts how often each feature occurs: open addressing over keys (0 is taken for none and never counted). */
export interface FeatureCounts {
	keys: Int32Array;
	counts: Uint16Array;
}

export function createCounts(bits = 26): FeatureCounts {
	return { keys: new Int32Array(2 ** bits), counts: new Uint16Array(2 ** bits) };
}

export function countFeatures({ keys, counts }: FeatureCounts, features: Int32Array, n: number): void {
	const mask = keys.length - 1;
	for (let f = 0; f < n; f++) {
		const key = features[f]!;
		let at = (key ^ (key >>> 16)) & mask;
		while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
		keys[at] = key;
		if (counts[at]! < 0xffff) counts[at]!++;
	}
}

/**
 * Keys of the features that occur at least `least` times, most frequent first, one for each of 2^bits slots. Rarer
 * features only make the parser sure of accidents: leaving them out raises accuracy on other texts.
 */
export function selectFeatures({ keys, counts }: FeatureCounts, least: number, bits: number): Int32Array {
	const frequent: number[] = [];
	for (let at = 0; at < keys.length; at++) if (keys[at] !== 0 && counts[at]! >= least) frequent.push(at);
	frequent.sort((a, b) => counts[b]! - counts[a]! || keys[a]! - keys[b]!);
	const taken = new Uint8Array(2 ** bits);
	const selected: number[] = [];
	for (const at of frequent) {
		const slot = keys[at]! >>> (32 - bits);
		if (taken[slot]) continue;
		taken[slot] = 1;
		selected.push(keys[at]!);
	}
	return Int32Array.from(selected);
}
