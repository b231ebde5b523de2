import { describe, expect, it } from "vitest";
import { RELATIONS } from "../../schemas/index.ts";
import { parsed } from "../support/documents.ts";

/** Arcs of a text as "child relation head" with the words' forms. */
function arcs(text: string): string[] {
	const { tokens, syntax } = parsed(text);
	return tokens.text.map((word, i) => {
		const head = syntax.head[i]!;
		return `${word} ${RELATIONS[syntax.relation[i]!]} ${head < 0 ? "-" : tokens.text[head]}`;
	});
}

describe("parser", () => {
	it.each([
		["The minister rejected the plan.", ["minister nsubj rejected", "plan obj rejected", "rejected root -"]],
		["The bridge was destroyed by the storm.", ["bridge nsubj:pass destroyed", "was aux:pass destroyed"]],
		[
			"The spokesman said that the talks would resume.",
			["spokesman nsubj said", "that mark resume", "resume ccomp said", "talks nsubj resume", "would aux resume"],
		],
		["The company wants to sell the factory.", ["sell xcomp wants", "to mark sell", "factory obj sell"]],
		["The army left the town after the talks failed.", ["after mark failed", "failed advcl left", "army nsubj left"]],
		["The police arrested a man who had threatened the mayor.", ["threatened acl:relcl man", "mayor obj threatened"]],
		["The soldiers slept in the barracks.", ["in case barracks", "barracks obl slept"]],
		["The committee met in Geneva.", ["committee nsubj met", "Geneva obl met"]],
		["He looked up the figures.", ["up compound:prt looked", "figures obj looked"]],
		["The president of the bank resigned.", ["bank nmod president", "president nsubj resigned"]],
		["She is a doctor.", ["She nsubj doctor", "is cop doctor"]],
	])("%s", (text, expected) => {
		expect(arcs(text)).toEqual(expect.arrayContaining(expected));
	});
});
