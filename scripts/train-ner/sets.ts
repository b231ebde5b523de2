import type { TaggerType } from "../../pipeline/5-entities/tagger/labels.ts";
import type { REGISTERS } from "../../pipeline/5-entities/tagger/register.ts";

/** How a training set is read: what its labels mean in ours, and how far it is trusted. */
export interface SetRules {
	/** Types that the set does not annotate: a capitalized word without a label may be one of these all the same. */
	open: readonly TaggerType[];
	/** Nationalities and faiths are not marked, or called something else: a list marks them. */
	nations?: boolean;
	/** How many times a gradient step on it counts. */
	weight: number;
	/** Kind of writing (tagger/register.ts). */
	register: (typeof REGISTERS)[number];
	/** Sentences that come without a document's name: how many of them in a row are taken for one document. */
	together: number;
	/** Labelled by machine: names are made consistent over the set. */
	silver?: boolean;
	/** Persons are annotated with their titles: these are cut. */
	titled?: boolean;
	/** Countries are left out in part, or called organizations where they act: a list marks them as places. */
	countries?: boolean;
	/** Capitalized copies (headlines) are made of this part of its sentences. */
	headlines?: number;
}

const DEFAULT: SetRules = { open: [], weight: 1, together: 1, register: "undecided" };

const RULES: [RegExp, Partial<SetRules>][] = [
	[/^re3d/, { register: "official", nations: true, weight: 1.3, titled: true, countries: true }],
	[/^wikigold/, { register: "wiki", nations: true }],
	[/^(?:ewt_dev|uner-ewt\.dev)/, { register: "web", open: ["MISC"], nations: true, weight: 1.3 }],
	[/^uner-ewt/, { register: "web", nations: true, weight: 1.3 }],
	[/^own/, { weight: 0.4 }],
	[/^voice/, { silver: true, register: "news", weight: 0.5, together: 12, headlines: 0.05 }],
	[/^wikinews/, { silver: true, register: "news", weight: 0.5, headlines: 0.05 }],
	[/^gum/, { open: ["MISC"], nations: true, weight: 0.5 }],
	[/^re-docred/, { register: "wiki", nations: true, weight: 0.4 }],
	[/^crossner/, { register: "wiki", nations: true, weight: 0.4 }],
];

export function rulesOf(name: string): SetRules {
	const found = RULES.find(([pattern]) => pattern.test(name))?.[1];
	return { ...DEFAULT, ...found };
}

/** Labels of the sets -> labels of the tagger; null is no name. */
export const TYPE_OF: Readonly<Record<string, TaggerType | null>> = {
	PER: "PER",
	PERSON: "PER",
	ORG: "ORG",
	LOC: "LOC",
	GPE: "LOC",
	FAC: "LOC",
	NORP: "NORP",
	MISC: "MISC",
	EVENT: "MISC",
	PRODUCT: "MISC",
	WORK: "MISC",
};

/** Sets of DATA/ner that are trained on, in this order. */
export const TRAIN_SETS: readonly string[] = [
	"uner-ewt",
	"re-docred",
	"crossner-politics",
	"crossner-literature",
	"crossner-music",
	"crossner-science",
	"crossner-ai",
	"gum",
];

/** Sets of GOLD, all marked train. */
export const DEV_SETS: readonly string[] = ["re3d_dev", "wikigold_dev", "ewt_dev"];

/** Parts that these are cut into, by turns, where some of them are kept to measure on (crossval.ts). */
export const FOLDS = 2;

/** Documents made from our own patterns (templates.ts). */
export const OWN_DOCUMENTS = 4000;

/** Features seen fewer times are left out; and how many, the strongest, the model keeps. */
export const MIN_COUNT = 3;
export const ROWS = 190_000;

/**
 * The model is the mean of several trainings, for each of these and each seed: weights of sets that take the place of those above.
 * What one of them has by heart, or by chance, counts less (Wortsman et al. 2022, "Model soups").
 */
export const TRAININGS: readonly Readonly<Record<string, number>>[] = [{}, { wikinews: 0, voice: 0 }, { re3d_dev: 4 }];

export const CRF_OPTIONS = { epochs: 4, rate: 0.1, dropout: 0.35, seeds: [1, 2] } as const;
