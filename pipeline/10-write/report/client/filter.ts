import { breathe, summary, textOf } from "./data.ts";
import type { Route } from "./route.ts";

/** Documents that pass the filters known from the summary: entity, speaker and publication date. Ascending. */
export function documentsFor({ query }: Route, dates = true): number[] {
	let numbers: number[] | null = null;
	const entity = query.get("entity");
	if (entity !== null) numbers = summary.entities[Number(entity)]?.documents ?? [];
	const speaker = query.get("speaker");
	if (speaker !== null) {
		const spoken = new Set(summary.speakers.find((one) => String(one.entity) === speaker)?.documents);
		numbers = (numbers ?? [...spoken]).filter((number) => spoken.has(number));
	}
	numbers ??= summary.documents.id.map((_, number) => number);
	const from = dates ? query.get("from") : null;
	const to = dates ? query.get("to") : null;
	if (!from && !to) return numbers;
	return numbers.filter((number) => {
		const date = summary.documents.date[number] ?? null;
		return date !== null && (!from || date >= from) && (!to || date <= to);
	});
}

/** Of `numbers`, the documents whose title or text holds every word of `words`; looks in slices, so that the page stays alive. */
export async function search(numbers: readonly number[], words: string, stopped: () => boolean): Promise<number[]> {
	const needles = words.toLowerCase().split(/\s+/).filter(Boolean);
	if (needles.length === 0) return [...numbers];
	const found: number[] = [];
	let since = performance.now();
	for (const number of numbers) {
		const text = `${summary.documents.title[number]}\n${textOf(number)}`.toLowerCase();
		if (needles.every((needle) => text.includes(needle))) found.push(number);
		if (performance.now() - since > 12) {
			await breathe();
			if (stopped()) return [];
			since = performance.now();
		}
	}
	return found;
}
