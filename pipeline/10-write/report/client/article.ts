import { basisWords } from "./basis.ts";
import { numberOf, recordOf, summary } from "./data.ts";
import { el, plural } from "./el.ts";
import { layerBar } from "./layers.ts";
import type { Shown } from "./main.ts";
import { recordPanel } from "./panel.ts";
import { documentLink, listLink, type Route } from "./route.ts";
import { annotatedText } from "./text.ts";

/** One article: its text with every record highlighted in place, and beside it the records, each way one click. */
export function articleView(route: Route): Shown {
	const number = route.id === null ? undefined : numberOf.get(route.id);
	if (number === undefined)
		return {
			title: "No such document",
			nodes: [
				el("h1", {}, "No such document"),
				el("p", {}, [el("a", { href: listLink("documents") }, "All documents")]),
			],
		};
	const record = recordOf(number);
	const { document: info } = record;
	const ids = summary.documents.id;
	const neighbour = (step: number) => (ids[number + step] === undefined ? null : documentLink(ids[number + step]!));
	const text = annotatedText(record, (id) => go(id, "text"));
	const panel = recordPanel(record, (id) => go(id, "panel"), {
		toWords: () => text.focus(),
	});
	let origin: "text" | "panel" | "address" = "address";
	let selected: string | null = null;
	const show = (id: string | null) => {
		selected = id;
		panel.select(id, origin !== "panel");
		text.select(id, origin !== "text");
		origin = "address";
	};
	/** Shows the record at once and leaves a step to go back to; the address follows. */
	const go = (id: string, from: "text" | "panel") => {
		origin = from;
		show(id);
		location.hash = documentLink(info.id, id);
	};
	const leave = () => {
		show(null);
		location.hash = documentLink(info.id);
	};
	const step = (href: string | null, label: string, name: string) =>
		href === null ? el("span", { class: "off" }, label) : el("a", { href, "aria-label": name }, label);
	const date = info.published ? `${info.published.date} (${basisWords[info.published.basis]})` : "no publication date";
	return {
		title: summary.documents.title[number]!,
		nodes: [
			el("div", { class: "article-head" }, [
				el("nav", { class: "steps", "aria-label": "Neighbouring documents" }, [
					step(neighbour(-1), "‹ Previous", "Previous document"),
					el("span", { class: "note" }, `${number + 1} of ${ids.length.toLocaleString("en")}`),
					step(neighbour(1), "Next ›", "Next document"),
				]),
				el("h1", {}, summary.documents.title[number]!),
				el("p", { class: "meta" }, [[info.byline, date, info.source ?? info.id].filter(Boolean).join(" · ")]),
				record.warnings.length > 0 &&
					el("details", { class: "notice" }, [
						el("summary", {}, plural(record.warnings.length, "warning")),
						el(
							"ul",
							{},
							record.warnings.map(({ code, message }) => el("li", {}, [el("code", {}, code), ` ${message}`])),
						),
					]),
				layerBar(record, text.node),
			]),
			el("div", { class: "reader" }, [text.node, panel.node]),
		],
		update(next) {
			if (next.record !== selected || next.record === null) show(next.record);
			return true;
		},
		keys(event) {
			if (event.key === "n") text.step(1);
			else if (event.key === "p") text.step(-1);
			else if (event.key === "b") panel.focus();
			else if (event.key === "Escape" && selected !== null) leave();
			else if (event.key === "[" && neighbour(-1)) location.hash = neighbour(-1)!;
			else if (event.key === "]" && neighbour(1)) location.hash = neighbour(1)!;
			else return false;
			return true;
		},
	};
}
