import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import { type Core, readCore } from "../../pipeline/3-tokens/core.ts";

/** The model with its words apart, whose places are found when they are asked for. */
function parted(core: Core) {
	const { lexeme, ...features } = core.features;
	const { hash, ...words } = lexeme;
	return { hash, rest: { ...core, features: { ...features, lexeme: words } } };
}

test("the model is what the package itself makes of its file", () => {
	const [own, theirs] = [parted(readCore()), parted((model.core as () => Core)())];
	// toEqual takes seconds for 87,000 words.
	expect(isDeepStrictEqual(own.rest, theirs.rest)).toBe(true);
	expect(Object.keys(theirs.hash).filter((word) => own.hash[word] !== theirs.hash[word])).toEqual([]);
	for (const word of ["Ferristown", "toString", "__proto__", "hasOwnProperty"]) expect(own.hash[word]).toBeUndefined();
});

test("each caller may write to its own", () => {
	const { list, hash } = readCore().features.lexeme;
	hash.Ferristown = list.push("Ferristown") - 1;
	expect(hash.Ferristown).toBe(list.length - 1);
	expect(readCore().features.lexeme.hash.Ferristown).toBeUndefined();
	delete hash.Ferristown;
	expect(hash.Ferristown).toBeUndefined();
});
