import type { EntityIds, EntityType, Tokens } from "../../../schemas/index.ts";
import type { Gazetteer, GazetteerEntry } from "../gazetteer/index.ts";
import type { Gender } from "../gender.ts";
import { CORPORATE } from "../lexicons/corporate.ts";
import { STORMS } from "../lexicons/storms.ts";
import { keyOf, type Name, textOf, wordsOf } from "../name.ts";

/** An entity while the document is read: its names so far, and what tells it apart. */
export interface EntityInProgress {
	name: string;
	type: EntityType;
	ids: EntityIds;
	entry: GazetteerEntry | null;
	/** Words of its fullest name. */
	words: string[];
	gender: Gender;
	/** Lower-cased role nouns that the text gives it: ambassador, minister. */
	roles: Set<string>;
}

/** Places are one class: what is GPE by the gazetteer may be tagged as a region. */
const classOf = (type: EntityType): EntityType => (type === "LOC" || type === "FAC" ? "GPE" : type);

/** Whether two mentions can be of one thing; a club named by its city is not the city. */
const compatible = (a: EntityType, b: EntityType): boolean => classOf(a) === classOf(b);

const MINOR = new Set(["of", "the", "and", "for", "in", "on", "&", "de", "la", "du", "-"]);

/** Initials of a name's words: World Defence Treaty Organisation -> WDTO. */
export const initialsOf = (words: readonly string[]): string =>
	words
		.filter((word) => !MINOR.has(word.toLowerCase()) && /^\p{L}/u.test(word))
		.map((word) => word[0]!.toUpperCase())
		.join("");

const NATIONAL = new Set(["u.s.", "us", "uk", "u.k.", "eu", "un", "u.n.", "american", "british", "united", "states"]);

/** Shorter ways to name what `words` name in full, as keys (keyOf): surname, first name; initials, without Inc., without U.S. */
export function shortFormsOf(words: readonly string[], type: EntityType): string[] {
	if (words.length < 2) return [];
	if (type === "PERSON") {
		const first = words[0]!;
		const last = words.at(-1)!;
		return words.length > 2 ? [last, first, `${first} ${last}`].map(keyOf) : [last, first].map(keyOf);
	}
	if (type === "EVENT") return STORMS.has(words[0]!.toLowerCase()) ? [keyOf(words[1]!)] : [];
	if (type !== "ORG" && type !== "FAC") return [];
	const forms: string[] = [];
	const initials = initialsOf(words);
	if (initials.length > 1) forms.push(initials);
	const bare = words.filter((word) => !CORPORATE.has(word.toLowerCase()));
	if (bare.length > 0 && bare.length < words.length) forms.push(bare.join(" "));
	let from = 0;
	while (from < words.length && NATIONAL.has(words[from]!.toLowerCase())) from++;
	if (from > 0 && from < words.length) forms.push(words.slice(from).join(" "));
	return forms.map(keyOf);
}

/** Places of a document's names that are spelt alike and of one class. */
interface Spelling {
	title: string;
	key: string;
	type: EntityType;
	words: string[];
	/** Written in capitals, as datelines and headlines are. */
	shouted: boolean;
	/** Indices into the names, ascending. */
	at: number[];
}

function spellingsOf(names: readonly Name[], text: string, tokens: Tokens): Spelling[] {
	const spellings = new Map<string, Spelling>();
	names.forEach((name, n) => {
		const title = textOf(text, tokens, name);
		const id = `${classOf(name.type)} ${title}`;
		const known = spellings.get(id);
		if (known) known.at.push(n);
		else {
			const words = wordsOf(tokens, name);
			spellings.set(id, {
				title,
				key: keyOf(title),
				type: name.type,
				words,
				shouted: title === title.toUpperCase(),
				at: [n],
			});
		}
	});
	return [...spellings.values()];
}

/**
 * Groups names into entities: same entry, same name, or a shorter form of a name that stands somewhere in the document.
 * Linear in the names: every comparison is a look-up.
 */
