import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Lines, splitLines } from "../../pipeline/2-zones/line/split.ts";

/** One text with a label a line: 1 body, 0 not, -1 unlabelled. `page` groups the forms of one page, `set` names where it is from. */
export interface Example {
	page: string;
	set: string;
	lines: Lines;
	labels: Int8Array;
	weight: number;
}

interface GoldZone {
	start: number;
	end: number;
	type: string;
	hint?: string;
}
export interface GoldText {
	id: string;
	text: string;
	zones: GoldZone[];
}

export function readJsonLines<T>(path: string): T[] {
	const bytes = readFileSync(path);
	const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
	return text
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as T);
}

export function fold(page: string, folds: number): number {
	return createHash("md5").update(page).digest().readUInt32LE(0) % folds;
}

/** Code point offsets of the gold -> UTF-16. */
export function utf16(text: string): (codePoint: number) => number {
	const map = [0];
	let at = 0;
	for (const char of text) {
		at += char.length;
		map.push(at);
	}
	return (codePoint) => map[Math.min(codePoint, map.length - 1)]!;
}

function labelled(gold: GoldText): { lines: Lines; labels: Int8Array } {
	const lines = splitLines(gold.text);
	const at = utf16(gold.text);
	const labels = new Int8Array(lines.length).fill(-1);
	let k = 0;
	for (const zone of [...gold.zones].sort((a, b) => a.start - b.start)) {
		const start = at(zone.start);
		const end = at(zone.end);
		while (k > 0 && lines.end[k - 1]! > start) k--;
		while (k < lines.length && lines.end[k]! <= start) k++;
		for (let i = k; i < lines.length && lines.start[i]! < end; i++)
			labels[i] = zone.type === "mixed" ? -1 : zone.type === "body" ? 1 : 0;
	}
	return { lines, labels };
}

/** Part of an example's lines as a text of its own. */
export function part(example: Example, keep: (i: number) => boolean, set: string, weight: number): Example {
	const pieces: string[] = [];
	const labels: number[] = [];
	const { lines } = example;
	for (let i = 0; i < lines.length; i++) {
		if (!keep(i)) continue;
		if (pieces.length > 0) pieces.push(lines.blanks[i]! > 0 ? "\n\n" : "\n");
		pieces.push(lines.text.slice(lines.start[i]!, lines.end[i]!));
		labels.push(example.labels[i]!);
	}
	return { page: example.page, set, lines: splitLines(pieces.join("")), labels: Int8Array.from(labels), weight };
}

/** The zones sets, what can be cut from them, and clean articles: see models/README.md for sources and licences. */
export function loadExamples(gold: string, clean: { page: string; text: string }[]): Example[] {
	const examples: Example[] = [];
	for (const set of ["text", "clip", "innertext", "segments"])
		for (const doc of readJsonLines<GoldText>(`${gold}/zones/${set}.jsonl.gz`)) {
			const example: Example = { page: doc.id, set, ...labelled(doc), weight: set === "segments" ? 3 : 1 };
			examples.push(example);
			if (set === "segments") continue;
			const first = example.labels.indexOf(1);
			const last = example.labels.lastIndexOf(1);
			if (first < 0) continue;
			if (set === "text") examples.push(part(example, (i) => example.labels[i] === 1, "body-only", 0.7));
			if (set === "clip") {
				examples.push(part(example, (i) => i >= first, "no-head", 0.5));
				examples.push(part(example, (i) => i <= last, "no-tail", 0.5));
			}
		}
	for (const doc of clean) {
		const lines = splitLines(doc.text);
		if (lines.length === 0) continue;
		examples.push({ page: doc.page, set: "clean", lines, labels: new Int8Array(lines.length).fill(1), weight: 0.4 });
	}
	return examples;
}
