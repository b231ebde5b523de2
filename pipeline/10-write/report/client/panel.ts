import type { OkRecord } from "../../../../schemas/index.ts";
import { button, el, fill, plural } from "./el.ts";
import { fieldsOf } from "./fields.ts";
import { relatedTo } from "./related.ts";
import { KINDS, type Kind, kindOf, rowsOf } from "./rows.ts";

export interface RecordPanel {
	node: HTMLElement;
	/** Shows a record's fields and marks its row; `reveal` opens the list that holds the row. */
	select(id: string | null, reveal: boolean): void;
	/** Moves the focus to the row of the selected record. */
	focus(): void;
}

/** The records of an article as lists, and the fields of the selected one. */
export function recordPanel(
	record: OkRecord,
	onSelect: (id: string) => void,
	{ toWords }: { toWords(): void },
): RecordPanel {
	const detail = el("section", { class: "detail", "aria-label": "Selected record", "aria-live": "polite" });
	const list = el("div", { class: "rows", tabindex: 0, role: "region", "aria-label": "Records" });
	let kind: Kind = KINDS.find((one) => one !== "document" && rowsOf(record, one).length > 0) ?? "document";
	let selected: string | null = null;
	const row = () => list.querySelector<HTMLElement>("[aria-current]");

	const tabs = new Map(
		KINDS.map((one) => [
			one,
			el("button", { type: "button", "aria-pressed": "false" }, label(record, one), { click: () => draw(one) }),
		]),
	);
	const draw = (next: Kind) => {
		kind = next;
		for (const [one, tab] of tabs) tab.setAttribute("aria-pressed", String(one === kind));
		if (kind === "document") fill(list, fieldsOf(record, null, onSelect));
		else {
			const rows = rowsOf(record, kind);
			fill(
				list,
				rows.length === 0
					? el("p", { class: "note" }, `No ${kind} in this document.`)
					: el(
							"ol",
							{},
							rows.map(({ id, nodes }) =>
								el("li", {}, [
									el("button", { type: "button", class: "row", "data-id": id }, nodes, { click: () => onSelect(id) }),
								]),
							),
						),
			);
		}
		markRow();
	};
	const markRow = () => {
		row()?.removeAttribute("aria-current");
		if (selected === null) return;
		const mention = record.mentions.find(({ id }) => id === selected);
		const wanted = mention?.entity ?? selected;
		for (const one of list.querySelectorAll<HTMLElement>("[data-id]"))
			if (one.dataset.id === wanted) one.setAttribute("aria-current", "true");
	};
	draw(kind);
	return {
		node: el("aside", { class: "panel", "aria-label": "Records of this document" }, [
			detail,
			el("div", { class: "tabs", role: "group", "aria-label": "Kind of record" }, [...tabs.values()]),
			list,
		]),
		select(id, reveal) {
			selected = id;
			const found = id === null ? null : kindOf(record, id);
			if (id === null || found === null)
				fill(detail, el("p", { class: "note" }, "Choose a highlight in the text, or a record in the list."));
			else {
				const words = relatedTo(record, id).own.length;
				fill(detail, [
					...fieldsOf(record, id, onSelect),
					el("p", { class: "actions" }, [
						words > 0 && button("Show its words", toWords),
						button("Back to the list", () => {
							if (kind !== found) draw(found);
							row()?.focus();
						}),
					]),
				]);
				if (reveal && kind !== found) draw(found);
			}
			markRow();
			if (reveal) row()?.scrollIntoView({ block: "nearest" });
		},
		focus() {
			(row() ?? list.querySelector<HTMLElement>("button"))?.focus();
		},
	};
}

function label(record: OkRecord, kind: Kind): string {
	if (kind === "entities") return plural(record.entities.length, "entity", "entities");
	return kind === "document"
		? "Document"
		: plural(rowsOf(record, kind).length, kind.replace(/ies$/, "y").replace(/s$/, ""), kind);
}
