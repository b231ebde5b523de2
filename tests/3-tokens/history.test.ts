import fc from "fast-check";
import { expect, test } from "vitest";
import { createWink } from "../../pipeline/3-tokens/wink.ts";
import { tokenized } from "../support/documents.ts";
import { PIECES } from "../support/soup.ts";

test.each([
	["The fault was Rubio's.", "Rubio's plan"],
	["The vote was the women’s.", "The women’s vote was won."],
])("what was read before does not change how a text is read: %s", (lesson, text) => {
	const before = tokenized(text).tokens;
	tokenized(lesson);
	expect(tokenized(text).tokens).toEqual(before);
});

test.each([
	["Rubio's, he", ["Rubio", "'s", ",", "he"]],
	["the minister’s.", ["the", "minister", "’s", "."]],
	["It’s. He's, let's!", ["It", "’s", ".", "He", "'s", ",", "let", "'s", "!"]],
])("a possessive is a token of its own also before a mark: %s", (text, tokens) => {
	expect(tokenized(text).tokens.text).toEqual(tokens);
});

test("a text reads the same after so many new words that all are forgotten, also when it has some of them", () => {
	const wink = createWink();
	const text = "Zorvat's brother, Belqu’s aide and wugly-77 Trevandish pilots left Ozmir at 5.30pm.";
	const before = wink(text);
	const made = Array.from(
		{ length: 11_000 },
		(_, i) => `Q${i.toString(26).replace(/\d/g, (d) => "qrstuvwxyz"[+d]!)}ush`,
	);
	for (let i = 0; i < made.length; i += 500)
		expect(wink(`${made.slice(i, i + 500).join(" ")}.`).values).toHaveLength(501);
	expect(wink(text)).toEqual(before);
	expect(wink(text)).toEqual(before);
});

test.each(["Sept.", "Mrs.", "No."])("a number after %s is a number wherever it comes next", (abbreviation) => {
	const taught = createWink();
	taught(`It was ${abbreviation}7702345 that`);
	expect(taught("7702345 asked")).toEqual(createWink()("7702345 asked"));
});

test("neighbours change no reading of a new word, whatever its form and theirs", () => {
	const [taught, untaught] = [createWink(), createWink()];
	let count = 0;
	const forms = [
		() => `${100_000 + count}`,
		() => `${100_000 + count}th`,
		() => `${100_000 + count}s`,
		() => `$${100_000 + count}`,
		() => `${100_000 + count}%`,
		...["x", "X", "x.", "x's", "x-x", "x.com", "#x", "@x", "xé", "Ex", "X.X."].map((form) => () => {
			const word = [...String(100_000 + count)].map((digit) => "bcdfghjklm"[+digit]).join("");
			return form.replaceAll("X", word.toUpperCase()).replaceAll("x", word);
		}),
	];
	const context = fc.tuple(
		fc.constantFrom("", ...PIECES),
		fc.constantFrom("", " "),
		fc.constantFrom("", " "),
		fc.constantFrom("", ...PIECES),
	);
	fc.assert(
		fc.property(fc.constantFrom(...forms), context, context, (form, lesson, place) => {
			count++; // A word of its own for each trial: one already known would hide what a lesson teaches.
			const put = ([before, gap, gapAfter, after]: typeof lesson) => before + gap + form() + gapAfter + after;
			taught(put(lesson));
			expect(taught(put(place))).toEqual(untaught(put(place)));
		}),
		{ numRuns: 4000 },
	);
});

test("new words may be forgotten any number of times", () => {
	const wink = createWink();
	const before = wink("The minister's visit cost 40,000 pounds.");
	for (let first = 0; first < 400_000; first += 2000)
		wink(
			Array.from(
				{ length: 2000 },
				(_, i) => `q${(first + i).toString(36).replace(/\d/g, (d) => "abcdefghij"[+d]!)}z`,
			).join(" "),
		);
	expect(wink("The minister's visit cost 40,000 pounds.")).toEqual(before);
});
