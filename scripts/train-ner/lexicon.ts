import { readFileSync } from "node:fs";
import nlp from "compromise";
import { fold } from "../../pipeline/3-tokens/fold.ts";
import {
	extendPhrase,
	type LexiconWord,
	PHRASE_SEED,
	PhraseKind,
	PREFIX,
	packLexicon,
	WordFlag,
} from "../../pipeline/5-entities/tagger/lexicon.ts";
import { hashOf } from "../../pipeline/hash.ts";
import { readModelTable } from "../../pipeline/models.ts";
import { suggestTypes } from "./suggest.ts";
import { tokensOf } from "./tokens.ts";

/** Words kept at most, most frequent first. */
const WORDS = 130_000;

/**
 * The lexicon file: word clusters and name lists from DATA (clusters/, gazetteers/lists/), and the types that embeddings
 * suggest, learnt from `sets`. Sources and licences: models/README.md.
 */
export function makeLexicon(data: string, sets: readonly string[]): Uint8Array {
	const lines = (name: string): string[][] =>
		readFileSync(`${data}/${name}`, "utf8")
			.replace(/^\ufeff/, "")
			.split("\n")
			.filter((line) => line !== "" && !line.startsWith("#"))
			.map((line) => line.split("\t"));
	const list = (name: string) => lines(`gazetteers/lists/${name}`);

	const words = new Map<string, LexiconWord>();
	function word(written: string): LexiconWord {
		const lower = fold(written);
		let entry = words.get(lower);
		if (!entry) {
			entry = {
				hash: hashOf(lower),
				brownLower: 0,
				brownTitle: 0,
				coarse: 0,
				middle: 0,
				fine: 0,
				flags: 0,
				capital: 0,
				suggested: 0,
			};
			words.set(lower, entry);
		}
		return entry;
	}
	const flag = (name: string, bit: number): void => {
		const lower = name.toLowerCase();
		if (lower.length > 1 && !/\s/.test(lower)) word(lower).flags |= bit;
	};

	// Name lists, single words.
	for (const [name, sex] of list("first-names.tsv"))
		flag(
			name!,
			sex === "F" ? WordFlag.femaleName : sex === "M" ? WordFlag.maleName : WordFlag.maleName | WordFlag.femaleName,
		);
	const compromise = nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } };
	for (const [name, tags] of Object.entries(compromise.one.lexicon)) {
		if (tags.includes("FemaleName")) flag(name, WordFlag.femaleName);
		if (tags.includes("MaleName")) flag(name, WordFlag.maleName);
		if (tags.includes("FirstName") && !tags.includes("FemaleName") && !tags.includes("MaleName"))
			flag(name, WordFlag.maleName | WordFlag.femaleName);
		if (tags.includes("Demonym")) flag(name, WordFlag.nationality);
		if (tags.includes("Country")) flag(name, WordFlag.country);
		if (tags.includes("Region")) flag(name, WordFlag.region);
		if (tags.includes("LastName")) flag(name, WordFlag.surname);
	}
	list("surnames-us-census1990.tsv").forEach(([name], rank) => {
		if (rank < 4000) flag(name!, WordFlag.commonSurname);
		else if (rank < 40_000) flag(name!, WordFlag.surname);
	});
	for (const [name] of list("surnames-popular-world.txt")) flag(name!, WordFlag.surname);
	for (const [name] of list("cities15000.tsv")) flag(name!, WordFlag.city);
	const countries = readModelTable("gazetteers/countries.tsv").flatMap((row) => [
		row[0]!,
		...(row[5] ?? "").split("|").filter(Boolean),
	]);
	for (const name of countries) flag(name, WordFlag.country);
	for (const [name] of list("nationalities.txt")) {
		flag(name!, WordFlag.nationality);
		flag(`${name}s`, WordFlag.nationality);
	}
	const subdivisions = readFileSync(`${data}/gazetteers/subdivisions/data/subdivision-codes.csv`, "utf8")
		.split("\n")
		.slice(1)
		.map((line) => line.split(",")[2] ?? "")
		.filter(Boolean);
	for (const name of subdivisions) flag(name, WordFlag.region);
	for (const [name] of list("honorifics.txt")) flag(name!, WordFlag.title);
	for (const day of "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split(
		" ",
	))
		flag(day, WordFlag.calendar);

	// Phrases, tokenized as the pipeline does.
	const phrases = new Map<number, number>();
	const organizationWords = new Map<string, number>();
	function phraseList(names: string[], kind: number): void {
		const { tokens, starts } = tokensOf(names.map((name) => name.replace(/\s+/g, " ").trim()));
		for (let n = 0; n < starts.length - 1; n++) {
			const first = starts[n]!;
			const last = starts[n + 1]! - 1;
			if (last < first || last - first > 7) continue;
			let hash = PHRASE_SEED;
			for (let i = first; i <= last; i++) {
				const lower = fold(tokens.lower[i]!);
				hash = extendPhrase(hash, hashOf(lower));
				if (i < last) phrases.set(hash, (phrases.get(hash) ?? 0) | PREFIX);
				if (kind !== PhraseKind.place && last > first)
					organizationWords.set(lower, (organizationWords.get(lower) ?? 0) + 1);
			}
			if (tokens.end[last]! - tokens.start[first]! > 2) phrases.set(hash, (phrases.get(hash) ?? 0) | kind);
		}
	}
	const column = (name: string, at = 0) => list(name).map((row) => row[at] ?? "");
	const universities = (
		JSON.parse(readFileSync(`${data}/gazetteers/university-domains/world_universities_and_domains.json`, "utf8")) as {
			name: string;
		}[]
	).map((one) => one.name);
	phraseList(column("cities15000.tsv"), PhraseKind.place);
	phraseList(subdivisions, PhraseKind.place);
	phraseList(countries, PhraseKind.place);
	const plainCompany = (name: string) =>
		name.replace(
			/,? (?:Inc|Corp|Corporation|Co|Ltd|Limited|PLC|plc|Company|Group|Holdings|Incorporated|N\.V|S\.A|SE|AG)\.?$/,
			"",
		);
	const companies = ["companies-fortune500-2014.txt", "companies-nasdaq.txt", "companies-sp500.txt"].flatMap((name) =>
		column(name),
	);
	phraseList([...companies, ...companies.map(plainCompany)], PhraseKind.company);
	for (const name of companies) flag(plainCompany(name), WordFlag.company);
	phraseList(
		[
			...universities,
			...column("us-committees.txt"),
			...column("us-federal-agencies.txt"),
			...column("designated-terrorist-groups.txt"),
		],
		PhraseKind.institution,
	);
	phraseList(column("political-parties-uk.txt"), PhraseKind.party);
	phraseList(column("newspapers.txt"), PhraseKind.newspaper);
	phraseList(column("us-politicians.txt"), PhraseKind.person);
	for (const [lower, count] of organizationWords)
		if (count >= 6 && /^\p{L}/u.test(lower)) word(lower).flags |= WordFlag.organizationWord;

	// Clusters: only of words that are frequent enough or in a list.
	interface Brown {
		path: number;
		logProb: number;
	}
	const brown = new Map<string, Brown>();
	for (const [form, path, logProb] of lines("clusters/spacy-brown.tsv"))
		if (!brown.has(form!)) brown.set(form!, { path: Number.parseInt(path!, 2), logProb: Number(logProb) });
	const glove = new Map<string, [number, number, number]>();
	for (const [form, coarse, middle, fine] of lines("clusters/glove-kmeans.tsv"))
		if (glove.size < 200_000) glove.set(form!, [1 + Number(coarse), 1 + Number(middle), 1 + Number(fine)]);
	const titleOf = (lower: string) => lower[0]!.toUpperCase() + lower.slice(1);
	let rank = 0;
	for (const lower of glove.keys()) if (rank++ < 100_000 && !/^[\d.,:/-]+$/.test(lower)) word(lower);
	for (const form of brown.keys()) if (words.size < WORDS && !/^[\d.,:/-]+$/.test(form)) word(form.toLowerCase());
	for (const [lower, entry] of words) {
		const plain = brown.get(lower);
		const title = brown.get(titleOf(lower)) ?? brown.get(lower.toUpperCase());
		entry.brownLower = plain?.path ?? 0;
		entry.brownTitle = (brown.get(titleOf(lower)) ?? brown.get(lower.toUpperCase()))?.path ?? 0;
		if (plain || title) {
			const ratio = (title?.logProb ?? -20) - (plain?.logProb ?? -20);
			entry.capital = Math.max(1, Math.min(7, Math.round(ratio / 1.5) + 4));
		}
		const clusters = glove.get(lower);
		if (clusters) [entry.coarse, entry.middle, entry.fine] = clusters;
	}
	suggestTypes(data, words, sets);
	const kept = [...words.values()].filter((entry) => entry.brownLower || entry.brownTitle || entry.fine || entry.flags);
	const unique = [...new Map(kept.map((entry) => [entry.hash, entry])).values()];
	return packLexicon(unique, phrases);
}
