import { readFileSync } from "node:fs";
import type { Tokens } from "../../schemas/index.ts";
import { tokensOf } from "./tokens.ts";

/** Unlabelled news (Wikinews), for telling news from other writing. */
export function readRawNews(data: string): Tokens[] {
	return readFileSync(`${data}/raw/wikinews.jsonl`, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => tokensOf([(JSON.parse(line) as { text: string }).text]).tokens);
}
