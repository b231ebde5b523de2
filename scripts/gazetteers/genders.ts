// Makes models/genders.tsv: first names that the name lists give to both men and women, and that are nearly always one of them.
// usage: tsx scripts/gazetteers/genders.ts DATA   (DATA/gazetteers/census: first names of the US census of 1990, public domain)
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import nlp from "compromise";

const data = process.argv[2] ?? "";
const frequencies = (sex: string) =>
	new Map(
		readFileSync(`${data}/gazetteers/census/dist.${sex}.first.1990.csv`, "utf8")
			.split("\n")
			.slice(1)
			.filter(Boolean)
			.map((line) => [line.split(",")[0]!.toLowerCase(), Number(line.split(",")[1])] as const),
	);
const male = frequencies("male");
const female = frequencies("female");
const genders = new Map<string, "M" | "F">();
const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one;
for (const [name, tags] of Object.entries(lexicon)) {
	if (!/^\p{L}+$/u.test(name)) continue;
	if (tags.includes("FemaleName") !== tags.includes("MaleName"))
		genders.set(name, tags.includes("MaleName") ? "M" : "F");
}
// The census, which counted, wins over compromise's lists.
for (const name of new Set([...male.keys(), ...female.keys()])) {
	const m = male.get(name) ?? 0.0005;
	const f = female.get(name) ?? 0.0005;
	if (m > f * 8) genders.set(name, "M");
	else if (f > m * 8) genders.set(name, "F");
	else if (male.has(name) && female.has(name)) genders.delete(name);
}
const rows = [...genders].sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.join("\t"));
writeFileSync(
	fileURLToPath(new URL("../../models/genders.tsv", import.meta.url)),
	`# first name\tM or F\n${rows.join("\n")}\n`,
);
console.log(`${rows.length} names`);
