import type { EntityDocument } from "../../schemas/index.ts";

/** 1 for each token inside a name of several words that is no event's: "Ever Given", "Smit Salvage" tell of nothing. */
export function namedTokens({ mentions, tokens }: EntityDocument): Uint8Array {
	const named = new Uint8Array(tokens.length);
	for (const { first, last, type } of mentions)
		if (last > first && type !== "EVENT" && type !== "OTHER") named.fill(1, first, last + 1);
	return named;
}
