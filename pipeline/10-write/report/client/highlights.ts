import type { OkRecord } from "../../../../schemas/index.ts";
import { offsetsOf } from "../../../span.ts";
import type { Highlight } from "../segments.ts";

/** `phrases`: words that take part in an event and are no names ("the workers", "it"). */
export type Layer = "entities" | "phrases" | "times" | "events" | "quotes";

export interface Mark {
	layer: Layer;
	/** Class of its colour, and what a pointer that rests on it is told. */
	tone: string;
	title: string;
}

export interface Highlights {
	/** In UTF-16 offsets. The parts of a quote are `q1` (what was said), `q1/cue` and `q1/speaker`. */
	list: Highlight[];
	marks: Map<string, Mark>;
}

/** Everything in a record that stands on words, names before times before events before quotes. */
export function highlightsOf({ text, mentions, entities, times, events, quotes }: OkRecord): Highlights {
	const { toUtf16 } = offsetsOf(text);
	const list: Highlight[] = [];
	const marks = new Map<string, Mark>();
	const add = (id: string, span: { start: number; end: number }, mark: Mark) => {
		list.push({ id, start: toUtf16(span.start), end: toUtf16(span.end) });
		marks.set(id, mark);
	};
	const names = new Map(entities.map(({ id, name }) => [id, name]));
	for (const mention of mentions) {
		const name = mention.entity === null ? "not linked" : (names.get(mention.entity) ?? mention.entity);
		const layer = mention.type === "OTHER" ? "phrases" : "entities";
		add(mention.id, mention, { layer, tone: `t-${mention.type}`, title: `${mention.type}: ${name}` });
	}
	for (const time of times)
		add(time.id, time, { layer: "times", tone: "time", title: `${time.type}: ${time.value ?? "no value"}` });
	for (const event of events)
		add(event.id, event, {
			layer: "events",
			tone: `event status-${event.status}`,
			title: `Event ${event.lemma}: ${event.status}${event.date === null ? "" : `, ${event.date}`}`,
		});
	for (const quote of quotes) {
		const who = quote.speaker ? (names.get(quote.speaker.entity ?? "") ?? quote.speaker.text) : "nobody named";
		const title = `Quote (${quote.kind}): ${who}`;
		for (const span of quote.content) add(quote.id, span, { layer: "quotes", tone: `quote kind-${quote.kind}`, title });
		if (quote.cue)
			add(`${quote.id}/cue`, quote.cue, { layer: "quotes", tone: "cue", title: `Cue of the quote: ${who}` });
		if (quote.speaker)
			add(`${quote.id}/speaker`, quote.speaker, { layer: "quotes", tone: "speaker", title: `Speaker: ${who}` });
	}
	return { list, marks };
}

export const recordId = (id: string): string => id.split("/")[0]!;
