import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

export const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Paragraphs of input/, mixed into articles of about 380 words (the mean of the BBC corpus) by a fixed rule. Run in the project's folder. */
export function benchCorpus(words: number): string[] {
	const folder = resolve("input");
	const texts = readdirSync(folder)
		.sort()
		.flatMap((name) => {
			const text = readFileSync(resolve(folder, name), "utf8");
			if (!name.endsWith(".ndjson")) return [text];
			return text
				.split("\n")
				.filter(Boolean)
				.map((line) => (JSON.parse(line) as { text: string }).text);
		});
	const paragraphs = texts.flatMap((text) => text.split(/\n\n+/)).filter((paragraph) => wordsOf(paragraph) > 15);
	const articles: string[] = [];
	let total = 0;
	for (let next = 0; total < words; ) {
		const article: string[] = [];
		for (let size = 0; size < 380; next = (next * 31 + 17) % 104_729) {
			const paragraph = paragraphs[next % paragraphs.length]!;
			article.push(paragraph);
			size += wordsOf(paragraph);
		}
		articles.push(article.join("\n\n"));
		total += wordsOf(articles.at(-1)!);
	}
	return articles;
}
