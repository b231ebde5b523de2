import type { QuotedDocument } from "../../schemas/index.ts";
import { TAGS } from "../4-syntax/tags.ts";
import { spokenFor } from "./spokesperson.ts";

/** "Mine" may be a noun. */
const PRONOUN = TAGS.map((tag) => tag.startsWith("PRP"));
const SINGULAR = new Set(["i", "me", "my", "mine", "myself"]);
const PLURAL = new Set(["we", "us", "our", "ours", "ourselves"]);

/** Entities that "I" and "we" stand for, by token: in quoted words whoever speaks them, and the body for which they speak. */
export function firstPersons(document: QuotedDocument): ReadonlyMap<number, number> {
	const { tokens, quotes, syntax } = document;
	const entityOf = new Map<number, number>();
	const spoken = quotes
		.filter(({ kind, speaker }) => kind !== "indirect" && speaker !== null && speaker.entity !== null)
		.flatMap(({ content, speaker }) => content.map(({ start, end }) => ({ start, end, entity: speaker!.entity! })))
		.sort((a, b) => a.start - b.start);
	const bodyOf = spokenFor(document);
	let next = 0;
	for (let token = 0; token < tokens.length && next < spoken.length; token++) {
		const start = tokens.start[token]!;
		while (next < spoken.length && spoken[next]!.end <= start) next++;
		const span = spoken[next];
		if (!span || span.start > start || !PRONOUN[syntax.tag[token]!]) continue;
		if (SINGULAR.has(tokens.lower[token]!)) entityOf.set(token, span.entity);
		else if (PLURAL.has(tokens.lower[token]!)) {
			const body = bodyOf(span.entity);
			if (body !== null) entityOf.set(token, body);
		}
	}
	return entityOf;
}
