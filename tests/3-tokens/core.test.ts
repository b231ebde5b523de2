import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import { readCore } from "../../pipeline/3-tokens/core.ts";

test("the model is what the package itself makes of its file", () => {
	expect(readCore()).toEqual((model.core as () => unknown)());
});

test("each caller may write to its own", () => {
	const one = readCore();
	one.features.lexeme.hash.Ferristown = one.features.lexeme.list.push("Ferristown") - 1;
	expect(readCore().features.lexeme.hash.Ferristown).toBeUndefined();
});
