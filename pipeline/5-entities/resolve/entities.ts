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

/** Number of each type's class. Places are one: what is GPE by the gazetteer may be tagged as a region. */
const CLASS: Readonly<Record<EntityType, number>> = {
	PERSON: 0,
	ORG: 1,
	GPE: 2,
	LOC: 2,
	FAC: 2,
	NORP: 3,
	EVENT: 4,
	PRODUCT: 5,
};
const CLASSES = 6;
/** A map for each class of names. */
const mapsOf = <Value>(): Map<string, Value>[] => Array.from({ length: CLASSES }, () => new Map<string, Value>());

/** Whether two mentions can be of one thing; a club named by its city is not the city. */
const compatible = (a: EntityType, b: EntityType): boolean => CLASS[a] === CLASS[b];

const MINOR = new Set(["of", "the", "and", "for", "in", "on", "&", "de", "la", "du", "-"]);

const startsWithLetter = (word: string): boolean => {
	const lower = word.charCodeAt(0) | 32;
	return lower < 128 ? lower >= 97 && lower <= 122 : /^\p{L}/u.test(word);
};

/** Initials of a name's words: World Defence Treaty Organisation -> WDTO. */
export function initialsOf(words: readonly string[]): string {
	let initials = "";
	for (const word of words)
		if (startsWithLetter(word) && !MINOR.has(word.toLowerCase())) initials += word[0]!.toUpperCase();
	return initials;
}

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
	const byTitle = mapsOf<Spelling>();
	const spellings: Spelling[] = [];
	names.forEach((name, n) => {
		const title = textOf(text, tokens, name);
		const { type } = name;
		const known = byTitle[CLASS[type]]!.get(title);
		if (known) {
			known.at.push(n);
			return;
		}
		const words = wordsOf(tokens, name);
		const spelling = { title, key: keyOf(title), type, words, shouted: title === title.toUpperCase(), at: [n] };
		byTitle[CLASS[type]]!.set(title, spelling);
		spellings.push(spelling);
	});
	return spellings;
}

/**
 * Groups names into entities: same entry, same name, or a shorter form of a name that stands somewhere in the document.
 * Linear in the names: every comparison is a look-up.
 */
export function groupNames(names: readonly Name[], text: string, tokens: Tokens, gazetteer: Gazetteer) {
	const entities: EntityInProgress[] = [];
	const entityOf = new Int32Array(names.length).fill(-1);
	const byEntry = new Map<GazetteerEntry, number>();
	const byKey = mapsOf<number>();
	/** Entities by their short forms, and where each is named in full. */
	const byShort = mapsOf<number[]>();
	const fullAt: number[][] = [];
	const assign = (spelling: Spelling, entity: number) => {
		for (const n of spelling.at) entityOf[n] = entity;
		byKey[CLASS[spelling.type]]!.set(spelling.key, entity);
	};
	// Full names first, whatever their place, so that a headline's surname finds its owner below; those in capitals after others.
	const spellings = spellingsOf(names, text, tokens).sort(
		(a, b) => b.words.length - a.words.length || Number(a.shouted) - Number(b.shouted) || a.at[0]! - b.at[0]!,
	);
	for (const spelling of spellings) {
		const { title, key, type, words, at } = spelling;
		const entry = linkOf(title, key, type, gazetteer);
		const same = (entry && byEntry.get(entry)) ?? byKey[CLASS[type]]!.get(key);
		if (same !== undefined && (!entry || !entities[same]!.entry || entities[same]!.entry === entry)) {
			assign(spelling, same);
			continue;
		}
		const owners = entry ? undefined : byShort[CLASS[type]]!.get(key);
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
		const shorts = byShort[CLASS[type]]!;
		for (const short of shortFormsOf(words, type)) {
			const list = shorts.get(short);
			if (!list) shorts.set(short, [entity]);
			else if (list.at(-1) !== entity) list.push(entity);
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

/** The one entry that a name (and its key, see keyOf) can mean; null when there is none, or when two stand. */
function linkOf(title: string, key: string, type: EntityType, gazetteer: Gazetteer): GazetteerEntry | null {
	const known = gazetteer.findKey(key);
	if (known.length === 0) return null;
	const found = known.filter((entry) => entry.own || compatible(entry.type, type) || surelyPlace(entry, title, type));
	return found.length === 1 ? found[0]! : null;
}
