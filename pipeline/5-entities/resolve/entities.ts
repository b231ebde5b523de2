import type { EntityIds, EntityType, Tokens } from "../../../schemas/index.ts";
import type { Gazetteer, GazetteerEntry } from "../gazetteer/index.ts";
import type { Gender } from "../gender.ts";
import { keyOf, type Name, textOf, wordsOf } from "../name.ts";

/** An entity while the document is read: its names so far, and what tells it apart. */
export interface EntityInProgress {
	name: string;
	type: EntityType;
	ids: EntityIds;
	entry: GazetteerEntry | null;
	/** Words of its fullest name. */
	words: string[];
	keys: Set<string>;
	gender: Gender;
	/** Lower-cased role nouns that the text gives it: ambassador, minister. */
	roles: Set<string>;
	/** Last token of its latest mention so far. */
	latest: number;
	mentions: number;
}

/** Types that one thing may be tagged as by turns; persons never mix with others. */
const compatible = (a: EntityType, b: EntityType): boolean =>
	a === b || (a !== "PERSON" && b !== "PERSON" && a !== "NORP" && b !== "NORP");

const MINOR = new Set(["of", "the", "and", "for", "in", "on", "&", "de", "la", "du", "-"]);

/** Initials of a name's words: World Defence Treaty Organisation -> WDTO. */
export const initialsOf = (words: readonly string[]): string =>
	words
		.filter((word) => !MINOR.has(word.toLowerCase()) && /^\p{L}/u.test(word))
		.map((word) => word[0]!.toUpperCase())
		.join("");

const CORPORATE = new Set([
	"inc",
	"inc.",
	"corp",
	"corp.",
	"co",
	"co.",
	"ltd",
	"ltd.",
	"plc",
	"llc",
	"group",
	"corporation",
	"company",
	"limited",
	"ag",
	"sa",
	"holdings",
]);
const NATIONAL = new Set(["u.s.", "us", "uk", "u.k.", "eu", "un", "u.n.", "american", "british", "united", "states"]);

/** Whether `short` is a shorter way to name what `words` name in full. */
export function shortens(short: readonly string[], words: readonly string[], type: EntityType): boolean {
	if (short.length >= words.length) return false;
	const lower = (list: readonly string[]) => list.map((word) => word.toLowerCase());
	const s = lower(short);
	const w = lower(words);
	if (type === "PERSON") {
		if (s.length === 1) return w.at(-1) === s[0] || w[0] === s[0];
		return s.at(-1) === w.at(-1) && s[0] === w[0];
	}
	if (type === "ORG" || type === "FAC") {
		if (
			s.length === 1 &&
			short[0]!.length >= 2 &&
			short[0] === short[0]!.toUpperCase() &&
			initialsOf(words) === short[0]!.replace(/\./g, "")
		)
			return true;
		const bare = w.filter((word) => !CORPORATE.has(word));
		if (bare.length < w.length && bare.join(" ") === s.join(" ")) return true;
		let from = 0;
		while (from < w.length && NATIONAL.has(w[from]!)) from++;
		return from > 0 && w.slice(from).join(" ") === s.join(" ");
	}
	return false;
}

/** Groups names into entities: same entry, same name, or a shorter form of a name that stands somewhere in the document. */
export function groupNames(names: readonly Name[], text: string, tokens: Tokens, gazetteer: Gazetteer) {
	const entities: EntityInProgress[] = [];
	const entityOf = new Int32Array(names.length).fill(-1);
	const create = (name: Name, title: string, entry: GazetteerEntry | null): number =>
		entities.push({
			name: entry?.name ?? title,
			type: entry?.type ?? name.type,
			ids: entry?.ids ?? {},
			entry,
			words: wordsOf(tokens, name),
			keys: new Set([keyOf(title)]),
			gender: null,
			roles: new Set(),
			latest: -1,
			mentions: 0,
		}) - 1;

	// Full names first, whatever their place, so that a headline's surname finds its owner below.
	const order = [...names.keys()].sort(
		(a, b) => names[b]!.last - names[b]!.first - (names[a]!.last - names[a]!.first) || a - b,
	);
	for (const n of order) {
		const name = names[n]!;
		const title = textOf(text, tokens, name);
		const key = keyOf(title);
		const entry = linkOf(title, name.type, gazetteer);
		const same = entities.findIndex(
			(entity) =>
				(entry && entity.entry === entry) ||
				(entity.keys.has(key) && compatible(entity.type, name.type) && (!entry || !entity.entry)),
		);
		if (same >= 0) {
			entities[same]!.keys.add(key);
			entityOf[n] = same;
			continue;
		}
		const words = wordsOf(tokens, name);
		const owners = entry
			? []
			: entities.flatMap((entity, e) =>
					compatible(entity.type, name.type) && shortens(words, entity.words, entity.type) ? [e] : [],
				);
		if (owners.length === 1) {
			entityOf[n] = owners[0]!;
			continue;
		}
		if (owners.length > 1) {
			// Several bear the name: the one named last before this place.
			let best = owners[0]!;
			let nearest = -1;
			for (let m = 0; m < names.length && names[m]!.first < name.first; m++)
				if (owners.includes(entityOf[m]!) && names[m]!.first > nearest && names[m]!.last > names[m]!.first) {
					nearest = names[m]!.first;
					best = entityOf[m]!;
				}
			entityOf[n] = best;
			continue;
		}
		entityOf[n] = create(name, title, entry);
	}
	return { entities, entityOf };
}

/** The one entry that a name can mean; null when there is none, or when two stand. */
export function linkOf(title: string, type: EntityType, gazetteer: Gazetteer): GazetteerEntry | null {
	const found = gazetteer.find(title).filter((entry) => compatible(entry.type, type));
	return found.length === 1 ? found[0]! : null;
}
