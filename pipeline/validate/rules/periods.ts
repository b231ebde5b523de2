import { shown } from "../fault.ts";
import type { Rule } from "./index.ts";

/** A period has both ends or none, in order; an event that has a date has a basis. */
export const periods: Rule = function* (record) {
	for (const list of ["times", "events"] as const)
		for (const [i, { from, to }] of record[list].entries())
			if ((from === null) !== (to === null) || (from !== null && to !== null && from > to))
				yield {
					code: "period",
					field: `${list}.${i}.from`,
					expected: "from <= to, or neither",
					found: shown([from, to]),
				};
	for (const [i, { date, basis }] of record.events.entries())
		if ((date === null) !== (basis === null))
			yield {
				code: "basis",
				field: `events.${i}.basis`,
				expected: date === null ? "null" : "a basis",
				found: shown(basis),
			};
};
