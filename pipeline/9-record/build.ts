import { createHash } from "node:crypto";
import {
	type Entity,
	type Event,
	type EventDocument,
	type Mention,
	type OkRecord,
	type Quote,
	type QuoteDraft,
	type Range,
	SCHEMA,
	type Span,
	type Timex,
} from "../../schemas/index.ts";
import { offsetsOf } from "../span.ts";
import { sentenceRanges } from "./sentences.ts";

const entityId = (index: number | null) => (index === null ? null : `e${index + 1}`);
const mentionId = (index: number) => `m${index + 1}`;
const timeId = (index: number) => `t${index + 1}`;

/**
 * A document's record: ids, code point offsets, references by id. Its objects have the schema's fields in the schema's order and no
 * others, so that nobody has to copy them; drafts are read field by field, for what is copied by spreading is slow to read.
 */
export function recordOf(document: EventDocument): OkRecord {
	const { text } = document;
	const { toCodePoint } = offsetsOf(text);
	const range = ({ start, end }: Range): Range => ({ start: toCodePoint(start), end: toCodePoint(end) });
	const span = ({ start, end }: Range): Span => ({
		start: toCodePoint(start),
		end: toCodePoint(end),
		text: text.slice(start, end),
	});
	const speaker = (one: QuoteDraft["speaker"]): Quote["speaker"] =>
		one && {
			start: toCodePoint(one.start),
			end: toCodePoint(one.end),
			text: text.slice(one.start, one.end),
			entity: entityId(one.entity),
		};
	const counts = new Int32Array(document.entities.length);
	for (const { entity, type } of document.mentions) if (entity !== null && type !== "OTHER") counts[entity]!++;
	return {
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
			published: document.published && { date: document.published.date, basis: document.published.basis },
			...(document.extra ? { extra: document.extra } : {}),
		},
		text,
		zones: document.zones.map(({ start, end, type }) => ({ start: toCodePoint(start), end: toCodePoint(end), type })),
		sentences: sentenceRanges(document.tokens).map(range),
		entities: document.entities.map(
			({ name, type, ids: { wikidata, geonames, iso3166 } }, index): Entity => ({
				id: entityId(index)!,
				name,
				type,
				ids: { ...(wikidata && { wikidata }), ...(geonames && { geonames }), ...(iso3166 && { iso3166 }) },
				mentions: counts[index]!,
			}),
		),
		mentions: document.mentions.map(
			(mention, index): Mention => ({
				start: toCodePoint(mention.start),
				end: toCodePoint(mention.end),
				text: text.slice(mention.start, mention.end),
				id: mentionId(index),
				type: mention.type,
				entity: entityId(mention.entity),
				method: mention.method,
			}),
		),
		times: document.times.map((time, index): Timex => {
			const { start, end, text: words } = span(time);
			const { type, value, from, to, anchor, resolved, mod, interval, ambiguous } = time;
			const made: Timex = { start, end, text: words, id: timeId(index), type, value, from, to, anchor, resolved };
			if (mod !== undefined) made.mod = mod;
			if (interval !== undefined) made.interval = { from: interval.from, to: interval.to };
			if (ambiguous !== undefined) made.ambiguous = ambiguous;
			return made;
		}),
		quotes: document.quotes.map(
			(quote, index): Quote => ({
				id: `q${index + 1}`,
				kind: quote.kind,
				content: quote.content.map(span),
				cue: quote.cue && span(quote.cue),
				speaker: speaker(quote.speaker),
				addressee: speaker(quote.addressee),
				negated: quote.negated,
				hypothetical: quote.hypothetical,
				sentence: span(quote.sentence),
				method: quote.method,
			}),
		),
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
				time: event.time === null ? null : timeId(event.time),
				participants: event.participants.map(({ role, mention }) => ({ role, mention: mentionId(mention) })),
				place: event.place === null ? null : mentionId(event.place),
				source: event.source === null ? null : mentionId(event.source),
				happening: `h${event.happening + 1}`,
				clause: span(event.clause),
			}),
		),
		warnings: document.warnings.map(({ code, message }) => ({ code, message })),
	};
}
