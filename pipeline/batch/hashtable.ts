/** Numbers by 64-bit key in typed arrays (open addressing): about 32 bytes an entry, where a Map of strings takes over 100. */
export interface HashTable {
	get(key: bigint): number | undefined;
	/** Sets the value of a key that has none; returns whether it was new. */
	add(key: bigint, value: number): boolean;
}

export function createHashTable(): HashTable {
	let keys = new BigUint64Array(1024);
	let values = new Float64Array(1024).fill(-1);
	let size = 0;

	const slotOf = (key: bigint): number => {
		let slot = Number(key & BigInt(keys.length - 1));
		while (values[slot]! >= 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
		return slot;
	};

	function grow(): void {
		const [oldKeys, oldValues] = [keys, values];
		keys = new BigUint64Array(oldKeys.length * 2);
		values = new Float64Array(oldKeys.length * 2).fill(-1);
		for (let i = 0; i < oldKeys.length; i++) {
			if (oldValues[i]! < 0) continue;
			const slot = slotOf(oldKeys[i]!);
			keys[slot] = oldKeys[i]!;
			values[slot] = oldValues[i]!;
		}
	}

	return {
		get(key) {
			const value = values[slotOf(key)]!;
			return value < 0 ? undefined : value;
		},
		add(key, value) {
			const slot = slotOf(key);
			if (values[slot]! >= 0) return false;
			keys[slot] = key;
			values[slot] = value;
			if (++size * 2 > keys.length) grow();
			return true;
		},
	};
}
