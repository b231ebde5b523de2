/** A highlighted stretch: UTF-16 offsets into the text, as the page cuts it. */
export interface Highlight {
	id: string;
	start: number;
	end: number;
}

/** A stretch of text under the same highlights throughout, the shortest of them first. */
export interface Segment {
	start: number;
	end: number;
	ids: string[];
}

/**
 * Cuts `[from, to)` at every edge of a highlight and at `cuts`, so that overlapping highlights become a flat list:
 * no element ever has to nest in another. Segments are in text order, touch, and cover the stretch exactly.
 */
export function segments(
	from: number,
	to: number,
	highlights: readonly Highlight[],
	cuts: readonly number[] = [],
): Segment[] {
	const inside = highlights.filter(({ start, end }) => start < end && start < to && end > from);
	const edges = new Set([from, to]);
	for (const { start, end } of inside) edges.add(Math.max(start, from)).add(Math.min(end, to));
	for (const cut of cuts) if (cut > from && cut < to) edges.add(cut);
	const points = [...edges].sort((a, b) => a - b);
	const ordered = inside.sort((a, b) => a.start - b.start);
	const result: Segment[] = [];
	let open: Highlight[] = [];
	let next = 0;
	for (let i = 0; i + 1 < points.length; i++) {
		const start = points[i]!;
		while (next < ordered.length && ordered[next]!.start <= start) open.push(ordered[next++]!);
		open = open.filter(({ end }) => end > start);
		const ids = [...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id);
		result.push({ start, end: points[i + 1]!, ids });
	}
	return result;
}
