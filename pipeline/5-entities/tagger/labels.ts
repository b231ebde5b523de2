/** Types that the tagger tells apart; the refiners split LOC into GPE, LOC and FAC, and MISC into EVENT and PRODUCT. */
export const TAGGER_TYPES = ["PER", "ORG", "LOC", "NORP", "MISC"] as const;
export type TaggerType = (typeof TAGGER_TYPES)[number];

/** BILOU (Ratinov & Roth 2009): 0 is O; then B, I, L, U for each type. */
export const OUTSIDE = 0;
export const LABELS = 1 + 4 * TAGGER_TYPES.length;
export const Position = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

export const labelOf = (type: number, position: number): number => 1 + 4 * type + position;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => (label - 1) & 3;

const opens = (label: number) => label !== OUTSIDE && positionOf(label) <= Position.inside;
const starts = (label: number) => label === OUTSIDE || positionOf(label) === 0 || positionOf(label) === 3;

/** Whether `next` may follow `label`: a mention that is open must go on with its own type. */
export function mayFollow(label: number, next: number): boolean {
	if (opens(label)) return !starts(next) && typeOf(next) === typeOf(label);
	return starts(next);
}

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, next) =>
	Uint8Array.from(Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, next))),
);
