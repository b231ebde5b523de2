import { expect, it } from "vitest";
import { TAGS } from "../../pipeline/4-syntax/tags.ts";
import { parsed } from "../support/documents.ts";

it.each([
	["The troops have taken the town.", "taken", "VBN"],
	["The mayor denied the report.", "denied", "VBD"],
	["They were asked to report the loss.", "report", "VB"],
	["The report was late.", "report", "NN"],
	["He said that in May.", "May", "NNP"],
	["It may rain.", "may", "MD"],
])("%s: %s is %s", (text, word, tag) => {
	const { tokens, syntax } = parsed(text);
	expect(TAGS[syntax.tag[tokens.text.indexOf(word)]!]).toBe(tag);
});
