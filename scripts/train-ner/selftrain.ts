import type { Tagger } from "../../pipeline/5-entities/tagger/index.ts";
import { OUTSIDE, Position, positionOf, TAGGER_TYPES, typeOf } from "../../pipeline/5-entities/tagger/labels.ts";
import type { TrainDocument } from "./corpus.ts";
import { type LoadedSet, prepareSet } from "./load.ts";
import type { RawSet } from "./raw.ts";
import { tokensOf } from "./tokens.ts";

/** A text with the names that the tagger finds in it. */
function label({ id, paragraphs }: TrainDocument, tagger: Tagger): TrainDocument {
	const { tokens, starts } = tokensOf(paragraphs.map((paragraph) => paragraph.text));
	const labels = tagger.tag(tokens);
	let from = 0;
	const labelled = paragraphs.map(({ text }, n) => {
		const spans: TrainDocument["paragraphs"][number]["spans"] = [];
		for (let i = starts[n]!; i < starts[n + 1]!; i++) {
			const found = labels[i]!;
			if (found === OUTSIDE) continue;
			const first = i;
			if (positionOf(found) === Position.begin) while (positionOf(labels[i]!) !== Position.last) i++;
			spans.push({
				start: tokens.start[first]! - from,
				end: tokens.end[i]! - from,
				type: TAGGER_TYPES[typeOf(found)]!,
			});
		}
		from += text.length + 2;
		return { text, spans };
	});
	return { id, paragraphs: labelled };
}

/** Labels raw texts with a model trained without them: a training set whose labels are our own (self-training, Yarowsky 1995). */
export function labelRaw({ name, documents }: RawSet, tagger: Tagger): LoadedSet {
	return prepareSet(
		name,
		documents.map((document) => label(document, tagger)),
	);
}
