import { readModelFile } from "../model-files.ts";
import { type LexiconArrays, readLexiconArrays } from "./tagger/lexicon.ts";
import { readTaggerArrays, type TaggerArrays } from "./tagger/model.ts";

/** What was learned, as plain arrays. */
export interface EntityModels {
	lexicon: LexiconArrays;
	tagger: TaggerArrays;
}

/** Reads the models of this stage from models/. */
export const loadEntityModels = (): EntityModels => ({
	lexicon: readLexiconArrays(readModelFile("ner-lexicon.bin")),
	tagger: readTaggerArrays(readModelFile("ner.bin")),
});
