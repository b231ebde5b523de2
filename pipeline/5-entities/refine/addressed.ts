import { CORPORATE } from "../lexicons/corporate.ts";
import { FAC_HEADS, LOC_HEADS, ORG_NOMINALS } from "../lexicons/heads.ts";
import type { Refiner } from "./index.ts";

/** Titles that begin the name of nothing but a person, lower-cased. */
const PERSONAL: ReadonlySet<string> = new Set(
	"mr mr. mrs mrs. ms ms. rep. sen. gov. gen gen. lt. col. sgt sgt. maj. prof. prof".split(" "),
);

/** Who is called Mr or Sen. is a person, unless the last word of a longer name says otherwise: Mr Holm Group. */
export const claimAddressed: Refiner = (name, tokens) => {
	const { first, last, type } = name;
	if (type === "PERSON" || first === last || !PERSONAL.has(tokens.lower[first]!)) return name;
	const head = tokens.lower[last]!;
	const isOther = FAC_HEADS.has(head) || LOC_HEADS.has(head) || ORG_NOMINALS.has(head) || CORPORATE.has(head);
	return isOther && last > first + 1 ? name : { ...name, type: "PERSON" };
};