export function groupNames(names: readonly Name[], text: string, tokens: Tokens, gazetteer: Gazetteer) {
	const entities: EntityInProgress[] = [];
	const entityOf = new Int32Array(names.length).fill(-1);
	const byEntry = new Map<GazetteerEntry, number>();
	const byKey = new Map<string, number>();
	/** Entities by their short forms, and where each is named in full. */
	const byShort = new Map<string, number[]>();
	const fullAt: number[][] = [];
	const assign = (spelling: Spelling, entity: number) => {
		for (const n of spelling.at) entityOf[n] = entity;
		byKey.set(`${classOf(spelling.type)} ${spelling.key}`, entity);
	};
	// Full names first, whatever their place, so that a headline's surname finds its owner below; those in capitals after others.
	const spellings = spellingsOf(names, text, tokens).sort(
		(a, b) => b.words.length - a.words.length || Number(a.shouted) - Number(b.shouted) || a.at[0]! - b.at[0]!,
	);
	for (const spelling of spellings) {
		const { title, key, type, words, at } = spelling;
		const entry = linkOf(title, type, gazetteer);
		const same = (entry && byEntry.get(entry)) ?? byKey.get(`${classOf(type)} ${key}`);
		if (same !== undefined && (!entry || !entities[same]!.entry || entities[same]!.entry === entry)) {
			assign(spelling, same);
			continue;
		}
		const owners = entry ? undefined : byShort.get(`${classOf(type)} ${key}`);
		if (owners?.length === 1) {
			assign(spelling, owners[0]!);
			continue;
		}
		if (owners) {
			// Several bear the short name: the one named in full last before each place.
			for (const n of at) entityOf[n] = nearestBefore(owners, fullAt, n);
			continue;
		}
		const entity =
			entities.push({
				name: entry?.name ?? title,
				type: entry?.type ?? type,
				ids: entry?.ids ?? {},
				entry,
				words,
				gender: null,
				roles: new Set(),
			}) - 1;
		fullAt.push(at);
		if (entry) byEntry.set(entry, entity);
		assign(spelling, entity);
		for (const short of new Set(shortFormsOf(words, type))) {
			const id = `${classOf(type)} ${short}`;
			const list = byShort.get(id);
			if (list) list.push(entity);
			else byShort.set(id, [entity]);
		}
	}
	return { entities, entityOf };
}

/** The owner whose full name stands last before name `n`, else the one that comes first. */
function nearestBefore(owners: readonly number[], fullAt: readonly number[][], n: number): number {
	let best = owners[0]!;
	let nearest = -1;
	for (const owner of owners) {
		const places = fullAt[owner]!;
		let low = 0;
		let high = places.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (places[middle]! < n) low = middle + 1;
			else high = middle;
		}
		if (low > 0 && places[low - 1]! > nearest) {
			nearest = places[low - 1]!;
			best = owner;
		}
	}
	return best;
}

const ABBREVIATION = /^(?:\p{Lu}\.? ?){2,3}$/u;

/**
 * A region or a country is one also where it acts and was tagged ORG, a country also where it was tagged as its people; U.S. is one
 * whatever it was tagged. A city is not: it may be a club.
 */
function surelyPlace(entry: GazetteerEntry, title: string, type: EntityType): boolean {
	if (entry.type === "LOC" || title.startsWith("The ")) return type === "ORG";
	return entry.ids.iso3166 !== undefined && (type === "ORG" || type === "NORP" || ABBREVIATION.test(title));
}

/** The one entry that a name can mean; null when there is none, or when two stand. */
export function linkOf(title: string, type: EntityType, gazetteer: Gazetteer): GazetteerEntry | null {
	const found = gazetteer
		.find(title)
		.filter((entry) => entry.own || compatible(entry.type, type) || surelyPlace(entry, title, type));
	return found.length === 1 ? found[0]! : null;
}
