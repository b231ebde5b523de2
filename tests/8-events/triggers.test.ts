import { describe, expect, test } from "vitest";
import { loadEventModels } from "../../pipeline/8-events/load.ts";
import { treeOf } from "../../pipeline/8-events/tree.ts";
import { triggerModel } from "../../pipeline/8-events/trigger/model.ts";
import { findTriggers } from "../../pipeline/8-events/triggers.ts";
import { parsed } from "../support/documents.ts";

const model = triggerModel(loadEventModels().triggers);

function triggers(text: string): string[] {
	const { tokens, syntax } = parsed(text);
	const none = new Uint8Array(tokens.length);
	return findTriggers(treeOf(tokens, syntax), model, none, none).map((token) => tokens.text[token]!);
}

describe("triggers", () => {
	test.each([
		["verbs, without auxiliaries", "The minister has resigned and will be replaced.", ["resigned", "replaced"]],
		["event nouns", "The earthquake damaged the bridge before the summit.", ["earthquake", "damaged", "summit"]],
		["things and people are none", "The old bridge over the river.", []],
		["have as the verb of its clause", "The city had no water.", ["had"]],
		["a noun that names an attack", "The attack on the port killed two sailors.", ["attack", "killed"]],
		["verbs that relate are none", "The firm, based in Oslo, sold its mines, including one in Peru.", ["sold"]],
		["a word before a noun says what kind it is", "The firm raised its sales target.", ["raised"]],
		["and so in another", "The firm raised its growth target.", ["raised"]],
		[
			"what has an object is a verb",
			"Talks were tough, with the union promising 4,000 strikes at 30 plants.",
			["Talks", "promising", "strikes"],
		],
		["a participle in an adjective of several words", "The court announced far-reaching cuts.", ["announced", "cuts"]],
	])("%s", (_name, text, expected) => expect(triggers(text)).toEqual(expected));
});
