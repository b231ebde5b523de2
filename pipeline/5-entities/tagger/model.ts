import { aligned, sharedCopy, sharedInts } from "../../shared.ts";
import { addRows, type Evidence, packRows, ROW_WIDTH } from "./evidence.ts";
import { LABELS } from "./labels.ts";

/** Weights of the tagger: one row of {@link LABELS} for each feature that is kept, and the transitions. */
export interface TaggerModel {
	/** Adds the weights of the first `count` features of `ids` (hashes; overwritten) to `into`, in steps of `scale`. */
	add(ids: Int32Array, count: number, into: Evidence): void;
	readonly scale: number;
	/** `transition[next * LABELS + label]`. */
	readonly transition: Float32Array;
	/** Words' weights for each kind of writing (register.ts). */
	readonly registers: Int8Array;
}

/** A model as plain arrays, which threads can share. */
export interface TaggerArrays extends Pick<TaggerModel, "scale" | "transition" | "registers"> {
	/** Rows of weights, four labels to an integer (evidence.ts). */
	rows: Int32Array;
	/** Hash of a feature and the place of its row by turns, open addressing. */
	slots: Int32Array;
}

const HEADER = 12;

/** Writes a model file: header (rows, scale of a step, labels), transitions, sorted feature hashes, int8 weights, registers; little-endian. */
export function packModel(
	ids: Int32Array,
	weights: Int8Array,
	scale: number,
	transition: Float32Array,
	registers: Int8Array,
): Uint8Array {
	const bytes = new Uint8Array(HEADER + transition.length * 4 + ids.length * 4 + weights.length + registers.length);
	const view = new DataView(bytes.buffer);
	view.setInt32(0, ids.length, true);
	view.setFloat32(4, scale, true);
	view.setInt32(8, LABELS, true);
	let at = HEADER;
	for (const value of transition) {
		view.setFloat32(at, value, true);
		at += 4;
	}
	for (const id of ids) {
		view.setInt32(at, id, true);
		at += 4;
	}
	bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
	bytes.set(new Uint8Array(registers.buffer, registers.byteOffset, registers.length), at + weights.length);
	return bytes;
}

/** Reads a model file: views on its bytes and one hash table. Throws when it is made for other labels. */
export function readTaggerArrays(file: Uint8Array): TaggerArrays {
	const bytes = aligned(file);
	const { buffer, byteOffset } = bytes;
	const view = new DataView(buffer, byteOffset);
	const rows = view.getInt32(0, true);
	const scale = view.getFloat32(4, true);
	if (view.getInt32(8, true) !== LABELS) throw new Error("models/ner.bin was made for other labels: run npm run train");
	const size = LABELS * LABELS;
	const first = byteOffset + HEADER + size * 4;
	const ids = new Int32Array(buffer, first, rows);
	const weights = new Int8Array(buffer, first + rows * 4, rows * LABELS);
	const registers = new Int8Array(buffer, first + rows * 4 + rows * LABELS);
	// Hash and row side by side: one place in memory a look-up.
	let slots = 1024;
	while (slots < rows * 2) slots *= 2;
	const mask = slots - 1;
	const table = sharedInts(slots * 2);
	for (let row = 0; row < rows; row++) {
		let at = ids[row]! & mask;
		while (table[at * 2] !== 0) at = (at + 1) & mask;
		table[at * 2] = ids[row]!;
		table[at * 2 + 1] = row * ROW_WIDTH;
	}
	return {
		registers: sharedCopy(registers),
		transition: sharedCopy(new Float32Array(buffer, byteOffset + HEADER, size)),
		scale,
		rows: packRows(weights),
		slots: table,
	};
}

export function taggerModel({ scale, transition, registers, rows: packed, slots: table }: TaggerArrays): TaggerModel {
	const mask = table.length / 2 - 1;
	return {
		transition,
		registers,
		scale,
		add(ids, count, into) {
			// All rows are found first, so that the reads of memory do not wait for each other.
			let found = 0;
			for (let n = 0; n < count; n++) {
				const id = ids[n]!;
				let at = id & mask;
				let key = table[at * 2]!;
				while (key !== 0 && key !== id) {
					at = (at + 1) & mask;
					key = table[at * 2]!;
				}
				if (key === id) ids[found++] = table[at * 2 + 1]!;
			}
			addRows(into, packed, ids, found);
		},
	};
}

export const readModel = (file: Uint8Array): TaggerModel => taggerModel(readTaggerArrays(file));
