/** A line of a stream: its text without the line end, or null when it was longer than the cap and was passed over. */
export interface Line {
	number: number;
	text: string | null;
	/** Some bytes were no UTF-8 and became U+FFFD. */
	damaged: boolean;
}

/** Longest line that is read, in bytes; a longer one fails by itself and the stream goes on. */
export const LONGEST_LINE = 64 * 2 ** 20;

const NEWLINE = 10;
const BOM = "\ufeff";

function decode(bytes: Uint8Array, number: number): Line {
	let text: string;
	let damaged = false;
	try {
		text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
		damaged = true;
	}
	if (number === 1 && text.startsWith(BOM)) text = text.slice(1);
	return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text, damaged };
}

/**
 * Splits a byte stream at \n only (U+2028 inside JSON is no line end), giving the lines of each chunk together: what has
 * arrived is handed on at once. Holds one chunk and one unfinished line, never more than `cap` bytes of it.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, cap = LONGEST_LINE): AsyncGenerator<Line[]> {
	let parts: Uint8Array[] = [];
	let size = 0;
	let number = 0;
	const finish = (last: Uint8Array): Line => {
		number++;
		const whole = size + last.length > cap ? null : parts.length === 0 ? last : Buffer.concat([...parts, last]);
		parts = [];
		size = 0;
		return whole ? decode(whole, number) : { number, text: null, damaged: false };
	};
	for await (const chunk of stream) {
		const lines: Line[] = [];
		let from = 0;
		for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
			lines.push(finish(chunk.subarray(from, at)));
			from = at + 1;
		}
		if (from < chunk.length) {
			const rest = chunk.subarray(from);
			size += rest.length;
			if (size <= cap) parts.push(Uint8Array.from(rest));
			else parts = [];
		}
		if (lines.length > 0) yield lines;
	}
	if (size > 0) yield [finish(new Uint8Array(0))];
}
