import { summary } from "./data.ts";
import { el } from "./el.ts";
import { type Route, withQuery } from "./route.ts";

export interface Choice {
	name: string;
	label: string;
	values: readonly string[];
}

export interface FilterOptions {
	/** What the dates filter: publication or events. */
	dates: string;
	choices?: readonly Choice[];
	/** Label of a box that looks in the list's own words. */
	words?: string;
}

/** The filters of a list as a form; every change is a new address. */
export function filterBar(route: Route, { dates, choices = [], words }: FilterOptions): HTMLElement {
	const { query } = route;
	const change = (name: string, value: string) => {
		location.hash = withQuery(route, { [name]: value });
	};
	const field = (label: string, control: HTMLElement) =>
		el("label", { class: "field" }, [el("span", {}, label), control]);
	const date = (name: string, label: string) =>
		field(
			label,
			el("input", { type: "date", name, value: query.get(name) ?? "" }, [], {
				change: (event) => change(name, (event.target as HTMLInputElement).value),
			}),
		);
	const choice = ({ name, label, values }: Choice) => {
		const control = el(
			"select",
			{ name },
			["", ...values].map((value) =>
				el("option", { value, selected: value === (query.get(name) ?? "") }, value === "" ? "all" : value),
			),
			{ change: (event) => change(name, (event.target as HTMLSelectElement).value) },
		);
		return field(label, control);
	};
	return el(
		"form",
		{ class: "filters", "aria-label": "Filters" },
		[
			words !== undefined &&
				field(words, el("input", { type: "search", name: "q", value: query.get("q") ?? "", autocomplete: "off" })),
			...choices.map(choice),
			date("from", `${dates} from`),
			date("to", "to"),
			...chips(route),
		],
		{
			submit: (event) => {
				event.preventDefault();
				const box = (event.target as HTMLFormElement).elements.namedItem("q");
				if (box instanceof HTMLInputElement) change("q", box.value.trim());
			},
		},
	);
}

/** Filters that were set by a link elsewhere, each with a way to lift it. */
function chips(route: Route): HTMLElement[] {
	const named = (name: string, label: string, text: string) =>
		el("a", { class: "chip", href: withQuery(route, { [name]: null }), title: "Lift this filter" }, [
			el("span", {}, label),
			text,
			el("b", { "aria-hidden": "true" }, "×"),
		]);
	const entityName = (index: string) => summary.entities[Number(index)]?.name ?? "unknown";
	const { query } = route;
	const result = [];
	const entity = query.get("entity");
	const speaker = query.get("speaker");
	if (entity !== null) result.push(named("entity", "names", entityName(entity)));
	if (speaker !== null) result.push(named("speaker", "quotes", entityName(speaker)));
	if (query.get("failed")) result.push(named("failed", "only", "failed"));
	return result;
}
