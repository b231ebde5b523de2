import { createHash } from "node:crypto";
import type {
	Entity,
	EntityType,
	EventClass,
	EventStatus,
	OkRecord,
	QuoteKind,
	ZoneType,
} from "../../schemas/index.ts";
import { SCHEMA } from "../../schemas/index.ts";

/**
 * A record written as marked-up prose, for tests of what comes after the pipeline. Marks nest: `{kind:arguments|words}`.
 *
 * - `{z:body|…}` zone; `{e:PERSON Ana Ruiz|she}` mention of an entity; `{t:DATE 2024-03-05|Tuesday}` time
 * - `{v:OCCURRENCE occurred 2024-03-05|opened}` event (date optional), with `{agent|…}`, `{patient|…}`, `{place|…}` around mentions for the next event to come
 * - `{q:direct|…}` quote, `{cue|said}` and `{who|…}` of the quote last begun or, before any, of the next
 */
export function recordOf(id: string, markup: string, info: Partial<OkRecord["document"]> = {}): OkRecord {
	let text = "";
	let length = 0;
	const zones: OkRecord["zones"] = [];
	const entities: Entity[] = [];
	const mentions: OkRecord["mentions"] = [];
	const times: OkRecord["times"] = [];
	const quotes: OkRecord["quotes"] = [];
	const events: OkRecord["events"] = [];
	let roles: { role: string; mention: string }[] = [];
	let pending: Partial<OkRecord["quotes"][number]> = {};
	const ends = (value: string | null) => {
		if (value === null || !/^\d{4}(-\d\d){0,2}$/.test(value)) return { from: null, to: null };
		const last = value.length === 7 ? new Date(Date.UTC(+value.slice(0, 4), +value.slice(5), 0)).getUTCDate() : 31;
		return value.length === 10
			? { from: value, to: value }
			: value.length === 7
				? { from: `${value}-01`, to: `${value}-${last}` }
				: { from: `${value}-01-01`, to: `${value}-12-31` };
	};
	const close = (kind: string, rest: string, start: number, from: number) => {
		const span = { start, end: length, text: text.slice(from) };
		const [head = "", ...tail] = rest.split(" ");
		if (kind === "z") zones.push({ start, end: length, type: head as ZoneType });
		else if (kind === "e") {
			const name = tail.join(" ");
			let entity = entities.find((one) => one.name === name && one.type === head);
			if (!entity) {
				entity = { id: `e${entities.length + 1}`, name, type: head as EntityType, ids: {}, mentions: 0 };
				entities.push(entity);
			}
			entity.mentions++;
			mentions.push({ ...span, id: `m${mentions.length + 1}`, type: entity.type, entity: entity.id, method: "tagger" });
		} else if (kind === "t") {
			const value = tail[0] ?? null;
			times.push({
				...span,
				id: `t${times.length + 1}`,
				type: head as "DATE",
				value,
				...ends(value),
				anchor: info.published?.date ?? null,
				resolved: value !== null && !value.startsWith("X"),
			});
		} else if (kind === "v") {
			const [status = "occurred", date = null] = tail;
			const placed = roles.find(({ role }) => role === "place");
			events.push({
				...span,
				id: `v${events.length + 1}`,
				lemma: span.text.toLowerCase(),
				class: head as EventClass,
				status: status as EventStatus,
				date,
				...ends(date),
				basis: date === null ? null : "clause",
				time: date === null ? null : (times.find(({ value }) => value === date)?.id ?? null),
				participants: roles
					.filter(({ role }) => role !== "place")
					.map(({ role, mention }) => ({ role: role as "agent", mention })),
				place: placed?.mention ?? null,
				placeBasis: placed ? "clause" : null,
				precision: date === null ? null : (({ 10: "day", 7: "month" } as const)[date.length] ?? "year"),
				source: null,
				happening: `h${events.length + 1}`,
				clause: span,
			} as OkRecord["events"][number]);
			roles = [];
		} else if (kind === "q") {
			const before = quotes.at(-1);
			if (head === "more" && before) before.content.push(span);
			else
				quotes.push({
					id: `q${quotes.length + 1}`,
					kind: head as QuoteKind,
					content: [span],
					cue: pending.cue ?? null,
					speaker: pending.speaker ?? null,
					addressee: null,
					negated: false,
					hypothetical: false,
					sentence: span,
					method: "markup",
				});
			pending = {};
		} else if (kind === "cue" || kind === "who") {
			const target = rest === "next" || quotes.length === 0 ? pending : quotes.at(-1)!;
			if (kind === "cue") target.cue = span;
			else
				target.speaker = {
					...span,
					entity: mentions.findLast((one) => one.start >= start && one.end <= length)?.entity ?? null,
				};
		} else {
			const mention = mentions.findLast((one) => one.start >= start);
			if (mention) roles.push({ role: kind, mention: mention.id });
		}
	};
	const open: { kind: string; rest: string; start: number; from: number }[] = [];
	for (const piece of markup.matchAll(/\{([a-z]+)(?::([^|{}]*))?\||\}|[^{}]+/g)) {
		if (piece[1] !== undefined) open.push({ kind: piece[1], rest: piece[2] ?? "", start: length, from: text.length });
		else if (piece[0] === "}") {
			const { kind, rest, start, from } = open.pop()!;
			close(kind, rest, start, from);
		} else {
			text += piece[0];
			length += Array.from(piece[0]).length;
		}
	}
	const inOrder = <T extends { start: number; end: number }>(list: T[]) =>
		list.sort((a, b) => a.start - b.start || b.end - a.end);
	return {
		schema: SCHEMA,
		status: "ok",
		document: {
			id,
			source: `${id}.txt`,
			sha256: createHash("sha256").update(text).digest("hex"),
			title: null,
			byline: null,
			dateline: null,
			language: "en",
			published: null,
			...info,
		},
		text,
		zones: inOrder(zones),
		sentences: inOrder(zones).map(({ start, end }) => ({ start, end })),
		entities,
		mentions: inOrder(mentions),
		times: inOrder(times),
		quotes,
		events: inOrder(events),
		warnings: [],
	};
}
