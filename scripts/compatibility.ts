import { readFileSync, writeFileSync } from "node:fs";
import { createPipeline } from "../pipeline/index.ts";
import { toLine } from "../pipeline/ndjson.ts";
import { packageVersion } from "../pipeline/version.ts";

// Stores a record as this version writes it. Run once for a release; stored records of released versions are never written again.
const folder = new URL("../tests/compatibility/", import.meta.url);
const text = readFileSync(new URL("harbour.txt", folder), "utf8");
const pipeline = await createPipeline();
const records = [
	pipeline.extract({ id: "harbour", text, published: "2024-11-04", url: "https://example.org/harbour", desk: "north" }),
	pipeline.extract({ id: "empty" }),
];
writeFileSync(new URL(`${packageVersion()}.jsonl`, folder), records.map(toLine).join(""));
