import type { Match } from "../meaning.ts";

/** Of matches that overlap the longest stays; of equal ones the rule that comes first in the list. Gives them in text order. */
export function dropOverlaps(matches: Match[]): Match[] {
	const ordered = matches
		.map((match, order) => ({ match, order }))
		.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end || a.order - b.order);
	const kept: Match[] = [];
	for (const { match } of ordered) {
		let last = kept.at(-1);
		if (!last || match.start >= last.end) {
			kept.push(match);
			continue;
		}
		// A longer match takes the place of all the shorter ones it overlaps.
		if (match.end - match.start <= last.end - last.start) continue;
		while (last && match.start < last.end && match.end - match.start > last.end - last.start) {
			kept.pop();
			last = kept.at(-1);
		}
		if (!last || match.start >= last.end) kept.push(match);
	}
	return kept;
}
