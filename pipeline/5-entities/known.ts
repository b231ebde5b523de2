import type { Tokens } from "../../schemas/index.ts";
import { readModelTable } from "../model-files.ts";
import { BUILTIN_TABLES, entryOf, SURE_TABLES, sureNamesOf } from "./gazetteer/builtin.ts";
import { createGazetteer, type Gazetteer, type GazetteerEntry } from "./gazetteer/index.ts";
import { createMatcher } from "./gazetteer/match.ts";
import { type GenderNames, readGenders } from "./gender.ts";
import { ADHERENTS } from "./lexicons/parties.ts";
import type { Name } from "./name.ts";

export interface EntityOptions {
	/** The user's own entries; they win over the built-in gazetteer. */
	gazetteer?: readonly GazetteerEntry[];
}

/** Names that are known without having been learned. */
export interface KnownNames {
	genders: GenderNames;
	gazetteer: Gazetteer;
	/** Finds the user's own names. */
	matchOwn: (tokens: Tokens) => Name[];
	/** Finds built-in names that need no context. */
	matchSure: (tokens: Tokens) => Name[];
}

/** Reads the gazetteers from models/. */
export function loadKnownNames({ gazetteer: own = [] }: EntityOptions = {}): KnownNames {
	const tables = BUILTIN_TABLES.map((table) => ({
		table,
		entries: readModelTable(`gazetteers/${table}`).map(entryOf),
	}));
	const builtin = tables.flatMap(({ entries }) => entries);
	const sure = tables.flatMap(({ table, entries }) =>
		SURE_TABLES.includes(table) ? entries.flatMap((entry) => sureNamesOf(entry, table)) : [],
	);
	const groups = ADHERENTS.map((name) => entryOf([name, "NORP"]));
	return {
		genders: readGenders(readModelTable("genders.tsv")),
		gazetteer: createGazetteer([...own, ...builtin]),
		matchOwn: createMatcher(own, "user"),
		matchSure: createMatcher([...sure, ...groups], "gazetteer"),
	};
}
