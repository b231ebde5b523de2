import nlp from "compromise";
import { COUNTRIES, entryOf } from "../../pipeline/5-entities/gazetteer/builtin.ts";
import { createMatcher } from "../../pipeline/5-entities/gazetteer/match.ts";
import { FAITHS } from "../../pipeline/5-entities/lexicons/faiths.ts";
import { PLAIN_WORDS } from "../../pipeline/5-entities/lexicons/plain-words.ts";
import { TITLE_WORDS } from "../../pipeline/5-entities/lexicons/titles.ts";
import { readModelTable } from "../../pipeline/models.ts";
import { isCapitalized } from "../../pipeline/text.ts";
import type { Tokens } from "../../schemas/index.ts";
import { type GoldSpan, readSet, type TrainDocument } from "./corpus.ts";
import { generator } from "./crf.ts";
import { rulesOf, type SetRules } from "./sets.ts";
import { synthesize } from "./synthesize.ts";
import { tokensOf } from "./tokens.ts";

/** A document's tokens and names, ready to be projected. */
export interface LoadedDocument {
	id: string;
	text: string;
	tokens: Tokens;
	/** Names as annotated, and as trained on. */
	gold: GoldSpan[];
	spans: GoldSpan[];
}

export interface LoadedSet {
	name: string;
	rules: SetRules;
	documents: LoadedDocument[];
}

const NATIONAL = /^\p{Lu}\p{L}+(?:ian|ish|ese|qi|ani|can|man|nch|eli|ai|en)$/u;

/** Leads on to what an office is of: Minister for Trade. */
const OFFICE_OF = /^(?:of|for|to|in)$/;
const ARTICLE = /^(?:the|an?)$/i;

/** Cuts titles (and the nationality before them) off a person's name; nothing left means that it was a role or a pronoun and no name. */
function untitled(text: string, span: GoldSpan): GoldSpan | null {
	if (PLAIN_WORDS.has(text.slice(span.start, span.end))) return null;
	if (span.type !== "PER") return span;
	const words = [...text.slice(span.start, span.end).matchAll(/[^\s\u200e]+/g)];
	const titleOf = (word: string) => TITLE_WORDS.has(word.toLowerCase().replace(/(?:-designate|-elect)?,?$/, ""));
	let k = words.findLastIndex(([word]) => titleOf(word)) + 1;
	const rest = () => words.slice(k).map(([word]) => word);
	if (k === 0) while (k < words.length - 1 && (ARTICLE.test(words[k]![0]) || NATIONAL.test(words[k]![0]))) k++;
	else if (OFFICE_OF.test(rest()[0] ?? "")) {
		// What the office is of comes first: its holder's name is the last two words, where more than the office is said.
		k++;
		if (ARTICLE.test(rest()[0] ?? "")) k++;
		k = words.length - k > 2 ? words.length - 2 : words.length;
	} else if (rest().some((word) => OFFICE_OF.test(word))) return null;
	if (k === words.length) return null;
	const name = text.slice(span.start + words[k]!.index, span.end);
	if (!isCapitalized(name) || /\b(?:spokes\w+|commander|commanding|citizen|leader)\b/i.test(name)) return null;
	return { ...span, start: span.start + words[k]!.index };
}

/** Peoples that compromise's list lacks, as adjectives and in the plural. */
const MORE_PEOPLES =
	"british english irish spanish turkish turk turks kurdish kurd kurds arab arabs soviet finnish finn finns danish swedish polish pole poles " +
	"chechen chechens serb serbs scot scots flemish catalan catalans basque basques maltese burmese nepalese tibetan tibetans tamil tamils " +
	"sinhalese punjabi bengali bengalis uighur uighurs uyghur uyghurs zulu zulus hutu hutus tutsi tutsis persian persians bavarian latino " +
	"latinos hispanic hispanics inuit maori maoris slavic nordic cypriot cypriots kyrgyz tajik tajiks uzbek uzbeks azeri azeris yemeni yemenis " +
	"bahraini bahrainis mauritanian malian malawian mozambican togolese burundian eritrean eritreans somali somalis papuan fijian kosovar " +
	"kosovars montenegrin slovene slovenes slovenian bhutanese hawaiian roma prussian ottoman byzantine roman romans";
/** Places that look like the plurals of peoples. */
const PLACES: ReadonlySet<string> = new Set(["laos", "philippines"]);

