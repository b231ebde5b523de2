/**
 * A linear classifier over hashed features: a row of weights per feature. Two classes share an integer (16 bits each),
 * so that one addition adds to both; weights are bytes and features fewer than 128, so no sum leaves its half.
 */
export interface LinearModel {
	/** A feature's row is the top bits of its hash: hash >>> shift. */
	shift: number;
	/** Integers in a row: half the number of classes. */
	lanes: number;
	table: Int32Array;
}

/** Reads a table of bytes, `classes` (an even number) in each of its 2^(32 - shift) rows. */
export function linearModel(weights: Int8Array, classes: number): LinearModel {
	const table = new Int32Array(weights.length / 2);
	for (let i = 0; i < table.length; i++) table[i] = (weights[2 * i + 1]! << 16) + weights[2 * i]!;
	return { shift: 32 - Math.log2(weights.length / classes), lanes: classes / 2, table };
}

/** Adds up the rows of the first `count` features into `sums`, one entry a lane. */
export function addRows(model: LinearModel, rows: Int32Array, count: number, sums: Int32Array): void {
	const { table, lanes } = model;
	sums.fill(0);
	for (let f = 0; f < count; f++) {
		const base = rows[f]! * lanes;
		for (let k = 0; k < lanes; k++) sums[k]! += table[base + k]!;
	}
}

export function lowHalf(sum: number): number {
	return (sum << 16) >> 16;
}

export function highHalf(sum: number): number {
	return (sum - lowHalf(sum)) >> 16;
}

/** The class with the highest sum, the first of equals. Class 0 stands for nothing and is never chosen. */
export function bestClass(sums: Int32Array): number {
	let best = 1;
	let most = highHalf(sums[0]!);
	for (let k = 1; k < sums.length; k++) {
		const low = lowHalf(sums[k]!);
		const high = highHalf(sums[k]!);
		if (low > most) {
			most = low;
			best = 2 * k;
		}
		if (high > most) {
			most = high;
			best = 2 * k + 1;
		}
	}
	return best;
}
