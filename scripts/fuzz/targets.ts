import { readFile } from "../../pipeline/1-read/file.ts";
import { createPipeline } from "../../pipeline/index.ts";
import { brokenIn } from "../../tests/support/invariants.ts";

/** Reads one made-up input and says what is broken in what came of it. */
export type Target = (text: string) => string[] | Promise<string[]>;

/** Where a file's name says how it is read. */
const FILES = ["a.txt", "a.md", "a.html", "a.csv", "a.tsv", "a.ndjson", "a.eml"];

export function createTargets(): Readonly<Record<string, Target>> {
	const pipeline = createPipeline();
	const everyZone = createPipeline({ allZones: true });
	return {
		text: (text) => brokenIn(pipeline.extract({ text, published: "2024-03-14" })),
		zones: (text) => brokenIn(everyZone.extract({ text })),
		html: (html) => brokenIn(pipeline.extract({ html })),
		async files(text) {
			const name = FILES[text.length % FILES.length]!;
			const broken: string[] = [];
			try {
				for await (const { input, failed } of readFile(Buffer.from(text), name, name, name, {}))
					if (!failed) broken.push(...brokenIn(pipeline.extract(input)));
			} catch (error) {
				if ((error as Error).name !== "InputError") broken.push(`${name}: ${error}`);
			}
			return broken;
		},
	};
}