const PEOPLES: ReadonlySet<string> = new Set([
	...[...FAITHS].map((name) => name.toLowerCase()),
	...MORE_PEOPLES.split(" "),
	...Object.entries((nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon)
		.filter(([, tags]) => tags.includes("Demonym"))
		.flatMap(([name]) => [name, `${name}s`])
		.filter((name) => !PLACES.has(name)),
]);

/** Nationalities and faiths by a list, where a set does not mark them or calls them something else; gives all names. */
function nationalities(
	{ length, text, lower, start, end }: Tokens,
	whole: string,
	names: readonly GoldSpan[],
): GoldSpan[] {
	const spans = names.map((name) =>
		name.type !== "PER" && PEOPLES.has(whole.slice(name.start, name.end).toLowerCase())
			? { ...name, type: "NORP" as const }
			: name,
	);
	for (let i = 0; i < length; i++)
		if (PEOPLES.has(lower[i]!) && isCapitalized(text[i]!)) {
			const nation = { start: start[i]!, end: end[i]!, type: "NORP" } as const;
			if (!names.some((span) => span.start < nation.end && nation.start < span.end)) spans.push(nation);
		}
	return spans;
}

const matchCountries = createMatcher(readModelTable(`gazetteers/${COUNTRIES}`).map(entryOf), "gazetteer");

/** Countries by the gazetteer, where a set leaves them out or calls them organizations; gives all names. */
function countries(tokens: Tokens, text: string, names: readonly GoldSpan[]): GoldSpan[] {
	const isName = (at: number) => at >= 0 && at < tokens.length && isCapitalized(tokens.text[at]!);
	const places = matchCountries(tokens)
		// What may be part of a longer name that the set leaves out stays as it is: U.S. Navy, Islamic State of Iraq.
		.filter(({ first, last }) => !isName(last + 1) && !(tokens.lower[first - 1] === "of" && isName(first - 2)))
		.map(({ first, last }): GoldSpan => ({ start: tokens.start[first]!, end: tokens.end[last]!, type: "LOC" }));
	const isPlace = ({ start, end }: GoldSpan) => {
		const from = ARTICLE.test(text.slice(start, end).split(" ", 1)[0]!) ? text.indexOf(" ", start) + 1 : start;
		return places.some((place) => place.start === from && place.end === end);
	};
	const others = names.filter((span) => !isPlace(span));
	const free = places.filter((place) => !others.some((span) => span.start < place.end && place.start < span.end));
	return [...others, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
}

function load(document: TrainDocument, rules: SetRules): LoadedDocument {
	const { text, tokens } = tokensOf(document.paragraphs.map((paragraph) => paragraph.text));
	let at = 0;
	const gold: GoldSpan[] = [];
	for (const paragraph of document.paragraphs) {
		for (const span of paragraph.spans) gold.push({ type: span.type, start: span.start + at, end: span.end + at });
		at += paragraph.text.length + 2;
	}
	const bare = rules.titled ? gold.flatMap((span) => untitled(text, span) ?? []) : gold;
	const names = rules.countries ? countries(tokens, text, bare) : bare;
	const spans = rules.nations ? nationalities(tokens, text, names) : names;
	return { id: document.id, text, tokens, gold, spans };
}

/** A copy of some paragraphs as headlines in capitals, where that changes no offset. */
function headlines(documents: readonly TrainDocument[], part: number): TrainDocument[] {
	const random = generator(7);
	return documents.flatMap((document) => {
		const paragraphs = document.paragraphs.flatMap(({ text, spans }) => {
			const loud = text.toUpperCase();
			return random() < part && text.length < 160 && loud.length === text.length && spans.length > 0
				? [{ text: loud, spans }]
				: [];
		});
		return paragraphs.map((paragraph) => ({ id: `${document.id}-headline`, paragraphs: [paragraph] }));
	});
}

/** Known whatever the silver labels say. */
const ALWAYS: Readonly<Record<string, GoldSpan["type"]>> = {
	"U.N.": "ORG",
	UN: "ORG",
	"United Nations": "ORG",
	EU: "ORG",
	NATO: "ORG",
	OPEC: "ORG",
	"European Union": "ORG",
	"African Union": "ORG",
	Hamas: "ORG",
	Hezbollah: "ORG",
	Taleban: "ORG",
	Taliban: "ORG",
	"al-Qaida": "ORG",
	"Al-Qaida": "ORG",
};

/** Silver labels made consistent: a name that has one type in four cases of five has it always. */
function denoise(documents: readonly TrainDocument[]): TrainDocument[] {
	const counts = new Map<string, Map<GoldSpan["type"], number>>();
	const each = (visit: (name: string, span: GoldSpan) => GoldSpan): TrainDocument[] =>
		documents.map(({ id, paragraphs }) => ({
			id,
			paragraphs: paragraphs.map(({ text, spans }) => ({
				text,
				spans: spans.map((span) => visit(text.slice(span.start, span.end), span)),
			})),
		}));
	each((name, span) => {
		const types = counts.get(name) ?? new Map();
		types.set(span.type, (types.get(span.type) ?? 0) + 1);
		counts.set(name, types);
		return span;
	});
	return each((name, span) => {
		const known = ALWAYS[name];
		if (known) return { ...span, type: known };
		const types = [...(counts.get(name) ?? [])].sort((a, b) => b[1] - a[1]);
		const total = types.reduce((sum, [, count]) => sum + count, 0);
		const [top] = types;
		return top && total >= 5 && top[1] >= 0.8 * total ? { ...span, type: top[0] } : span;
	});
}

/** Tokenizes our own patterns, filled (synthesize.ts). */
export function loadOwn(data: string, documents: number, seed: number): LoadedSet {
	const rules = rulesOf("own");
	return { name: "own", rules, documents: synthesize(data, documents, seed).map((document) => load(document, rules)) };
}

/** Reads and tokenizes a training set, with the copies that its rules ask for. */
export function loadSet(path: string): LoadedSet {
	const { name, documents } = readSet(path);
	return prepareSet(name, documents);
}

/** Tokenizes a training set, with the copies that its rules ask for. */
export function prepareSet(name: string, read: readonly TrainDocument[]): LoadedSet {
	const rules = rulesOf(name);
	const documents = rules.silver ? denoise(read) : read;
	const copies = rules.headlines ? headlines(documents, rules.headlines) : [];
	return { name, rules, documents: [...documents, ...copies].map((document) => load(document, rules)) };
}
