import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Letters and digits in a row that count as the same passage. */
const PASSAGE = 40;

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function passageHash(letters: string, at: number): number {
	let hash = 0x811c9dc5;
	for (let i = at; i < at + PASSAGE; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** Reads the texts under a folder (fields text and html of *.jsonl.gz): tells whether a sentence stands in one of them. */
export function readMeasured(folder: string): (sentence: string) => boolean {
	const seen = new Uint8Array(2 ** 29);
	for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
		if (!name.endsWith(".jsonl.gz")) continue;
		for (const line of gunzipSync(readFileSync(join(folder, name)))
			.toString()
			.split("\n")) {
			if (!line) continue;
			const { text, html } = JSON.parse(line) as { text?: unknown; html?: unknown };
			for (const field of [text, html]) {
				if (typeof field !== "string") continue;
				const letters = lettersOf(field);
				for (let at = 0; at + PASSAGE <= letters.length; at++) {
					const hash = passageHash(letters, at);
					seen[hash >>> 3]! |= 1 << (hash & 7);
				}
			}
		}
	}
	return (sentence) => {
		const letters = lettersOf(sentence);
		const stride = Math.max(1, (letters.length - PASSAGE) >> 2);
		let found = 0;
		for (let at = 0; at + PASSAGE <= letters.length; at += stride) {
			const hash = passageHash(letters, at);
			if (seen[hash >>> 3]! & (1 << (hash & 7))) found++;
		}
		return found >= 2;
	};
}
