import type { QuotedDocument } from "../../schemas/index.ts";

const FIRST_PERSON = new Set(["i", "me", "my", "mine", "myself"]);

/** Entities that "I" and "my" stand for, by token: in quoted words, whoever speaks them. */
export function firstPersons({ tokens, quotes }: QuotedDocument): ReadonlyMap<number, number> {
	const entityOf = new Map<number, number>();
	const spoken = quotes
		.filter(({ kind, speaker }) => kind !== "indirect" && speaker !== null && speaker.entity !== null)
		.flatMap(({ content, speaker }) => content.map(({ start, end }) => ({ start, end, entity: speaker!.entity! })))
		.sort((a, b) => a.start - b.start);
	let next = 0;
	for (let token = 0; token < tokens.length && next < spoken.length; token++) {
		const start = tokens.start[token]!;
		while (next < spoken.length && spoken[next]!.end <= start) next++;
		const span = spoken[next];
		if (span && span.start <= start && FIRST_PERSON.has(tokens.lower[token]!)) entityOf.set(token, span.entity);
	}
	return entityOf;
}
