import type { EntityDocument, MentionDraft, ParsedDocument } from "../../schemas/index.ts";
import type { Stage } from "../stage.ts";
import { detect } from "./detect.ts";
import { type EntityOptions, type KnownNames, loadKnownNames } from "./known.ts";
import { type EntityModels, loadEntityModels } from "./load.ts";
import type { Name } from "./name.ts";
import { findAcronyms } from "./refine/acronyms.ts";
import { keepCountries } from "./refine/countries.ts";
import { refine } from "./refine/index.ts";
import { splitLists } from "./refine/lists.ts";
import { joinNationalities } from "./refine/nationalities.ts";
import { longerThan, overrule } from "./refine/overrule.ts";
import { unmaskPersons } from "./refine/persons.ts";
import { findRepeated } from "./refine/repeated.ts";
import { claimSurnames } from "./refine/surnames.ts";
import { findTitled } from "./refine/titled.ts";
import { findWhole } from "./refine/whole.ts";
import { type EntityInProgress, groupNames } from "./resolve/entities.ts";
import { findNominals } from "./resolve/nominals.ts";
import { findReferences } from "./resolve/references.ts";
import { noteRoles } from "./resolve/roles.ts";
import { createTagger, type Tagger } from "./tagger/index.ts";
import { type Lexicon, lexiconOf } from "./tagger/lexicon.ts";
import { taggerModel } from "./tagger/model.ts";

/** What the stage works with, loaded at the edge. */
export interface EntityResources extends KnownNames {
	tagger: Tagger;
	lexicon: Lexicon;
}

/** Makes ready what was learned, beside what is known. */
export function loadEntityResources(models: EntityModels, known: KnownNames = loadKnownNames()): EntityResources {
	const lexicon = lexiconOf(models.lexicon);
	return { ...known, lexicon, tagger: createTagger(taggerModel(models.tagger), lexicon) };
}

/** Finds names, groups them into entities, links those that are certain, and says what pronouns and role nouns stand for. */
export function entityStage(
	options: EntityOptions = {},
	models: EntityModels = loadEntityModels(),
	known: KnownNames = loadKnownNames(options),
): Stage<ParsedDocument, EntityDocument> {
	return createEntityStage(loadEntityResources(models, known));
}

export function createEntityStage({
	tagger,
	lexicon,
	genders,
	gazetteer,
	matchOwn,
	matchSure,
}: EntityResources): Stage<ParsedDocument, EntityDocument> {
	return {
		name: "entities",
		run(document) {
			const { text, tokens, syntax } = document;
			const detected = splitLists(joinNationalities(detect(tokens, tagger), tokens), tokens, gazetteer);
			const sure = keepCountries(matchSure(tokens), tokens);
			const known = overrule(longerThan(detected, sure), overrule(unmaskPersons(detected, sure), sure));
			const found = overrule(matchOwn(tokens), known);
			const tagged = claimSurnames(refine(found, tokens), tokens);
			const titled = overrule(tagged, findTitled(tagged, tokens, genders, lexicon));
			const certain = overrule(findAcronyms(titled, tokens), titled);
			const whole = overrule(findWhole(certain, tokens), certain);
			const names = overrule(whole, findRepeated(whole, tokens));
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
