import type { EntityDocument, MentionDraft, ParsedDocument } from "../../schemas/index.ts";
import { readModelFile, readModelTable } from "../models.ts";
import type { Stage } from "../stage.ts";
import { detect } from "./detect.ts";
import { BUILTIN_TABLES, entryOf } from "./gazetteer/builtin.ts";
import { createGazetteer, type GazetteerEntry } from "./gazetteer/index.ts";
import type { Name } from "./name.ts";
import { refine } from "./refine/index.ts";
import { type EntityInProgress, groupNames } from "./resolve/entities.ts";
import { findNominals } from "./resolve/nominals.ts";
import { findReferences } from "./resolve/references.ts";
import { noteRoles } from "./resolve/roles.ts";
import { createTagger } from "./tagger/index.ts";
import { readLexicon } from "./tagger/lexicon.ts";
import { readModel } from "./tagger/model.ts";

export interface EntityOptions {
	/** The user's own entries; they win over the built-in gazetteer. */
	gazetteer?: readonly GazetteerEntry[];
}

/** Finds names, groups them into entities, links those that are certain, and says what pronouns and role nouns stand for. */
export function entityStage(options: EntityOptions = {}): Stage<ParsedDocument, EntityDocument> {
	const lexicon = readLexicon(readModelFile("ner-lexicon.bin"));
	const tagger = createTagger(readModel(readModelFile("ner.bin")), lexicon);
	const builtin = BUILTIN_TABLES.flatMap((table) => readModelTable(`gazetteers/${table}`).map(entryOf));
	const gazetteer = createGazetteer([...(options.gazetteer ?? []), ...builtin]);
	return {
		name: "entities",
		run(document) {
			const { text, tokens, syntax } = document;
			const names = refine(detect(tokens, tagger), tokens);
			// A bare nominal that was tagged ("the Alliance") is decided by findNominals, if it can be.
			const { entities, entityOf } = groupNames(names, text, tokens, gazetteer);
			noteRoles(tokens, names, entityOf, entities, lexicon);
			const taken = new Uint8Array(tokens.length);
			for (const name of names)
				if (name.first < name.last || tokens.lower[name.first - 1] !== "the") taken.fill(1, name.first, name.last + 1);
			const nominals = findNominals(tokens, taken, names, entityOf, entities, gazetteer);
			const replaced = new Set(nominals.map((nominal) => nominal.name.first));
			const placed = [
				...names.flatMap((name, n) =>
					replaced.has(name.first) && name.first === name.last ? [] : [{ name, entity: entityOf[n]! }],
				),
				...nominals,
			].sort((a, b) => a.name.first - b.name.first || b.name.last - a.name.last);
			return { ...document, ...drafts(placed, entities, tokens, syntax) };
		},
	};
}

/** Numbers the entities by their first mention and lays everything out as the next stages read it. */
function drafts(
	placed: readonly { name: Name; entity: number }[],
	entities: readonly EntityInProgress[],
	tokens: ParsedDocument["tokens"],
	syntax: ParsedDocument["syntax"],
): Pick<EntityDocument, "entities" | "mentions" | "references"> {
	const order = [...new Set(placed.map(({ entity }) => entity))];
	const number = new Map(order.map((entity, n) => [entity, n]));
	const kept = order.map((entity) => entities[entity]!);
	const mentions: MentionDraft[] = placed.map(({ name, entity }) => ({
		start: tokens.start[name.first]!,
		end: tokens.end[name.last]!,
		first: name.first,
		last: name.last,
		type: kept[number.get(entity)!]!.type,
		entity: number.get(entity)!,
		method: name.method,
	}));
	const places = mentions.map(({ first, last, entity }) => ({ first, last, entity: entity! }));
	return {
		entities: kept.map(({ name, type, ids }) => ({ name, type, ids })),
		mentions,
		references: findReferences(tokens, syntax, places, kept),
	};
}
