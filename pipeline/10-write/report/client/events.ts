import { offsetsOf } from "../../../span.ts";
import { recordOf, summary } from "./data.ts";
import { el } from "./el.ts";
import { documentsFor } from "./filter.ts";
import { filterBar } from "./filters.ts";
import { EventClass, EventStatus } from "./labels.ts";
import type { Shown } from "./main.ts";
import { documentLink, type Route } from "./route.ts";
import { scanList } from "./scan.ts";

/** Characters around the trigger that are shown with it. */
const CONTEXT = 90;

export function eventsView(route: Route): Shown {
	const { query } = route;
	const [status, kind, from, to] = ["status", "class", "from", "to"].map((name) => query.get(name));
	const words = (query.get("q") ?? "").toLowerCase();
	const numbers = documentsFor(route, false).filter((number) => summary.documents.events[number]! > 0);
	const list = scanList(numbers, "event", (number) => {
		const { document, text, events, mentions } = recordOf(number);
		const { toUtf16 } = offsetsOf(text);
		const named = new Map(mentions.map((mention) => [mention.id, mention.text]));
		return events.flatMap((event) => {
			if (status && event.status !== status) return [];
			if (kind && event.class !== kind) return [];
			if ((from || to) && (event.from === null || (from && event.from < from) || (to && (event.to ?? event.from) > to)))
				return [];
			const start = toUtf16(event.start);
			const end = toUtf16(event.end);
			const [before, after] = around(text, start, end);
			if (words && !`${before}${event.text}${after} ${event.lemma}`.toLowerCase().includes(words)) return [];
			const who = event.participants.map(({ role, mention }) => `${role}: ${named.get(mention) ?? mention}`);
			if (event.place) who.push(`place: ${named.get(event.place) ?? event.place}`);
			return [
				el("article", { class: "event-item" }, [
					el("p", { class: "when" }, [
						el("time", {}, event.date ?? "no date"),
						el("span", { class: `tag status-${event.status}` }, event.status),
					]),
					el("p", { class: "what" }, [
						before,
						el("a", { href: documentLink(document.id, event.id), class: "trigger" }, event.text),
						after,
					]),
					el("p", { class: "note" }, [[...who, summary.documents.title[number]!].join(" · ")]),
				]),
			];
		});
	});
	return {
		title: "Events",
		nodes: [
			el("h1", {}, "Events"),
			filterBar(route, {
				dates: "Happened",
				words: "Words",
				choices: [
					{ name: "status", label: "Status", values: EventStatus },
					{ name: "class", label: "Class", values: EventClass },
				],
			}),
			list.node,
		],
		stop: list.stop,
	};
}

/** The words before and after a span, on its line, cut at spaces. */
function around(text: string, start: number, end: number): [string, string] {
	let before =
		text
			.slice(Math.max(0, start - CONTEXT), start)
			.split("\n")
			.at(-1) ?? "";
	let after = text.slice(end, end + CONTEXT).split("\n")[0] ?? "";
	if (before.length === CONTEXT) before = `…${before.slice(before.indexOf(" ") + 1)}`;
	if (after.length === CONTEXT) after = `${after.slice(0, after.lastIndexOf(" "))}…`;
	return [before, after];
}
