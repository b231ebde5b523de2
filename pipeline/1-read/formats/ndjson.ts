import type { InputError } from "../../errors.ts";
import { decode } from "../decode.ts";
import { parseJson } from "../json.ts";
import type { Found } from "./format.ts";

/** One JSON object a line, from bytes at hand; streams are read by lines.ts. Blank lines are no documents; ids fall back to the line's number. */
export function* readNdjson(bytes: Uint8Array): Generator<Found> {
	const { text, warnings } = decode(bytes);
	let number = 0;
	for (const line of text.split("\n")) {
		number++;
		if (line.trim() === "") continue;
		const part = String(number);
		try {
			yield { part, input: parseJson(line) as Record<string, unknown>, warnings };
		} catch (error) {
			const { code, message } = error as InputError;
			yield { part, input: {}, failed: { code, message } };
		}
	}
}
