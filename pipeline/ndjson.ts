/** Line separators that JSON allows in a string but line readers (Python's splitlines, some editors) break at. */
const SEPARATORS = /[\u0085\u2028\u2029]/g;

/** One record as one line of NDJSON, ended by \n. The JSON is equal to `JSON.stringify`'s but for escaped line separators. */
export function toLine(record: unknown): string {
	return `${JSON.stringify(record).replace(SEPARATORS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
