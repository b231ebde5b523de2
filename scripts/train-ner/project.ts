import { labelOf, Position, TAGGER_TYPES } from "../../pipeline/5-entities/tagger/labels.ts";
import type { Tokens } from "../../schemas/index.ts";
import type { GoldSpan } from "./corpus.ts";

/** Lays names (UTF-16 offsets of the whole text) on tokens as BILOU labels; a later name that overlaps is left out. */
export function project(tokens: Tokens, spans: readonly GoldSpan[]): Uint8Array {
	const labels = new Uint8Array(tokens.length);
	const taken = new Uint8Array(tokens.length);
	let cursor = 0;
	for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
		while (cursor < tokens.length && tokens.end[cursor]! <= span.start) cursor++;
		const first = cursor;
		let last = first - 1;
		while (last + 1 < tokens.length && tokens.start[last + 1]! < span.end) last++;
		if (last < first || tokens.sentence[first] !== tokens.sentence[last]) continue;
		if (taken.subarray(first, last + 1).some((flag) => flag === 1)) continue;
		taken.fill(1, first, last + 1);
		const type = TAGGER_TYPES.indexOf(span.type);
		if (first === last) labels[first] = labelOf(type, Position.unit);
		else {
			labels.fill(labelOf(type, Position.inside), first, last + 1);
			labels[first] = labelOf(type, Position.begin);
			labels[last] = labelOf(type, Position.last);
		}
	}
	return labels;
}
