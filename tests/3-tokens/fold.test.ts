import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../pipeline/3-tokens/fold.ts";
import { tokenized } from "../support/documents.ts";

describe("letters beyond Latin-1 part no word", () => {
	test.each([
		["carons and acutes", "Ivana Marković spoke.", ["Ivana", "Marković", "spoke", "."]],
		["at the beginning", "Łódź and Ősi", ["Łódź", "and", "Ősi"]],
		["stacked marks", "Nguyễn Văn Trọng", ["Nguyễn", "Văn", "Trọng"]],
		["without a decomposition", "Əhməd Uğurlu", ["Əhməd", "Uğurlu"]],
		["before a possessive", "Çeşme’s mayor", ["Çeşme", "’s", "mayor"]],
		["ligatures of a printed page", "oﬃcials conﬁrmed", ["oﬃcials", "conﬁrmed"]],
		["the okina", "Kauaʻi residents", ["Kauaʻi", "residents"]],
	])("%s", (_name, text, expected) => expect(tokenized(text).tokens.text).toEqual(expected));
});

test("marks of direction are no part of a word", () => {
	expect(tokenized("\u200eHaider\u200f spoke \u202ahere\u202c.").tokens.text).toEqual(["Haider", "spoke", "here", "."]);
});

test("folding keeps every offset", () => {
	expect(fold("Škoda, Œuvre, Ħamrun")).toBe("Skoda, Ouvre, Hamrun");
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
			expect(fold(text)).toHaveLength(text.length);
		}),
	);
});
