import { offsetsOf } from "../../span.ts";
import { type RecordFault, shown } from "../fault.ts";
import type { Rule } from "./index.ts";

/** Every start and end lies in the text, and every span's text is that slice of it (code points). */
export const offsets: Rule = function* (record) {
	const { text, document: _document, ...facts } = record;
	const { toUtf16, toCodePoint } = offsetsOf(text);
	const length = toCodePoint(text.length);

	function* visit(node: unknown, path: string): Generator<RecordFault> {
		if (typeof node !== "object" || node === null) return;
		const { start, end, text: words } = node as Record<string, unknown>;
		if (typeof start === "number" && typeof end === "number") {
			if (start >= end || end > length)
				yield {
					code: "offset",
					field: path,
					expected: `start < end <= ${length}`,
					found: `start ${start}, end ${end}`,
				};
			else if (typeof words === "string") {
				const slice = text.slice(toUtf16(start), toUtf16(end));
				if (slice !== words)
					yield { code: "slice", field: `${path}.text`, expected: shown(slice), found: shown(words) };
			}
		}
		for (const [key, value] of Object.entries(node)) yield* visit(value, path ? `${path}.${key}` : key);
	}
	yield* visit(facts, "");
};
