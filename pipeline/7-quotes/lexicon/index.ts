import { VERB_CLASSES } from "./verbs.ts";

/** Frames that each word takes, by its lemma or form. */
export type CueLexicon = ReadonlyMap<string, ReadonlySet<string>>;

/** Turns classes of words and their frames, as they stand in the lists of this folder, into a table by word. */
export function frameTable(classes: readonly { frames: string; words: string }[]): CueLexicon {
	const table = new Map<string, Set<string>>();
	for (const { frames, words } of classes)
		for (const word of words.trim().split(/\s+/)) {
			const known = table.get(word) ?? new Set<string>();
			for (const frame of frames.split(" ")) known.add(frame);
			table.set(word, known);
		}
	return table;
}

/** The cue verbs. */
export const createLexicon = (): CueLexicon =>
	frameTable(VERB_CLASSES.map(({ frames, verbs }) => ({ frames, words: verbs })));
