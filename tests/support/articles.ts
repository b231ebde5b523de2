import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PORTS = ["Lisbon", "Gdansk", "Busan", "Mombasa", "Odesa"];

/** A short article, different for every number. */
export function articleText(number: number): string {
	const port = PORTS[number % PORTS.length];
	return (
		`Port of ${port} reopens berth ${number}\n\n` +
		`Ana Lima, who runs the port of ${port}, said on Monday that berth ${number} would reopen in June. ` +
		`“We have waited ${number + 2} years for this,” she told reporters.\n`
	);
}

/** Lines of NDJSON, one article each. */
export function articleLines(count: number): string {
	return Array.from(
		{ length: count },
		(_, i) => `${JSON.stringify({ id: `n${i}`, text: articleText(i), published: "2024-05-14" })}\n`,
	).join("");
}

/** A folder with `count` text files and as many lines of NDJSON. */
export function articleFolder(folder: string, count: number): string {
	mkdirSync(folder, { recursive: true });
	for (let i = 0; i < count; i++) writeFileSync(join(folder, `a${i}.txt`), articleText(i));
	writeFileSync(join(folder, "lines.ndjson"), articleLines(count));
	return folder;
}
