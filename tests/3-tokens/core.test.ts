import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import { readCore } from "../../pipeline/3-tokens/core.ts";

test("the model is what the package itself makes of its file", () => {
	// toEqual takes seconds for 87,000 words.
	expect(isDeepStrictEqual(readCore(), (model.core as () => unknown)())).toBe(true);
});

test("each caller may write to its own", () => {
	const one = readCore();
	one.features.lexeme.hash.Ferristown = one.features.lexeme.list.push("Ferristown") - 1;
	expect(readCore().features.lexeme.hash.Ferristown).toBeUndefined();
});
