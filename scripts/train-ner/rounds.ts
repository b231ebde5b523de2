import { createTagger, type Tagger } from "../../pipeline/5-entities/tagger/index.ts";
import type { Lexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { readModel } from "../../pipeline/5-entities/tagger/model.ts";
import type { LoadedSet } from "./load.ts";
import { type RawSet, readRawNews, readRawSets } from "./raw.ts";
import { labelRaw } from "./selftrain.ts";
import { trainModel } from "./train.ts";

/** Labels the documents of a raw set in their order, leaving out those that it has no labels for. */
export type Labeller = (raw: RawSet) => { raw: RawSet; tagger: Tagger };

/**
 * Two rounds: raw news is labelled, and the model is trained on the labelled sets and on that. The labels are the teacher's where
 * there is one (silver.ts), else those of a first model of the labelled sets. Gives the model file.
 */
export function trainInRounds(
	data: string,
	sets: readonly LoadedSet[],
	lexicon: Lexicon,
	log: (line: string) => void,
	teacher?: Labeller,
): Uint8Array {
	const rawNews = readRawNews(data);
	const label = teacher ?? selfTaught(trainModel(sets, lexicon, rawNews, log), lexicon);
	const labelled = readRawSets(data).map((set) => {
		const { raw, tagger } = label(set);
		return labelRaw(raw, tagger);
	});
	return trainModel([...sets, ...labelled], lexicon, rawNews, log);
}

function selfTaught(model: Uint8Array, lexicon: Lexicon): Labeller {
	const tagger = createTagger(readModel(model), lexicon);
	return (raw) => ({ raw, tagger });
}
