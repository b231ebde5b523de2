import { barX, plot, rectY, ruleX, ruleY, text } from "@observablehq/plot";
import { count, el } from "./el.ts";
import { daysOf, type Step, startOf } from "./scale.ts";

export interface Bar {
	label: string;
	part: string;
	value: number;
	href: string;
}

export interface Parts {
	names: readonly string[];
	colors: readonly string[];
}

const STYLE = {
	background: "none",
	color: "var(--ink)",
	fontFamily: "var(--ui)",
	fontSize: "13px",
	overflow: "visible",
};

/** A figure: heading, chart, and the same numbers as a table for those who cannot see or cannot hover. */
function figure(
	title: string,
	note: string,
	chart: Element,
	table: HTMLTableElement,
	key: HTMLElement | null,
): HTMLElement {
	for (const link of chart.querySelectorAll("a")) {
		link.setAttribute("aria-label", link.querySelector("title")?.textContent ?? title);
	}
	chart.removeAttribute("aria-label");
	chart.setAttribute("role", "group");
	chart.setAttribute("aria-label", title);
	for (const part of chart.querySelectorAll("[aria-label]:not(a)")) part.removeAttribute("aria-label");
	for (const group of chart.querySelectorAll("g[aria-description]")) group.removeAttribute("aria-description");
	return el("figure", { class: "card" }, [
		el("figcaption", {}, [el("h2", {}, title), note !== "" && el("p", { class: "note" }, note), key]),
		el("div", { class: "chart" }, [chart]),
		el("details", {}, [
			el("summary", {}, "As a table"),
			el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `${title}: table` }, [table]),
		]),
	]);
}

/** In the legend's order, so that every stack is built alike. */
const stacked = (bars: readonly Bar[], { names }: Parts): Bar[] =>
	[...bars].sort((a, b) => names.indexOf(a.part) - names.indexOf(b.part));

function legend({ names, colors }: Parts): HTMLElement | null {
	if (names.length < 2) return null;
	return el(
		"ul",
		{ class: "key" },
		names.map((name, i) => el("li", {}, [el("i", { style: `background:${colors[i]}` }), name])),
	);
}

function tableOf(head: string, bars: readonly Bar[], { names }: Parts): HTMLTableElement {
	const rows = new Map<string, Map<string, number>>();
	for (const { label, part, value } of bars) {
		const row = rows.get(label) ?? new Map<string, number>();
		rows.set(label, row.set(part, (row.get(part) ?? 0) + value));
	}
	return el("table", {}, [
		el("thead", {}, [
			el(
				"tr",
				{},
				[head, ...names].map((name) => el("th", { scope: "col" }, name)),
			),
		]),
		el(
			"tbody",
			{},
			[...rows].map(([label, row]) =>
				el("tr", {}, [
					el("th", { scope: "row" }, label),
					...names.map((name) => el("td", { class: "number" }, count(row.get(name) ?? 0))),
				]),
			),
		),
	]);
}

/** Bars by name, longest first. */
export function ranking(title: string, note: string, bars: readonly Bar[], parts: Parts, width: number): HTMLElement {
	const labels = [...new Set(bars.map(({ label }) => label))];
	const totals = labels.map((label) => ({
		label,
		value: bars.reduce((sum, bar) => sum + (bar.label === label ? bar.value : 0), 0),
	}));
	const short = (label: string) => (label.length > 22 ? `${label.slice(0, 21)}…` : label);
	const chart = plot({
		width,
		height: labels.length * 26 + 8,
		marginLeft: 170,
		marginRight: 44,
		marginTop: 4,
		marginBottom: 4,
		style: STYLE,
		x: { axis: null },
		y: { domain: labels, label: null, tickSize: 0, tickFormat: short, padding: 0.25 },
		color: { domain: [...parts.names], range: [...parts.colors] },
		marks: [
			barX(stacked(bars, parts), {
				x: "value",
				y: "label",
				fill: "part",
				rx: 2,
				href: "href",
				title: (bar: Bar) => `${bar.label}: ${count(bar.value)} ${bar.part}`,
			}),
			text(totals, {
				x: "value",
				y: "label",
				text: ({ value }: { value: number }) => count(value),
				textAnchor: "start",
				dx: 6,
				fill: "var(--muted)",
			}),
			ruleX([0], { stroke: "var(--line-strong)" }),
		],
	});
	return figure(title, note, chart, tableOf("Name", bars, parts), legend(parts));
}

/** Bars over calendar time, a stack each step. */
export function timeline(
	title: string,
	note: string,
	bars: readonly Bar[],
	step: Step,
	parts: Parts,
	width: number,
): HTMLElement {
	const rows = stacked(bars, parts).map((bar) => ({ ...bar, start: startOf(bar.label) }));
	const chart = plot({
		width,
		height: 200,
		marginLeft: 44,
		marginRight: 16,
		marginTop: 10,
		marginBottom: 36,
		style: STYLE,
		x: { type: "utc", label: null, ...domainOf(rows.map(({ label }) => label)) },
		y: {
			label: null,
			grid: true,
			ticks: Math.min(4, highest(bars)),
			tickFormat: (value: number) => (Number.isInteger(value) ? count(value) : ""),
		},
		color: { domain: [...parts.names], range: [...parts.colors] },
		marks: [
			rectY(rows, {
				x: "start",
				y: "value",
				interval: step,
				fill: "part",
				insetLeft: 0.5,
				insetRight: 0.5,
				href: "href",
				title: (bar: Bar) => `${bar.label}: ${count(bar.value)} ${bar.part}`,
			}),
			ruleY([0], { stroke: "var(--line-strong)" }),
		],
	});
	return figure(title, note, chart, tableOf(step[0]!.toUpperCase() + step.slice(1), bars, parts), legend(parts));
}

/** The tallest stack. */
function highest(bars: readonly Bar[]): number {
	const sums = new Map<string, number>();
	for (const { label, value } of bars) sums.set(label, (sums.get(label) ?? 0) + value);
	return Math.max(...sums.values());
}

/** A margin of a few steps around one lonely bar, so that it does not fill the chart. */
function domainOf(periods: readonly string[]): { domain?: [Date, Date] } {
	const distinct = [...new Set(periods)];
	if (distinct.length === 0 || distinct.length > 3) return {};
	const { from } = daysOf(distinct[0]!);
	const { to } = daysOf(distinct.at(-1)!);
	const pad = { 10: 5, 7: 93, 4: 1096 }[distinct[0]!.length] ?? 5;
	return { domain: [new Date(Date.parse(from) - pad * 864e5), new Date(Date.parse(to) + (pad + 1) * 864e5)] };
}
