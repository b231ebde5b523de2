import type { OkRecord } from "../../../../schemas/index.ts";
import { basisWords } from "./basis.ts";
import { type Child, el } from "./el.ts";
import { registerLinks } from "./registers.ts";

type Fields = [name: string, value: Child | Child[]][];

/** The fields of a record (of the document itself when `id` is null) under a heading; references to other records are buttons. */
export function fieldsOf(record: OkRecord, id: string | null, onSelect: (id: string) => void): HTMLElement[] {
	const words = new Map<string, string>();
	for (const { id: one, name } of record.entities) words.set(one, name);
	for (const list of [record.mentions, record.times, record.events])
		for (const { id: one, text } of list) words.set(one, text);
	const reference = (to: string | null): Child =>
		to === null
			? "none"
			: el("button", { type: "button", class: "reference" }, `${words.get(to) ?? to} (${to})`, {
					click: () => onSelect(to),
				});
	const draw = (heading: string, fields: Fields) => [
		el("h2", {}, heading),
		el(
			"dl",
			{},
			fields.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
		),
	];
	if (id === null) return draw("Document", documentFields(record));

	const at = ({ start, end }: { start: number; end: number }) => `${start} to ${end}`;
	const entity = record.entities.find((one) => one.id === id);
	if (entity) {
		const mentions = record.mentions.filter((mention) => mention.entity === id);
		return draw(entity.name, [
			["record", `entity ${id}`],
			["type", entity.type],
			["registers", Object.keys(entity.ids).length === 0 ? "none certain" : registerLinks(entity.ids)],
			[
				"mentions",
				[String(entity.mentions), " ", ...mentions.slice(0, 40).flatMap((mention) => [reference(mention.id), " "])],
			],
		]);
	}
	const mention = record.mentions.find((one) => one.id === id);
	if (mention)
		return draw(mention.text, [
			["record", `mention ${id}`],
			["type", mention.type],
			["entity", reference(mention.entity)],
			["method", mention.method],
			["characters", at(mention)],
		]);
	const time = record.times.find((one) => one.id === id);
	if (time)
		return draw(time.text, [
			["record", `time ${id}`],
			["type", time.type],
			["value", time.value ?? "none"],
			["from", time.from ?? "none"],
			["to", time.to ?? "none"],
			["anchor", time.anchor ?? "none"],
			["resolved", time.resolved ? "yes" : "no"],
			["characters", at(time)],
		]);
	const quote = record.quotes.find((one) => one.id === id);
	if (quote)
		return draw(quote.content.map(({ text }) => text).join(" … "), [
			["record", `quote ${id}`],
			["kind", quote.kind],
			["speaker", quote.speaker ? quote.speaker.text : "nobody named"],
			["entity", reference(quote.speaker?.entity ?? null)],
			["cue", quote.cue?.text ?? "none"],
			["characters", quote.content.map(at).join(", ")],
		]);
	const event = record.events.find((one) => one.id === id);
	if (event)
		return draw(event.text, [
			["record", `event ${id}`],
			["lemma", event.lemma],
			["class", event.class],
			["status", event.status],
			["date", event.date ?? "none"],
			["from, to", event.from === null ? "none" : `${event.from} to ${event.to ?? "open"}`],
			["basis", event.basis ?? "none"],
			["precision", event.precision ?? "none"],
			["time", reference(event.time)],
			...event.participants.map(({ role, mention: one }): Fields[number] => [role, reference(one)]),
			["place", reference(event.place)],
			["told by", reference(event.source)],
			["happening", event.happening],
			["characters", at(event)],
		]);
	return [];
}

function documentFields({ document: info, text, zones }: OkRecord): Fields {
	return [
		["id", info.id],
		["source", info.source ?? "none"],
		["title", info.title ?? "none"],
		["byline", info.byline ?? "none"],
		["dateline", info.dateline ?? "none"],
		["published", info.published ? `${info.published.date} (${basisWords[info.published.basis]})` : "not stated"],
		["language", info.language],
		["characters", String(Array.from(text).length)],
		["zones", zones.map(({ type, start, end }) => `${type} ${start} to ${end}`).join(", ") || "none"],
		["SHA-256", info.sha256],
		...(info.extra ? [["other fields", JSON.stringify(info.extra)] as Fields[number]] : []),
	];
}
