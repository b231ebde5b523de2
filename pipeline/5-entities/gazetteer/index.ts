import type { EntityIds, EntityType } from "../../../schemas/index.ts";
import { keyOf } from "../name.ts";

/** What a gazetteer knows of one entity. */
export interface GazetteerEntry {
	readonly name: string;
	readonly type: EntityType;
	readonly ids: EntityIds;
	readonly aliases: readonly string[];
	/** Capitalized nouns that name it short: the Alliance. */
	readonly nominals: readonly string[];
	/** The user's own entries win over the built-in. */
	readonly own: boolean;
}

/** Entries by their names and aliases. */
export interface Gazetteer {
	readonly entries: readonly GazetteerEntry[];
	/** All entries that bear a name; more than one means that the name alone decides nothing. */
	find(name: string): readonly GazetteerEntry[];
	/** The same for the name's key (keyOf). */
	findKey(key: string): readonly GazetteerEntry[];
	/** Entries that a capitalized noun can stand for. */
	nominal(word: string): readonly GazetteerEntry[];
}

const NONE: readonly GazetteerEntry[] = [];

/** Indexes entries; where the user's own entry bears a name, built-in ones of that name are left out. */
export function createGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
	const byName = new Map<string, GazetteerEntry[]>();
	const byNominal = new Map<string, GazetteerEntry[]>();
	const add = (map: Map<string, GazetteerEntry[]>, key: string, entry: GazetteerEntry) => {
		const list = map.get(key);
		if (!list) map.set(key, [entry]);
		else if (!list.includes(entry)) list.push(entry);
	};
	for (const entry of entries) {
		add(byName, keyOf(entry.name), entry);
		for (const alias of entry.aliases) add(byName, keyOf(alias), entry);
		for (const word of entry.nominals) add(byNominal, word.toLowerCase(), entry);
	}
	for (const [key, list] of byName)
		if (list.some((entry) => entry.own))
			byName.set(
				key,
				list.filter((entry) => entry.own),
			);
	return {
		entries,
		find: (name) => byName.get(keyOf(name)) ?? NONE,
		findKey: (key) => byName.get(key) ?? NONE,
		nominal: (word) => byNominal.get(word.toLowerCase()) ?? NONE,
	};
}
