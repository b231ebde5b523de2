import type { TaggerType } from "../../pipeline/5-entities/tagger/labels.ts";

/** How a training set is read: what its labels mean in ours, and how far it is trusted. */
export interface SetRules {
	/** Types that the set does not annotate: a word without a label may be one of these all the same. */
	open: readonly TaggerType[];
	/** How many times a gradient step on it counts. */
	weight: number;
	/** Sentences that come without a document's name: how many of them in a row are taken for one document. */
	together: number;
	/** Persons are annotated with their titles: these are cut. */
	titled?: boolean;
	/** Capitalized copies (headlines) are made of this part of its sentences. */
	headlines?: number;
}

const DEFAULT: SetRules = { open: [], weight: 1, together: 1 };

const RULES: [RegExp, Partial<SetRules>][] = [
	[/^re3d/, { open: ["MISC", "NORP"], weight: 1, titled: true }],
	[/^wikigold/, { weight: 1 }],
	[/^(?:ewt_dev|uner-ewt\.dev)/, { open: ["MISC", "NORP"], weight: 1 }],
	[/^uner-ewt/, { weight: 1 }],
	[/^gmb/, { weight: 0.5, together: 12, headlines: 0.05 }],
	[/^btc/, { open: ["MISC", "NORP"], weight: 0.5 }],
	[/^wnut/, { open: ["NORP"], weight: 0.3 }],
	[/^(?:gum)/, { open: ["MISC", "NORP"], weight: 0.5 }],
	[/^re-docred/, { weight: 0.4 }],
	[/^crossner/, { weight: 0.4 }],
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
