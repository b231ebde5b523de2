import type { EntityDocument, MentionDraft, ParsedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";
import { findNames } from "./find.ts";
import { type EntityOptions, type KnownNames, loadKnownNames } from "./known.ts";
import { type EntityModels, loadEntityModels } from "./load.ts";
import type { Name } from "./name.ts";
import { type EntityInProgress, groupNames } from "./resolve/entities.ts";
import { findNominals } from "./resolve/nominals.ts";
import { findReferences } from "./resolve/references.ts";
import { noteRoles } from "./resolve/roles.ts";
import { type EntityResources, loadEntityResources } from "./resources.ts";

export { type EntityResources, loadEntityResources } from "./resources.ts";

/** Finds names, groups them into entities, links those that are certain, and says what pronouns and role nouns stand for. */
export function entityStage(
	options: EntityOptions = {},
	models: EntityModels = loadEntityModels(),
	known: KnownNames = loadKnownNames(options),
): Stage<ParsedDocument, EntityDocument> {
	return createEntityStage(loadEntityResources(models, known));
}

export function createEntityStage(resources: EntityResources): Stage<ParsedDocument, EntityDocument> {
	const { lexicon, genders, gazetteer } = resources;
	return {
		name: "entities",
		run(document) {
			const { text, tokens, syntax } = document;
			const names = findNames(tokens, resources);
			const { entities, entityOf } = groupNames(names, text, tokens, gazetteer);
			noteRoles(tokens, names, entityOf, entities, lexicon, genders);
			// A bare nominal that was tagged ("the Alliance") is decided by findNominals, if it can be.
			const taken = new Uint8Array(tokens.length);
			for (const name of names)
				if (name.first < name.last || name.method === "user" || tokens.lower[name.first - 1] !== "the")
					taken.fill(1, name.first, name.last + 1);
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
