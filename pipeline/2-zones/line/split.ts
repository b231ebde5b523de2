/** Lines of a text that hold something, as parallel arrays (UTF-16 offsets, white space at both ends left out). */
export interface Lines {
	readonly text: string;
	readonly length: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Empty lines before each line, and one more entry for those after the last. */
	readonly blanks: Uint8Array;
}

/** White space of any kind, line ends and controls included; the test is on the hot path, so no regular expression. */
export function isBlank(code: number): boolean {
	if (code <= 32) return true;
	if (code < 0x85) return false;
	return (
		code === 0x85 ||
		code === 0xa0 ||
		(code >= 0x2000 && code <= 0x200d) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}

/** Line ends: \n, \r, \r\n, VT, FF, NEL, U+2028, U+2029. */
export function isLineEnd(code: number): boolean {
	return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Splits a text into its non-empty lines. One pass, linear. */
export function splitLines(text: string): Lines {
	const start: number[] = [];
	const end: number[] = [];
	const blanks: number[] = [];
	let gap = 0;
	let from = 0;
	while (from <= text.length) {
		let to = from;
		while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
		let a = from;
		let b = to;
		while (a < b && isBlank(text.charCodeAt(a))) a++;
		while (b > a && isBlank(text.charCodeAt(b - 1))) b--;
		if (b > a) {
			start.push(a);
			end.push(b);
			blanks.push(Math.min(gap, 255));
			gap = 0;
		} else gap++;
		if (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10) to++;
		from = to + 1;
	}
	blanks.push(Math.min(gap, 255));
	return {
		text,
		length: start.length,
		start: Int32Array.from(start),
		end: Int32Array.from(end),
		blanks: Uint8Array.from(blanks),
	};
}
