import type { OkRecord } from "../../schemas/index.ts";
import { LONGEST_SENTENCE, type RowContext } from "../../schemas/tables/table.ts";
import { offsetsOf } from "../span.ts";

/** Index of the last sentence that starts at or before `at`, or -1. */
function sentenceAt(sentences: OkRecord["sentences"], at: number): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sentences[middle]!.start <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

const indexed = <Item extends { id: string }>(items: readonly Item[]) => {
	const byId = new Map(items.map((item) => [item.id, item]));
	return (id: string | null | undefined) => (id == null ? undefined : byId.get(id));
};

/** A sentence of the record as its tables show it. The one asked for last is kept: most sentences hold several facts. */
function sentenceTexts({ sentences, text }: OkRecord): (index: number) => string {
	const { toUtf16 } = offsetsOf(text);
	let last = -1;
	let shown = "";
	return (index) => {
		const sentence = sentences[index];
		if (index === last || !sentence) return sentence ? shown : "";
		last = index;
		const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE);
		const line = text.slice(toUtf16(sentence.start), toUtf16(end)).replace(/\s+/g, " ");
		shown = end < sentence.end ? `${line}…` : line;
		return shown;
	};
}

/** Look-ups in one record for the tables' columns. */
export function rowContext(record: OkRecord): RowContext {
	const sentenceText = sentenceTexts(record);
	const entity = indexed(record.entities);
	const wordings = new Map<string, Set<string>>();
	for (const { entity: id, text } of record.mentions)
		if (id !== null) wordings.set(id, (wordings.get(id) ?? new Set()).add(text));
	return {
		record,
		entity,
		mention: indexed(record.mentions),
		time: indexed(record.times),
		sentence: ({ start }) => sentenceText(sentenceAt(record.sentences, start)),
		wordings: (id) => wordings.get(id) ?? [],
		nameOf: (mention) => (mention ? (entity(mention.entity)?.name ?? mention.text) : null),
	};
}
