import { NO_REPORT, VERB_CLASSES } from "./verbs.ts";

/** Frames that each cue verb takes, by lemma. */
export type CueLexicon = ReadonlyMap<string, ReadonlySet<string>>;

export function createLexicon(): CueLexicon {
	const lexicon = new Map<string, Set<string>>();
	for (const { frames, verbs } of VERB_CLASSES)
		for (const verb of verbs.trim().split(/\s+/)) {
			const known = lexicon.get(verb) ?? new Set<string>();
			for (const frame of frames.split(" ")) known.add(frame);
			lexicon.set(verb, known);
		}
	return lexicon;
}

export { NO_REPORT };
