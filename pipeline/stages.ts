import type { Document } from "../schemas/index.ts";
import { zoneStage } from "./2-zones/index.ts";
import { type TokenOptions, tokenStage } from "./3-tokens/index.ts";
import type { Wink } from "./3-tokens/wink.ts";
import { syntaxStage } from "./4-syntax/index.ts";
import { entityStage } from "./5-entities/index.ts";
import type { EntityOptions, KnownNames } from "./5-entities/known.ts";
import { type TimeOptions, timeStage } from "./6-times/index.ts";
import { quoteStage } from "./7-quotes/index.ts";
import { type EventOptions, eventStage } from "./8-events/index.ts";
import { recordStage } from "./9-record/index.ts";
import { loadModels, type Models } from "./models.ts";
import type { Stage } from "./stage.ts";

export interface StageOptions extends TokenOptions, EntityOptions, TimeOptions, EventOptions {}

/** What takes long to load, where the caller has it already. */
export interface Loaded {
	models?: Models | undefined;
	wink?: Wink | undefined;
	/** Made with the same options. */
	known?: KnownNames | undefined;
}

/** The pipeline, in order: each stage takes what the one before it gives, and the compiler proves it. */
export function createStages(options: StageOptions = {}, { models = loadModels(), wink, known }: Loaded = {}) {
	return chain(zoneStage())
		.then(tokenStage(options, wink))
		.then(syntaxStage(models.syntax))
		.then(entityStage(options, models, known))
		.then(timeStage(options))
		.then(quoteStage())
		.then(eventStage(options, models))
		.then(recordStage());
}

interface Chain<Out> {
	readonly stages: readonly Stage<unknown, unknown>[];
	run(document: Document): Out;
	then<Next>(stage: Stage<Out, Next>): Chain<Next>;
}

function chain<Out>(stage: Stage<Document, Out>): Chain<Out> {
	return link([stage as Stage<unknown, unknown>]);
}

function link<Out>(stages: readonly Stage<unknown, unknown>[]): Chain<Out> {
	return {
		stages,
		run: (document) => stages.reduce<unknown>((value, stage) => stage.run(value), document) as Out,
		// biome-ignore lint/suspicious/noThenProperty: a chain is never awaited; "then" reads as the order of the stages
		then: (stage) => link([...stages, stage as Stage<unknown, unknown>]),
	};
}
