import type { OkRecord } from "../../../../schemas/index.ts";
import { el } from "./el.ts";
import type { Layer } from "./highlights.ts";

const LAYERS: readonly { layer: Layer; count(record: OkRecord): number }[] = [
	{ layer: "entities", count: ({ mentions }) => mentions.filter(({ type }) => type !== "OTHER").length },
	{ layer: "times", count: ({ times }) => times.length },
	{ layer: "quotes", count: ({ quotes }) => quotes.length },
	{ layer: "events", count: ({ events }) => events.length },
	{ layer: "phrases", count: ({ mentions }) => mentions.filter(({ type }) => type === "OTHER").length },
];
const KEY = [
	["t-PERSON", "person"],
	["t-ORG", "organization"],
	["t-GPE", "place"],
	["t-NORP", "group"],
	["t-EVENT", "named event"],
	["t-PRODUCT", "product"],
	["time", "time"],
	["quote", "quote"],
	["event", "event"],
] as const;

/** Switches for the layers of highlights, and what the colours mean. */
export function layerBar(record: OkRecord, text: HTMLElement): HTMLElement {
	const box = (name: string, label: string, checked: boolean, change: (on: boolean) => void) =>
		el("label", { class: "switch" }, [
			el("input", { type: "checkbox", name, checked }, [], {
				change: (event) => change((event.target as HTMLInputElement).checked),
			}),
			label,
		]);
	return el("div", { class: "layers" }, [
		el("fieldset", {}, [
			el("legend", { class: "hidden" }, "Highlights"),
			...LAYERS.map(({ layer, count }) =>
				box(layer, `${layer} ${count(record)}`, !text.classList.contains(`hide-${layer}`), (on) =>
					text.classList.toggle(`hide-${layer}`, !on),
				),
			),
			box("zones", "zones", true, (on) => text.classList.toggle("hide-zones", !on)),
		]),
		el(
			"p",
			{ class: "legend", "aria-label": "Colours", role: "group" },
			KEY.flatMap(([tone, label]) => [el("span", { class: `swatch ${tone}` }, label), " "]),
		),
	]);
}
