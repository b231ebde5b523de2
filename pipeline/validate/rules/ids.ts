import { shown } from "../fault.ts";
import type { Rule } from "./index.ts";

const LISTS = ["entities", "mentions", "times", "quotes", "events"] as const;

/** Ids are used once in a document. */
export const ids: Rule = function* (record) {
	const seen = new Set<string>();
	for (const list of LISTS)
		for (const [index, { id }] of record[list].entries()) {
			if (seen.has(id))
				yield { code: "id-used", field: `${list}.${index}.id`, expected: "an id of its own", found: shown(id) };
			seen.add(id);
		}
};
