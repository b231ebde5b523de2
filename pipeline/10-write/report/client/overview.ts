import type { EntityType, EventStatus, QuoteKind } from "../../../../schemas/index.ts";
import { type Bar, ranking, timeline } from "./charts.ts";
import { summary } from "./data.ts";
import { count, el, plural } from "./el.ts";
import type { Shown } from "./main.ts";
import { listLink } from "./route.ts";
import { daysOf, periodAt, type Step, stepFor } from "./scale.ts";

export const STATUSES: readonly EventStatus[] = ["occurred", "ongoing", "planned", "possible", "denied"];
const KINDS: readonly QuoteKind[] = ["direct", "mixed", "indirect"];
const GROUPS: readonly { title: string; types: readonly EntityType[]; color: string }[] = [
	{ title: "Most named people", types: ["PERSON"], color: "var(--person)" },
	{ title: "Most named organizations", types: ["ORG"], color: "var(--org)" },
	{ title: "Most named places", types: ["GPE", "LOC", "FAC"], color: "var(--place)" },
	{ title: "Peoples, events and products", types: ["NORP", "EVENT", "PRODUCT"], color: "var(--norp)" },
];
const TOP = 8;

export function overviewView(): Shown {
	const grid = el("div", { class: "grid" });
	let width = 0;
	const draw = () => {
		const wide = grid.clientWidth;
		if (wide === 0 || Math.abs(wide - width) < 8) return;
		width = wide;
		const half = wide >= 900 ? (wide - 16) / 2 : wide;
		grid.replaceChildren(...charts(wide - 40, half - 40));
	};
	const observer = new ResizeObserver(draw);
	observer.observe(grid);
	return {
		title: "Overview",
		nodes: [el("h1", {}, "The corpus at a glance"), tiles(), notices(), grid],
		stop: () => observer.disconnect(),
	};
}

function tiles(): HTMLElement {
	const { documents, entities, failures } = summary;
	const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
	const tile = (value: number, label: string, href: string) =>
		el("li", {}, [el("a", { href }, [el("strong", {}, count(value)), el("span", {}, label)])]);
	return el("ul", { class: "tiles" }, [
		tile(documents.id.length, documents.id.length === 1 ? "document" : "documents", listLink("documents")),
		tile(sum(documents.words), "words", listLink("documents")),
		tile(entities.length, "entities", listLink("entities")),
		tile(sum(documents.mentions), "mentions", listLink("entities")),
		tile(sum(documents.times), "times", listLink("documents")),
		tile(sum(documents.quotes), "quotes", listLink("quotes")),
		tile(sum(documents.events), "events", listLink("events")),
		...(failures.length > 0 ? [tile(failures.length, "failed", listLink("documents", { failed: 1 }))] : []),
	]);
}

function notices(): HTMLElement {
	const { omitted } = summary;
	return el("div", {}, [
		omitted > 0 &&
			el(
				"p",
				{ class: "notice" },
				`${plural(omitted, "document")} more were left out of this report to keep it quick to open; records.jsonl and the tables hold all of them.`,
			),
	]);
}

function charts(wide: number, half: number): HTMLElement[] {
	return [
		...time(documentBars(), (bars, step) =>
			timeline(
				"Documents over time",
				datedNote(),
				bars,
				step,
				{ names: ["documents"], colors: ["var(--accent)"] },
				wide,
			),
		),
		...time(eventBars(), (bars, step, left) =>
			timeline(
				"Events on the timeline",
				eventNote(step, left),
				bars,
				step,
				{
					names: STATUSES,
					colors: STATUSES.map((status) => `var(--${status})`),
				},
				wide,
			),
		),
		...entityChart(GROUPS[0]!, half),
		...speakerChart(half),
		...GROUPS.slice(1).flatMap((group) => entityChart(group, half)),
	];
}

interface TimeBars {
	first: string | undefined;
	last: string | undefined;
	/** Bars at a step, and how much is not known so exactly. */
	at(step: Step): { bars: Bar[]; left: number };
}

