import type { FailedItem, Item } from "../1-read/item.ts";
import { type Line, LONGEST_LINE, readLines } from "../1-read/lines.ts";

/** Items of a stream of NDJSON. `name` is the file's, for ids that stay apart between files. */
export async function* lineItems(
	stream: AsyncIterable<Uint8Array>,
	name: string | null,
	source: string | null,
): AsyncGenerator<Item[]> {
	for await (const lines of readLines(stream)) yield lines.flatMap((line) => lineItem(line, name, source) ?? []);
}

/** A line as an item; blank lines are no documents. */
function lineItem({ number, text, damaged }: Line, name: string | null, source: string | null): Item | null {
	const base = {
		id: name === null ? String(number) : `${name}:${number}`,
		source: source === null ? null : `${source}:${number}`,
	};
	if (text === null) return failed(base, "line-too-long", `the line is longer than ${LONGEST_LINE / 2 ** 20} MB`);
	return text.trim() === "" ? null : { ...base, kind: "line", text, damaged };
}

/** An item that could not even be read. */
export function failed(
	{ id, source }: { id: string; source: string | null },
	code: string,
	message: string,
): FailedItem {
	return { kind: "failed", id, source, code, message };
}
