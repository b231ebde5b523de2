import type { OkRecord } from "../../../../schemas/index.ts";
import { el } from "./el.ts";

export const KINDS = ["entities", "times", "quotes", "events", "document"] as const;
export type Kind = (typeof KINDS)[number];

export interface Row {
	id: string;
	nodes: (Node | string)[];
}

/** The list that holds a record (mentions are in their entity's row), or null for an id that this document does not have. */
export function kindOf(record: OkRecord, id: string): Kind | null {
	const has = (list: readonly { id: string }[]) => list.some((one) => one.id === id);
	if (has(record.mentions) || has(record.entities)) return "entities";
	return (["times", "quotes", "events"] as const).find((kind) => has(record[kind])) ?? null;
}

const cut = (text: string, length: number) => {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};
const strong = (text: string) => el("strong", {}, text);
const tag = (text: string, tone: string) => el("span", { class: `tag ${tone}` }, text);
const note = (text: string) => el("span", { class: "note" }, text);

/** The rows of one list, in text order but for entities, which come by number of mentions. */
export function rowsOf(record: OkRecord, kind: Kind): Row[] {
	switch (kind) {
		case "entities": {
			const named = [...record.entities].sort((a, b) => b.mentions - a.mentions);
			return [
				...named.map(({ id, name, type, mentions }) => ({
					id,
					nodes: [strong(name), tag(type, `t-${type}`), note(`×${mentions}`)],
				})),
				...record.mentions
					.filter(({ entity }) => entity === null)
					.map(({ id, text, type }) => ({ id, nodes: [cut(text, 60), tag(type, `t-${type}`), note("not linked")] })),
			];
		}
		case "times":
			return record.times.map(({ id, text, value, resolved }) => ({
				id,
				nodes: [strong(cut(text, 60)), tag(value ?? "no value", "time"), ...(resolved ? [] : [note("not resolved")])],
			}));
		case "quotes": {
			const names = new Map(record.entities.map(({ id, name }) => [id, name]));
			return record.quotes.map(({ id, kind: how, speaker, content }) => ({
				id,
				nodes: [
					strong(names.get(speaker?.entity ?? "") ?? speaker?.text ?? "Nobody named"),
					tag(how, `kind-${how}`),
					el("span", { class: "said" }, cut(content.map(({ text }) => text).join(" … "), 110)),
				],
			}));
		}
		case "events":
			return record.events.map(({ id, text, status, date }) => ({
				id,
				nodes: [strong(cut(text, 60)), tag(status, `status-${status}`), note(date ?? "no date")],
			}));
		case "document":
			return [];
	}
}
