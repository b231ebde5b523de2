import type { Rule } from "./index.ts";

const LISTS = ["mentions", "times", "events"] as const;

/** Zones do not overlap, and every fact lies in one of them. */
export const zones: Rule = function* (record) {
	const spans = record.zones;
	for (let i = 1; i < spans.length; i++)
		if (spans[i]!.start < spans[i - 1]!.end)
			yield {
				code: "zone-overlap",
				field: `zones.${i}.start`,
				expected: `>= ${spans[i - 1]!.end}`,
				found: `${spans[i]!.start}`,
			};
	for (const list of LISTS) {
		let zone = 0;
		for (const [index, { start, end }] of record[list].entries()) {
			while (zone < spans.length && spans[zone]!.end <= start) zone++;
			const inside = spans[zone] !== undefined && spans[zone]!.start <= start && end <= spans[zone]!.end;
			if (!inside)
				yield {
					code: "zone-outside",
					field: `${list}.${index}`,
					expected: "a span within a zone",
					found: `${start}–${end}`,
				};
		}
	}
};
