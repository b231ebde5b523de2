import { createHash } from "node:crypto";
import { type Event, type EventDocument, OkRecord, type Range, SCHEMA, type Span } from "../../schemas/index.ts";
import { offsetsOf } from "../span.ts";
import type { Stage } from "../stage.ts";
import { sentenceRanges } from "./sentences.ts";

/** Turns drafts into a validated record: ids, code point offsets, references by id. Throws a ZodError on an invalid record. */
export function recordStage(): Stage<EventDocument, OkRecord> {
	return {
		name: "record",
		run(document) {
			const { text } = document;
			const { toCodePoint } = offsetsOf(text);
			const span = ({ start, end }: Range): Span => ({
				start: toCodePoint(start),
				end: toCodePoint(end),
				text: text.slice(start, end),
			});
			const counts = new Int32Array(document.entities.length);
			for (const { entity, type } of document.mentions) if (entity !== null && type !== "OTHER") counts[entity]!++;
			const entityId = (index: number | null) => (index === null ? null : `e${index + 1}`);
			const mentionId = (index: number) => `m${index + 1}`;
			return OkRecord.parse({
				schema: SCHEMA,
				status: "ok",
				document: {
					id: document.id,
					source: document.source,
					sha256: createHash("sha256").update(text).digest("hex"),
					title: document.title,
					byline: document.byline,
					dateline: document.dateline,
					language: "en",
					published: document.published,
					...(document.extra ? { extra: document.extra } : {}),
				},
				text,
				zones: document.zones.map((zone) => ({
					start: toCodePoint(zone.start),
					end: toCodePoint(zone.end),
					type: zone.type,
				})),
				sentences: sentenceRanges(document.tokens).map(({ start, end }) => ({
					start: toCodePoint(start),
					end: toCodePoint(end),
				})),
				entities: document.entities.map((entity, index) => ({
					id: entityId(index),
					...entity,
					mentions: counts[index],
				})),
				mentions: document.mentions.map((mention, index) => ({
					start: toCodePoint(mention.start),
					end: toCodePoint(mention.end),
					text: text.slice(mention.start, mention.end),
					id: mentionId(index),
					type: mention.type,
					entity: entityId(mention.entity),
					method: mention.method,
				})),
				times: document.times.map(({ first: _first, last: _last, ...time }, index) => ({
					...time,
					...span(time),
					id: `t${index + 1}`,
				})),
				quotes: document.quotes.map((quote, index) => ({
					id: `q${index + 1}`,
					kind: quote.kind,
					content: quote.content.map(span),
					cue: quote.cue && span(quote.cue),
					speaker: quote.speaker && { ...span(quote.speaker), entity: entityId(quote.speaker.entity) },
					addressee: quote.addressee && { ...span(quote.addressee), entity: entityId(quote.addressee.entity) },
					negated: quote.negated,
					hypothetical: quote.hypothetical,
					sentence: span(quote.sentence),
					method: quote.method,
				})),
				// Field by field: there are more events than anything else, and copying drafts took longer than checking them.
				events: document.events.map(
					(event, index): Event => ({
						start: toCodePoint(event.start),
						end: toCodePoint(event.end),
						text: text.slice(event.start, event.end),
						id: `v${index + 1}`,
						lemma: event.lemma,
						class: event.class,
						status: event.status,
						date: event.date,
						from: event.from,
						to: event.to,
						basis: event.basis,
						precision: event.precision,
						placeBasis: event.placeBasis,
						time: event.time === null ? null : `t${event.time + 1}`,
						participants: event.participants.map(({ role, mention }) => ({ role, mention: mentionId(mention) })),
						place: event.place === null ? null : mentionId(event.place),
						source: event.source === null ? null : mentionId(event.source),
						happening: `h${event.happening + 1}`,
						clause: span(event.clause),
					}),
				),
				warnings: document.warnings,
			});
		},
	};
}
