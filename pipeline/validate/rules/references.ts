import { type RecordFault, shown } from "../fault.ts";
import type { Rule } from "./index.ts";

/** What a record refers to is in it, and entities count their mentions by name or title (pronouns are OTHER). */
export const references: Rule = function* (record) {
	const known = {
		entity: new Set(record.entities.map(({ id }) => id)),
		mention: new Set(record.mentions.map(({ id }) => id)),
		time: new Set(record.times.map(({ id }) => id)),
	};
	function* check(kind: keyof typeof known, id: string | null | undefined, field: string): Generator<RecordFault> {
		if (id != null && !known[kind].has(id))
			yield {
				code: "reference",
				field,
				expected: `the id of one of the record's ${kind === "entity" ? "entities" : `${kind}s`}`,
				found: shown(id),
			};
	}
	const counts = new Map<string, number>();
	for (const [i, { entity, type }] of record.mentions.entries()) {
		yield* check("entity", entity, `mentions.${i}.entity`);
		if (entity !== null && type !== "OTHER") counts.set(entity, (counts.get(entity) ?? 0) + 1);
	}
	for (const [i, { id, mentions }] of record.entities.entries()) {
		const count = counts.get(id) ?? 0;
		if (count !== mentions)
			yield { code: "mention-count", field: `entities.${i}.mentions`, expected: `${count}`, found: `${mentions}` };
	}
	for (const [i, { speaker, addressee }] of record.quotes.entries()) {
		yield* check("entity", speaker?.entity, `quotes.${i}.speaker.entity`);
		yield* check("entity", addressee?.entity, `quotes.${i}.addressee.entity`);
	}
	for (const [i, { time, place, source, participants }] of record.events.entries()) {
		yield* check("time", time, `events.${i}.time`);
		yield* check("mention", place, `events.${i}.place`);
		yield* check("mention", source, `events.${i}.source`);
		for (const [j, { mention }] of participants.entries())
			yield* check("mention", mention, `events.${i}.participants.${j}.mention`);
	}
};
