import { summary } from "./data.ts";
import { count, el, plural } from "./el.ts";
import { documentsFor } from "./filter.ts";
import { filterBar } from "./filters.ts";
import { EntityType } from "./labels.ts";
import type { Shown } from "./main.ts";
import { PAGE, pageOf, pager } from "./pager.ts";
import { registerLinks } from "./registers.ts";
import { listLink, type Route } from "./route.ts";

export function entitiesView(route: Route): Shown {
	const type = route.query.get("type");
	const words = (route.query.get("q") ?? "").toLowerCase();
	const dated = route.query.get("from") || route.query.get("to");
	const within = dated ? new Set(documentsFor(route)) : null;
	const found = summary.entities
		.map((entity, index) => ({ entity, index }))
		.filter(
			({ entity }) =>
				(!type || entity.type === type) &&
				(words === "" || entity.name.toLowerCase().includes(words)) &&
				(within === null || entity.documents.some((number) => within.has(number))),
		);
	const page = Math.min(pageOf(route), Math.max(1, Math.ceil(found.length / PAGE)));
	const rows = found.slice((page - 1) * PAGE, page * PAGE).map(({ entity, index }) => {
		const spoken = summary.speakers.find((speaker) => speaker.entity === index);
		const quotes = spoken ? spoken.kinds.direct + spoken.kinds.mixed + spoken.kinds.indirect : 0;
		return el("tr", {}, [
			el("th", { scope: "row" }, [el("a", { href: listLink("documents", { entity: index }) }, entity.name)]),
			el("td", {}, [el("span", { class: `tag t-${entity.type}` }, entity.type)]),
			el("td", { class: "number" }, count(entity.mentions)),
			el("td", { class: "number" }, count(entity.documents.length)),
			el(
				"td",
				{ class: "number" },
				quotes === 0 ? "0" : [el("a", { href: listLink("quotes", { speaker: index }) }, count(quotes))],
			),
			el("td", {}, registerLinks(entity.ids)),
		]);
	});
	return {
		title: "Entities",
		nodes: [
			el("h1", {}, "Entities"),
			filterBar(route, {
				dates: "Published",
				words: "Name",
				choices: [{ name: "type", label: "Type", values: EntityType }],
			}),
			el("p", { class: "note" }, `${plural(found.length, "entity", "entities")}, most mentioned first.`),
			el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Entities" }, [
				el("table", { class: "list" }, [
					el("thead", {}, [
						el("tr", {}, [
							el("th", { scope: "col" }, "Name"),
							el("th", { scope: "col" }, "Type"),
							...["Mentions", "Documents", "Quotes"].map((name) => el("th", { scope: "col", class: "number" }, name)),
							el("th", { scope: "col" }, "Registers"),
						]),
					]),
					el("tbody", {}, rows),
				]),
			]),
			pager(route, found.length) ?? el("span"),
		],
	};
}
