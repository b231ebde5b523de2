import type { Tokens } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import { FIRST_SURNAMES } from "../lexicons/surnames.ts";
import type { Name } from "../name.ts";
import type { Refiner } from "./index.ts";
import { overrule } from "./overrule.ts";

/** What a small letter after a hyphen may begin that is no name: Kim Motors-owned. */
const MADE_OF: ReadonlySet<string> = new Set(
	"based led like style era born made owned run type sized bound backed wide winning funded linked themed listed built bred aged held ruled class only free area".split(
		" ",
	),
);

/** Whether a token is a hyphen without a space before or after it. */
const isInside = ({ text, start, end }: Tokens, hyphen: number): boolean =>
	text[hyphen] === "-" && end[hyphen - 1] === start[hyphen] && end[hyphen] === start[hyphen + 1];

/** Whether tokens `at` to `at` + 2 are the halves of a given name: Suk-yeol. */
function isGivenName(tokens: Tokens, at: number): boolean {
	if (!isInside(tokens, at + 1)) return false;
	const half = tokens.text[at + 2]!;
	return isCapitalized(tokens.text[at]!) && /^\p{Ll}{1,6}$/u.test(half) && !MADE_OF.has(half);
}

/** The second half of a given name: Yoon Suk-yeol. Its first letter is small, where "Kim-led" is no name. */
export const extendGivenName: Refiner = (name, tokens) => {
	const { first, last, type } = name;
	if (type !== "PERSON" || last - first < 1 || !FIRST_SURNAMES.has(tokens.text[last - 1]!)) return name;
	return isGivenName(tokens, last) ? { ...name, last: last + 2 } : name;
};

/** Surnames that are also words with which a sentence or another name begins. */
const ALSO_WORDS: ReadonlySet<string> = new Set("An Oh Ha Ho Sun Song Fan Pan".split(" "));

/** A surname of East Asia and a given name with a hyphen are a person, whatever was found of them. Gives all names, in text order. */
export function claimGivenNames(names: readonly Name[], tokens: Tokens): Name[] {
	const { text, sentence } = tokens;
	const found: Name[] = [];
	let at = 0;
	for (let hyphen = text.indexOf("-"); hyphen >= 0; hyphen = text.indexOf("-", hyphen + 1)) {
		const first = hyphen - 2;
		const last = hyphen + 1;
		if (first < 0 || sentence[first] !== sentence[hyphen] || !FIRST_SURNAMES.has(text[first]!)) continue;
		if (ALSO_WORDS.has(text[first]!) || !isGivenName(tokens, hyphen - 1)) continue;
		while (at < names.length && names[at]!.last < first) at++;
		let n = at;
		while (n < names.length && names[n]!.first >= first && names[n]!.last <= last && names[n]!.method !== "user") n++;
		// A longer name, one that it would cut in two, or the user's own stays.
		if ((names[n]?.first ?? Number.POSITIVE_INFINITY) <= last) continue;
		found.push({ first, last, type: "PERSON", method: "given-name" });
	}
	return found.length === 0 ? [...names] : overrule(found, names);
}

/** A full name and the half of a surname that a hyphen parts from it are one person: Ana Ruiz-Ortega. Gives all names. */
export function joinSurnames(names: readonly Name[], tokens: Tokens): Name[] {
	const joined: Name[] = [];
	for (const name of names) {
		const before = joined.at(-1);
		const isHalf =
			before?.type === "PERSON" &&
			name.type === "PERSON" &&
			before.first < before.last &&
			name.first === name.last &&
			before.last === name.first - 2 &&
			isInside(tokens, name.first - 1);
		if (isHalf) joined[joined.length - 1] = { ...before, last: name.last };
		else joined.push(name);
	}
	return joined;
}
