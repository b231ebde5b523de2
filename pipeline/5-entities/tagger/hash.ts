/** Mixes a value into a running hash (murmur3's block step). */
export function mix(hash: number, value: number): number {
	let k = Math.imul(value, 0xcc9e2d51);
	k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
	const h = hash ^ k;
	return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Last scramble of a hash, so that its low bits depend on all of it (murmur3's finalizer); never 0, which marks a free slot. */
export function finish(hash: number): number {
	let h = hash ^ (hash >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	h ^= h >>> 16;
	return h === 0 ? 1 : h;
}
