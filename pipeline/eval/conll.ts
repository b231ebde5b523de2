import type { GoldDocument } from "./gold.ts";

/**
 * CoNLL columns as documents: the word in the first column, the tag (BIO, BIOES, IO) in the last, sentences parted by empty
 * lines, documents by -DOCSTART-. Words are joined by single spaces, sentences by line breaks.
 */
export function readConll(content: string): GoldDocument[] {
	const documents: GoldDocument[] = [];
	let text = "";
	let length = 0;
	let entities: GoldDocument["entities"] = [];
	let open: GoldDocument["entities"][number] | null = null;
	const endDocument = () => {
		if (text.trim() !== "") documents.push({ id: String(documents.length + 1), text, entities });
		text = "";
		length = 0;
		entities = [];
		open = null;
	};
	for (const row of content.split(/\r?\n/)) {
		if (row.startsWith("-DOCSTART-")) {
			endDocument();
			continue;
		}
		if (row.startsWith("# ")) continue;
		const columns = row.split(/\t| +/);
		const word = columns[0] ?? "";
		if (word === "") {
			if (text !== "" && !text.endsWith("\n")) {
				text += "\n";
				length++;
			}
			open = null;
			continue;
		}
		if (text !== "" && !text.endsWith("\n")) {
			text += " ";
			length++;
		}
		const start = length;
		text += word;
		length += [...word].length;
		const tag = /^([A-Z])-(.+)$/.exec(columns.at(-1) ?? "");
		if (!tag) {
			open = null;
			continue;
		}
		const [, position, type] = tag as unknown as [string, string, string];
		if (open && open.type === type && position !== "B" && position !== "S" && position !== "U") open.end = length;
		else {
			open = { start, end: length, type };
			entities.push(open);
		}
		if (position === "E" || position === "L" || position === "S" || position === "U") open = null;
	}
	endDocument();
	return documents;
}
