import { existsSync } from "node:fs";
import { readJsonLines } from "./corpus.ts";

interface Plain {
	id?: string;
	source?: string;
	url?: string;
	text: string;
}

/** Articles without clutter, from sets that may be trained on (models/README.md): they teach the model to keep everything. */
export function loadClean(gold: string, wikinews: string): { page: string; text: string }[] {
	const clean: { page: string; text: string }[] = [];
	// re3d's texts from the BBC are not for commercial use
	for (const set of ["re3d_dev", "wikigold_dev", "ewt_dev"])
		for (const doc of readJsonLines<Plain>(`${gold}/ner/${set}.jsonl.gz`))
			if (!doc.source?.includes("BBC")) clean.push({ page: `${set}/${doc.id}`, text: doc.text });
	if (existsSync(wikinews))
		for (const doc of readJsonLines<Plain>(wikinews)) {
			// The first line is the date; what follows the last sentence is a picture's or a source's line.
			const text = doc.text.replace(/^[^\n]*\n+/, "").trim();
			if (text.length > 500) clean.push({ page: `wikinews/${doc.url}`, text });
		}
	return clean;
}
