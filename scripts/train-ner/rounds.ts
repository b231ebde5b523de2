import { createTagger } from "../../pipeline/5-entities/tagger/index.ts";
import type { Lexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { readModel } from "../../pipeline/5-entities/tagger/model.ts";
import type { LoadedSet } from "./load.ts";
import { readRawNews, readRawSets } from "./raw.ts";
import { labelRaw } from "./selftrain.ts";
import { trainModel } from "./train.ts";

/** Two rounds: a model of the labelled sets labels raw news, and a second one is trained on both. Gives the model file. */
export function trainInRounds(
	data: string,
	sets: readonly LoadedSet[],
	lexicon: Lexicon,
	log: (line: string) => void,
): Uint8Array {
	const rawNews = readRawNews(data);
	const teacher = createTagger(readModel(trainModel(sets, lexicon, rawNews, log)), lexicon);
	const labelled = readRawSets(data).map((raw) => labelRaw(raw, teacher));
	return trainModel([...sets, ...labelled], lexicon, rawNews, log);
}
