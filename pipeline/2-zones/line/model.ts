import { hashTable, type Vocabulary } from "./hashed.ts";
import type { Forest } from "./trees.ts";

/** Everything learned: the vocabulary and the two looks. One file of models/, little endian (see {@link unpackLineModel}). */
export interface LineModel {
	vocabulary: Vocabulary;
	first: Forest;
	second: Forest;
}

/** The parts of a model as the trainer has them. */
export interface PackedLineModel {
	words: Map<number, number>;
	lines: Map<number, number>;
	first: Forest;
	second: Forest;
}

const MAGIC = 0x4e4f5a31;

/** Writes a model: magic, then each array as its element size, its length and its bytes, padded to four. */
export function packLineModel(model: PackedLineModel): Uint8Array {
	const parts: ArrayBufferView[] = [];
	for (const table of [model.words, model.lines]) {
		const entries = [...table].filter(([hash, weight]) => hash !== 0 && weight !== 0).sort((a, b) => a[0] - b[0]);
		parts.push(
			Int32Array.from(entries, (e) => e[0]),
			Int8Array.from(entries, (e) => e[1] * 16),
		);
	}
	for (const { bias, roots, feature, threshold, left, value } of [model.first, model.second])
		parts.push(Float32Array.of(bias), roots, feature, threshold, left, value);
	const padded = (n: number) => (n + 3) & ~3;
	const size = parts.reduce((sum, part) => sum + 8 + padded(part.byteLength), 4);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, MAGIC, true);
	let at = 4;
	for (const part of parts) {
		view.setUint32(at, part.byteLength, true);
		at += 8;
		bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
		at += padded(part.byteLength);
	}
	return bytes;
}

/** Reads a packed model. Throws on a file that is not one. */
export function unpackLineModel(bytes: Uint8Array): LineModel {
	const buffer = bytes.slice().buffer;
	const view = new DataView(buffer);
	if (view.getUint32(0, true) !== MAGIC) throw new Error("not a zone model");
	let at = 4;
	const next = (): { from: number; size: number } => {
		const size = view.getUint32(at, true);
		const from = at + 8;
		at = from + ((size + 3) & ~3);
		return { from, size };
	};
	const int32 = () => {
		const { from, size } = next();
		return new Int32Array(buffer, from, size / 4);
	};
	const float32 = () => {
		const { from, size } = next();
		return new Float32Array(buffer, from, size / 4);
	};
	const int16 = () => {
		const { from, size } = next();
		return new Int16Array(buffer, from, size / 2);
	};
	const int8 = () => {
		const { from, size } = next();
		return new Int8Array(buffer, from, size);
	};
	const word = hashTable(int32(), int8());
	const line = hashTable(int32(), int8());
	const forest = (): Forest => ({
		bias: float32()[0]!,
		roots: int32(),
		feature: int16(),
		threshold: float32(),
		left: int32(),
		value: float32(),
	});
	return { vocabulary: { word, line }, first: forest(), second: forest() };
}
