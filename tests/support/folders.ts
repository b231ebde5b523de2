import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DocumentRecord } from "../../schemas/index.ts";

/** The files of an output folder with their content; not the run's own. */
export function contentOf(folder: string): Record<string, string> {
	const names = readdirSync(folder).filter((name) => !name.startsWith("."));
	return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

export function recordsOf(folder: string): DocumentRecord[] {
	return readFileSync(join(folder, "records.jsonl"), "utf8")
		.split("\n")
		.slice(0, -1)
		.map((line) => DocumentRecord.parse(JSON.parse(line)));
}
