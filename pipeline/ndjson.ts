/** Line separators that JSON allows in a string but line readers (Python's splitlines, some editors) break at. */
const SEPARATORS = ["\u0085", "\u2028", "\u2029"];

/** One record as one line of NDJSON, ended by \n. The JSON is equal to `JSON.stringify`'s but for escaped line separators. */
export function toLine(record: unknown): string {
	let json = JSON.stringify(record);
	// Looking for one character goes over many at once, unlike an expression.
	for (const char of SEPARATORS)
		if (json.includes(char)) json = json.replaceAll(char, `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return `${json}\n`;
}
