import { readFileSync } from "node:fs";
import { wordHash } from "../../pipeline/4-syntax/hash.ts";
import { TAGS, type Tag } from "../../pipeline/4-syntax/tags.ts";
import type { GoldSentence } from "./project.ts";

/** A word with one tag in this many occurrences is not asked about again. */
const SURE = 30;

export interface Vocabulary {
	hashes: Int32Array;
	trained: number;
	onlyTag: Uint8Array;
	cluster: Uint16Array;
}

/** Brown clusters: `word TAB path of zeros and ones` a line, most frequent first. */
function readClusters(file: string, most: number): Map<number, number> {
	const clusters = new Map<number, number>();
	for (const line of readFileSync(file, "utf8").split("\n")) {
		const [word, path] = line.split("\t");
		if (!path || clusters.size >= most) continue;
		const hash = wordHash(word!.toLowerCase());
		if (!clusters.has(hash)) clusters.set(hash, Number.parseInt(path, 2));
	}
	return clusters;
}

/** Collects the words that the training sentences have `seen` times or more and, for words they lack, those that have a cluster. */
export function buildVocabulary(
	corpus: GoldSentence[],
	clusterFile: string,
	clusterWords: number,
	seen: number,
): Vocabulary {
	const tags = new Map<number, Map<string, number>>();
	for (const { tokens, tag } of corpus)
		for (let i = 0; i < tokens.length; i++) {
			const hash = wordHash(tokens.lower[i]!);
			const counts = tags.get(hash) ?? new Map<string, number>();
			counts.set(tag[i]!, (counts.get(tag[i]!) ?? 0) + 1);
			tags.set(hash, counts);
		}
	const clusters = readClusters(clusterFile, clusterWords);
	const total = (hash: number) => [...tags.get(hash)!.values()].reduce((sum, n) => sum + n, 0);
	const trained = [...tags.keys()].filter((hash) => total(hash) >= seen);
	const known = new Set(trained);
	const hashes = [...trained, ...[...clusters.keys()].filter((hash) => !known.has(hash))];
	return {
		hashes: Int32Array.from(hashes),
		trained: trained.length,
		onlyTag: Uint8Array.from(trained, (hash) => {
			const counts = [...tags.get(hash)!].sort((a, b) => b[1] - a[1]);
			const [tag, count] = counts[0]!;
			return total(hash) >= SURE && count / total(hash) > 0.995 ? Math.max(0, TAGS.indexOf(tag as Tag)) : 0;
		}),
		cluster: Uint16Array.from(hashes, (hash) => clusters.get(hash) ?? 0),
	};
}
