import type { OkRecord } from "../../../schemas/index.ts";
import type { Rule } from "./index.ts";

const starts = (record: OkRecord) => ({
	zones: record.zones,
	sentences: record.sentences,
	mentions: record.mentions,
	times: record.times,
	quotes: record.quotes.map(({ content }) => ({ start: content[0]!.start, end: content[0]!.end })),
	events: record.events,
});

/** Lists are in text order, then longest first. */
export const order: Rule = function* (record) {
	for (const [list, spans] of Object.entries(starts(record)))
		for (let i = 1; i < spans.length; i++) {
			const [before, span] = [spans[i - 1]!, spans[i]!];
			if (before.start > span.start || (before.start === span.start && before.end < span.end))
				yield {
					code: "order",
					field: `${list}.${i}`,
					expected: `no span before ${before.start}–${before.end}`,
					found: `${span.start}–${span.end}`,
				};
		}
};
