import type { Lexicon } from "../../pipeline/5-entities/tagger/lexicon.ts";
import { REGISTERS } from "../../pipeline/5-entities/tagger/register.ts";
import type { Tokens } from "../../schemas/index.ts";
import { trainAveraged } from "./average.ts";
import { indexFeatures } from "./crf.ts";
import { createInstances } from "./instances.ts";
import type { LoadedSet } from "./load.ts";
import { packCrf } from "./pack.ts";
import { project } from "./project.ts";
import { createRegisterCounts } from "./registers.ts";
import { CRF_OPTIONS, MIN_COUNT, ROWS, TRAININGS } from "./sets.ts";

/** Trains on these sets and gives the bytes of the model file. `rawNews` is unlabelled news, to tell news from other writing. */
export function trainModel(
	sets: readonly LoadedSet[],
	lexicon: Lexicon,
	rawNews: readonly Tokens[],
	log: (line: string) => void,
): Uint8Array {
	const instances = createInstances(lexicon);
	const registers = createRegisterCounts();
	for (const tokens of rawNews) registers.add(tokens, REGISTERS.indexOf("news"));
	let turn = 0;
	sets.forEach(({ name, rules, documents }, at) => {
		const register = REGISTERS.indexOf(rules.register);
		for (const { tokens, spans } of documents) {
			if (register > 0) registers.add(tokens, register);
			// One in five is read as if its register were not clear, so that all is learnt for unclear texts too.
			instances.add(tokens, project(tokens, spans), at, turn++ % 5 === 0 ? 0 : register, rules.open.length > 0);
		}
		log(`${name}: ${documents.length} documents`);
	});
	const made = instances.finish();
	const rows = indexFeatures(made, MIN_COUNT);
	const trainings = TRAININGS.map((weights) =>
		sets.map(({ name, rules }) => ({ ...rules, weight: weights[name] ?? rules.weight })),
	);
	const crf = trainAveraged(made, rows, trainings, { ...CRF_OPTIONS, log });
	return packCrf(crf, ROWS, registers.weights());
}
