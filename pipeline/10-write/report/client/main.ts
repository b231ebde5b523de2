import { articleView } from "./article.ts";
import { summary } from "./data.ts";
import { documentsView } from "./documents.ts";
import { el, fill } from "./el.ts";
import { entitiesView } from "./entities.ts";
import { eventsView } from "./events.ts";
import { helpDialog } from "./help.ts";
import { overviewView } from "./overview.ts";
import { quotesView } from "./quotes.ts";
import { listLink, parseRoute, type Route, type View } from "./route.ts";
import { themeButton } from "./theme.ts";

/** A view fills `main` for a route; `update` takes a new route of the same view and document without drawing anew, if it can. */
export interface Shown {
	title: string;
	nodes: Node[];
	update?(route: Route): boolean;
	keys?(event: KeyboardEvent): boolean;
	stop?(): void;
}

const VIEWS: Record<View, (route: Route) => Shown> = {
	overview: overviewView,
	documents: documentsView,
	entities: entitiesView,
	quotes: quotesView,
	events: eventsView,
	document: articleView,
};

const app = document.getElementById("app")!;
const main = el("main", { id: "main", tabindex: -1 });
const help = helpDialog();
const searchBox = el("input", {
	type: "search",
	id: "search",
	placeholder: "Search the texts",
	"aria-label": "Search the texts of all documents",
	autocomplete: "off",
});
const links = (["overview", "documents", "entities", "quotes", "events"] as const).map((view) =>
	el("a", { href: listLink(view), "data-view": view }, view[0]!.toUpperCase() + view.slice(1)),
);

fill(app, [
	el("a", { class: "skip", href: "#main" }, "Skip to content", {
		click: (event) => {
			event.preventDefault();
			main.focus();
		},
	}),
	el("header", { class: "top" }, [
		el("a", { class: "brand", href: listLink("overview") }, ["on", el("span", {}, "record")]),
		el("nav", { "aria-label": "Views" }, links),
		el("form", { role: "search" }, [searchBox], {
			submit: (event) => {
				event.preventDefault();
				location.hash = listLink("documents", { q: searchBox.value.trim() });
			},
		}),
		themeButton(),
		el(
			"button",
			{ type: "button", class: "quiet", "aria-label": "Keyboard shortcuts" },
			[el("span", { "aria-hidden": "true" }, "?")],
			{
				click: () => help.showModal(),
			},
		),
	]),
	main,
	el("footer", {}, [
		`${summary.documents.id.length.toLocaleString("en")} documents. Every highlight stands on the exact characters it was read from. `,
		"Made by onrecord; charts by Observable Plot.",
	]),
	help,
]);

let shown: Shown | null = null;
let place = "";

function show(focus: boolean): void {
	const route = parseRoute(location.hash);
	const here = `${route.view} ${route.id}`;
	if (shown?.update && here === place && shown.update(route)) return;
	shown?.stop?.();
	place = here;
	shown = VIEWS[route.view](route);
	document.title = `${shown.title} · onrecord report`;
	fill(main, shown.nodes);
	main.className = `view-${route.view}`;
	searchBox.value = route.view === "documents" ? (route.query.get("q") ?? "") : "";
	for (const link of links) {
		const current =
			link.dataset.view === route.view || (route.view === "document" && link.dataset.view === "documents");
		if (current) link.setAttribute("aria-current", route.view === "document" ? "true" : "page");
		else link.removeAttribute("aria-current");
	}
	shown.update?.(route);
	if (focus) {
		if (!route.record) window.scrollTo(0, 0);
		if (!main.contains(document.activeElement)) main.focus({ preventScroll: true });
	}
}

addEventListener("hashchange", () => show(true));
addEventListener("keydown", (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
	if (event.target instanceof HTMLElement && event.target.matches("input, select, textarea")) return;
	if (event.key === "/") {
		event.preventDefault();
		searchBox.focus();
	} else if (event.key === "?") help.showModal();
	else if (shown?.keys?.(event)) event.preventDefault();
});
show(false);
