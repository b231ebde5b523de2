import { InputError } from "../errors.ts";

/** Most values that a document's JSON may hold: far more than any article's, few enough to be read in a second and in 200 MB. */
const MOST_VALUES = 1_000_000;
/** Shorter texts cannot hold so many. */
const SHORT = 2 * MOST_VALUES;

const QUOTE = 34;
const BACKSLASH = 92;
/** What begins a value: , [ { outside of strings. */
const COMMA = 44;
const BRACKET = 91;
const BRACE = 123;

/**
 * Parses JSON from strangers. Throws {@link InputError}: `line-json` for what is not JSON, `json-too-large` for what would make more
 * than a million values. They are counted first, since a parse, once begun, cannot be ended even from outside: twenty million
 * objects in 60 MB fill a worker's memory, and neither a time-out nor the end of the program stops it.
 */
export function parseJson(text: string): unknown {
	if (text.length > SHORT && countValues(text, MOST_VALUES) >= MOST_VALUES)
		throw new InputError("json-too-large", `the JSON holds more than ${MOST_VALUES.toLocaleString("en")} values`);
	try {
		return JSON.parse(text);
	} catch {
		// The parser's own words quote the input: control characters and whole paragraphs.
		throw new InputError("line-json", "the line is not JSON");
	}
}

/** Values in a text of JSON, counted up to `most`. */
function countValues(text: string, most: number): number {
	let count = 0;
	let inString = false;
	for (let at = 0; at < text.length && count < most; at++) {
		const code = text.charCodeAt(at);
		if (inString) {
			if (code === BACKSLASH) at++;
			else if (code === QUOTE) inString = false;
		} else if (code === QUOTE) inString = true;
		else if (code === COMMA || code === BRACKET || code === BRACE) count++;
	}
	return count;
}
