#!/usr/bin/env node
import { createInterface } from "node:readline";
import { createPipeline } from "./index.ts";
import { toLine } from "./ndjson.ts";

const pipeline = createPipeline();
let line = 0;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
	line++;
	if (text.trim() === "") continue;
	let input: unknown = null;
	try {
		input = JSON.parse(text);
	} catch {}
	process.stdout.write(toLine(pipeline.extract(input, String(line))));
}