function time(source: TimeBars, draw: (bars: Bar[], step: Step, left: number) => HTMLElement): HTMLElement[] {
	if (source.first === undefined || source.last === undefined) return [];
	const step = stepFor(daysOf(source.first).from, daysOf(source.last).to);
	const { bars, left } = source.at(step);
	return bars.length === 0 ? [] : [Object.assign(draw(bars, step, left), { className: "card wide" })];
}

function documentBars(): TimeBars {
	const dates = summary.documents.date.filter((date) => date !== null).sort();
	return {
		first: dates[0],
		last: dates.at(-1),
		at(step) {
			const counts = new Map<string, number>();
			for (const date of dates) {
				const period = periodAt(date, step);
				if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
			}
			const bars = [...counts].map(([label, value]) => ({
				label,
				part: "documents",
				value,
				href: listLink("documents", daysOf(label)),
			}));
			return { bars, left: 0 };
		},
	};
}

/** Events are drawn where most of them lie: a century-old aside would squeeze the rest into one bar. */
function eventBars(): TimeBars {
	const entries = summary.timeline;
	const weight = entries.map(({ counts }) => STATUSES.reduce((sum, status) => sum + counts[status], 0));
	const all = weight.reduce((a, b) => a + b, 0);
	let seen = 0;
	const core = entries.filter((_, i) => {
		const before = seen;
		seen += weight[i]!;
		return seen > all * 0.06 && before < all * 0.99;
	});
	return {
		first: core[0]?.period,
		last: core.at(-1)?.period,
		at(step) {
			const bars = new Map<string, Bar>();
			let left = all;
			for (const { period, counts } of core) {
				const label = periodAt(period, step);
				if (label === null) continue;
				for (const status of STATUSES) {
					if (counts[status] === 0) continue;
					left -= counts[status];
					const key = `${label} ${status}`;
					const bar = bars.get(key);
					if (bar) bar.value += counts[status];
					else
						bars.set(key, {
							label,
							part: status,
							value: counts[status],
							href: listLink("events", { ...daysOf(label), status }),
						});
				}
			}
			return { bars: [...bars.values()], left };
		},
	};
}

function datedNote(): string {
	const undated = summary.documents.date.filter((date) => date === null).length;
	return undated === 0 ? "" : `${plural(undated, "document")} without a publication date not shown.`;
}

function eventNote(step: Step, left: number): string {
	const notes = [];
	if (left > 0) notes.push(`${plural(left, "event")} far off, or not dated to the ${step},`);
	if (summary.undatedEvents > 0) notes.push(`${plural(summary.undatedEvents, "event")} without a date`);
	return notes.length === 0 ? "" : `${notes.join(" and ").replace(/,$/, "")} not shown.`;
}

function entityChart({ title, types, color }: (typeof GROUPS)[number], width: number): HTMLElement[] {
	const bars: Bar[] = [];
	for (const [index, { name, type, mentions }] of summary.entities.entries()) {
		if (!types.includes(type) || mentions === 0) continue;
		const label = bars.some((bar) => bar.label === name) ? `${name} (${type})` : name;
		bars.push({ label, part: "mentions", value: mentions, href: listLink("documents", { entity: index }) });
		if (bars.length === TOP) break;
	}
	if (bars.length === 0) return [];
	return [ranking(title, "", bars, { names: ["mentions"], colors: [color] }, width)];
}

function speakerChart(width: number): HTMLElement[] {
	const used = new Set<string>();
	const bars = summary.speakers.slice(0, 10).flatMap(({ entity, kinds }) => {
		const { name, type } = summary.entities[entity]!;
		const label = used.has(name) ? `${name} (${type})` : name;
		used.add(label);
		return KINDS.filter((kind) => kinds[kind] > 0).map((kind) => ({
			label,
			part: kind,
			value: kinds[kind],
			href: listLink("quotes", { speaker: entity, kind }),
		}));
	});
	if (bars.length === 0) return [];
	const unnamed = summary.unnamedQuotes;
	const note = unnamed > 0 ? `${plural(unnamed, "quotation")} by speakers without a name not shown.` : "";
	return [
		ranking("Who is quoted most", note, bars, { names: KINDS, colors: KINDS.map((kind) => `var(--${kind})`) }, width),
	];
}
