import type { TimexDraft } from "../../../schemas/index.ts";
import type { Match } from "../meaning.ts";

/** Gives both ends of a stated range the closed interval they make together: "from 2014 to 2022" is 2014-01-01 to 2022-12-31. */
export function withIntervals(matches: readonly Match[], times: readonly TimexDraft[]): TimexDraft[] {
	const out = [...times];
	for (let k = 0; k + 1 < out.length; k++) {
		const range = matches[k]!.range;
		if (range === undefined || matches[k + 1]!.range !== range) continue;
		const { from } = out[k]!;
		const { to } = out[k + 1]!;
		if (from === null || to === null || from > to) continue;
		out[k] = { ...out[k]!, interval: { from, to } };
		out[k + 1] = { ...out[k + 1]!, interval: { from, to } };
	}
	return out;
}
