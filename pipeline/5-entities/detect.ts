import type { Tokens } from "../../schemas/index.ts";
import { entityTypeOf } from "./kinds.ts";
import type { Name } from "./name.ts";
import type { Tagger } from "./tagger/index.ts";
import { OUTSIDE, Position, positionOf, TAGGER_TYPES, typeOf } from "./tagger/labels.ts";

/** Names as the tagger finds them. */
export function detect(tokens: Tokens, tagger: Tagger): Name[] {
	const labels = tagger.tag(tokens);
	const names: Name[] = [];
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i]!;
		if (label === OUTSIDE) continue;
		const first = i;
		if (positionOf(label) === Position.begin) while (positionOf(labels[i]!) !== Position.last) i++;
		const type = entityTypeOf(TAGGER_TYPES[typeOf(label)]!, tokens, first, i);
		if (type) names.push({ first, last: i, type, method: "tagger" });
	}
	return names;
}
