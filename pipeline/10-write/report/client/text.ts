import type { OkRecord } from "../../../../schemas/index.ts";
import { offsetsOf } from "../../../span.ts";
import { segments } from "../segments.ts";
import { el } from "./el.ts";
import { highlightsOf, recordId } from "./highlights.ts";
import { relatedTo } from "./related.ts";

export interface AnnotatedText {
	node: HTMLElement;
	/** Lights a record up; `scroll` brings its words into view. */
	select(id: string | null, scroll: boolean): void;
	/** Moves the focus to the selected record's words. */
	focus(): void;
	/** Selects the next (1) or previous (-1) record of the text. */
	step(by: number): void;
}

/** The text in its zones, paragraph by paragraph, with every highlight as a flat `<mark>`. Its characters are the record's, exactly. */
export function annotatedText(record: OkRecord, onSelect: (id: string) => void): AnnotatedText {
	const { text } = record;
	const { toUtf16 } = offsetsOf(text);
	const { list, marks } = highlightsOf(record);
	const pieces = new Map<string, HTMLElement[]>();
	const stops: HTMLElement[] = [];
	const node = el("div", { class: "text hide-phrases", lang: record.document.language });

	const visible = (ids: readonly string[]) =>
		ids.find((id) => !node.classList.contains(`hide-${marks.get(id)!.layer}`));
	const chosen = (mark: HTMLElement) => {
		const id = visible(mark.dataset.ids?.split(" ") ?? []);
		return id === undefined ? null : recordId(id);
	};
	const begun = new Set<string>();
	const markFor = (start: number, end: number, ids: readonly string[]) => {
		const first = ids.find((id) => !begun.has(id));
		const words = text.slice(start, end);
		const stop = first !== undefined && words.trim() !== "";
		const tones = ids.map((id) => marks.get(id)!.tone).join(" ");
		const mark = el(
			"mark",
			{
				class: tones,
				"data-ids": ids.join(" "),
				title: ids.map((id) => marks.get(id)!.title).join("\n"),
				...(stop ? { role: "button", tabindex: -1 } : {}),
			},
			words,
		);
		for (const id of ids) {
			if (stop) begun.add(id);
			pieces.set(id, [...(pieces.get(id) ?? []), mark]);
		}
		if (stop) stops.push(mark);
		return mark;
	};
	const paragraph = (from: number, to: number) =>
		el(
			"p",
			{},
			segments(from, to, list).map(({ start, end, ids }) =>
				ids.length === 0 ? text.slice(start, end) : markFor(start, end, ids),
			),
		);
	const stretch = (from: number, to: number): Node[] => {
		const nodes: Node[] = [];
		let at = from;
		for (const gap of text.slice(from, to).matchAll(/[\r\n]+/g)) {
			const start = from + gap.index;
			if (start > at) nodes.push(paragraph(at, start));
			nodes.push(document.createTextNode(gap[0]));
			at = start + gap[0].length;
		}
		if (at < to) nodes.push(paragraph(at, to));
		return nodes;
	};
	let at = 0;
	for (const zone of record.zones) {
		const start = toUtf16(zone.start);
		const end = toUtf16(zone.end);
		if (start > at) node.append(gap(text.slice(at, start), () => stretch(at, start)));
		node.append(
			el(
				"div",
				{ class: `zone z-${zone.type}`, "data-zone": zone.type, role: "group", "aria-label": zone.type },
				stretch(start, end),
			),
		);
		at = Math.max(at, end);
	}
	if (at < text.length) node.append(gap(text.slice(at), () => stretch(at, text.length)));
	if (stops[0]) stops[0].tabIndex = 0;

	let lit: [HTMLElement, string][] = [];
	let current: HTMLElement | null = null;
	const focusOn = (mark: HTMLElement) => {
		for (const stop of stops) if (stop.tabIndex === 0) stop.tabIndex = -1;
		mark.tabIndex = 0;
		mark.focus();
	};
	const neighbour = (mark: Element | null, by: number) => {
		let index = mark ? stops.indexOf(mark as HTMLElement) : by > 0 ? -1 : stops.length;
		do index += by;
		while (stops[index] && chosen(stops[index]!) === null);
		return stops[index];
	};
	node.addEventListener("click", (event) => {
		if (getSelection()?.isCollapsed === false) return;
		const mark = (event.target as Element).closest("mark");
		const id = mark && chosen(mark);
		if (id) onSelect(id);
	});
	node.addEventListener("keydown", (event) => {
		const mark = (event.target as Element).closest("mark");
		if (!mark) return;
		const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		const next = by === undefined ? undefined : neighbour(mark, by);
		if (next) focusOn(next);
		else if (event.key === "Enter" || event.key === " ") {
			const id = chosen(mark);
			if (id) onSelect(id);
		} else return;
		event.preventDefault();
	});
	return {
		node,
		select(id, scroll) {
			for (const [mark, name] of lit) {
				mark.classList.remove(name);
				mark.removeAttribute("data-role");
			}
			lit = [];
			current = null;
			if (id === null) return;
			const { own, others } = relatedTo(record, id);
			for (const [other, role] of others)
				for (const mark of pieces.get(other) ?? []) {
					mark.classList.add("related");
					mark.dataset.role = role;
					lit.push([mark, "related"]);
				}
			for (const one of own)
				for (const mark of pieces.get(one) ?? []) {
					const name = mark.classList.contains("quote") && marks.get(one)!.layer === "quotes" ? "spoken" : "selected";
					mark.classList.add(name);
					lit.push([mark, name]);
				}
			current = pieces.get(own[0] ?? "")?.[0] ?? null;
			if (current && scroll) current.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
		},
		focus() {
			const stop = current?.matches("[role=button]") ? current : null;
			if (stop) focusOn(stop);
			else current?.scrollIntoView({ block: "center" });
		},
		step(by) {
			const from = stops.includes(document.activeElement as HTMLElement) ? document.activeElement : current;
			const next = neighbour(from, by);
			if (!next) return;
			focusOn(next);
			const id = chosen(next);
			if (id) onSelect(id);
		},
	};
}

/** Text between zones: white space as it is, words as a zone of their own. */
function gap(words: string, stretch: () => Node[]): Node {
	return words.trim() === ""
		? document.createTextNode(words)
		: el("div", { class: "zone z-none", "data-zone": "no zone" }, stretch());
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
