import { type KnownNames, loadKnownNames } from "./known.ts";
import type { EntityModels } from "./load.ts";
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
