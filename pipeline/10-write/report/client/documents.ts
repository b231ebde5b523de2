import { summary } from "./data.ts";
import { count, el, fill, plural } from "./el.ts";
import { documentsFor, search } from "./filter.ts";
import { filterBar } from "./filters.ts";
import type { Shown } from "./main.ts";
import { PAGE, pageOf, pager } from "./pager.ts";
import { documentLink, type Route, withQuery } from "./route.ts";

const COLUMNS = ["mentions", "times", "quotes", "events"] as const;
type Column = (typeof COLUMNS)[number];

export function documentsView(route: Route): Shown {
	const body = el("div", { "aria-live": "polite" }, [el("p", { class: "note" }, "Looking…")]);
	let stopped = false;
	if (route.query.get("failed")) fill(body, failedTable());
	else void fillTable(route, body, () => stopped);
	return {
		title: "Documents",
		nodes: [el("h1", {}, "Documents"), filterBar(route, { dates: "Published", words: "Words in the text" }), body],
		stop: () => {
			stopped = true;
		},
	};
}

async function fillTable(route: Route, body: HTMLElement, stopped: () => boolean): Promise<void> {
	const numbers = await search(documentsFor(route), route.query.get("q") ?? "", stopped);
	if (stopped()) return;
	const { documents, failures } = summary;
	const sorted = sortBy(numbers, route.query.get("sort"));
	const page = Math.min(pageOf(route), Math.max(1, Math.ceil(sorted.length / PAGE)));
	const rows = sorted
		.slice((page - 1) * PAGE, page * PAGE)
		.map((number) =>
			el("tr", {}, [
				el("td", { class: "date" }, documents.date[number] ?? "no date"),
				el("th", { scope: "row" }, [
					el("a", { href: documentLink(documents.id[number]!) }, documents.title[number]!),
					el("small", {}, documents.id[number]!),
				]),
				...COLUMNS.map((column) => el("td", { class: "number" }, count(documents[column][number]!))),
			]),
		);
	fill(body, [
		el("p", { class: "note" }, [
			`${plural(sorted.length, "document")}.`,
			failures.length > 0 && " ",
			failures.length > 0 &&
				el(
					"a",
					{ href: withQuery(route, { failed: "1" }) },
					`${plural(failures.length, "document")} could not be read.`,
				),
		]),
		rows.length > 0 &&
			el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Documents" }, [
				el("table", { class: "list" }, [
					el("thead", {}, [
						el("tr", {}, [
							heading(route, "date", "Published"),
							heading(route, "title", "Document"),
							...COLUMNS.map((column) => heading(route, column, column[0]!.toUpperCase() + column.slice(1))),
						]),
					]),
					el("tbody", {}, rows),
				]),
			]),
		pager(route, sorted.length),
	]);
}

function heading(route: Route, column: "date" | "title" | Column, label: string): HTMLElement {
	const now = route.query.get("sort") ?? "";
	const descending = now === `-${column}`;
	const next = now === column || (!descending && column !== "title" && now !== `-${column}`) ? `-${column}` : column;
	const number = column !== "date" && column !== "title";
	return el(
		"th",
		{
			scope: "col",
			class: number && "number",
			"aria-sort": now === column ? "ascending" : descending ? "descending" : null,
		},
		[
			el("a", { href: withQuery(route, { sort: now === next ? null : next }) }, label),
			descending ? " ↓" : now === column ? " ↑" : null,
		],
	);
}

function sortBy(numbers: readonly number[], sort: string | null): readonly number[] {
	if (sort === null) return numbers;
	const name = sort.replace("-", "");
	const { documents } = summary;
	if (name !== "date" && name !== "title" && !COLUMNS.includes(name as Column)) return numbers;
	const values = documents[name as "date" | "title" | Column];
	const sign = sort.startsWith("-") ? -1 : 1;
	return [...numbers].sort((a, b) => {
		const left = values[a] ?? "";
		const right = values[b] ?? "";
		return left < right ? -sign : left > right ? sign : a - b;
	});
}

function failedTable(): HTMLElement {
	return el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Failed documents" }, [
		el("table", { class: "list" }, [
			el("thead", {}, [
				el(
					"tr",
					{},
					["Document", "Source", "Code", "What happened"].map((name) => el("th", { scope: "col" }, name)),
				),
			]),
			el(
				"tbody",
				{},
				summary.failures.map(({ id, source, code, message }) =>
					el("tr", {}, [
						el("th", { scope: "row" }, id ?? "unknown"),
						el("td", {}, source ?? ""),
						el("td", {}, [el("code", {}, code)]),
						el("td", {}, message),
					]),
				),
			),
		]),
	]);
}
