import type { MentionDraft } from "../../../schemas/index.ts";
import type { Items } from "../lex.ts";
import type { Match } from "../meaning.ts";

/** Drops what stands inside the name of a person: Theresa May, April Jones, August Wilson. Mentions are in text order. */
export function dropNames(items: Items, matches: readonly Match[], mentions: readonly MentionDraft[]): Match[] {
	let next = 0;
	return matches.filter((match) => {
		const from = items.start[match.start]!;
		const to = items.end[match.end - 1]!;
		while (next < mentions.length && mentions[next]!.end <= from) next++;
		for (let m = next; m < mentions.length && mentions[m]!.start < to; m++) {
			const mention = mentions[m]!;
			if (mention.type === "PERSON" && mention.start <= from && mention.end >= to) return false;
		}
		return true;
	});
}
