import { fold } from "../3-tokens/fold.ts";
import { hashOf } from "../hash.ts";
import { type Lexicon, WordFlag } from "./tagger/lexicon.ts";

/** Grammatical gender that a pronoun must agree with; null is unknown or either. */
export type Gender = "male" | "female" | null;

const MALE = new Set(
	"mr mr. sir lord king prince duke count baron emperor sultan sheikh emir pope father brother spokesman chairman congressman councilman businessman husband son".split(
		" ",
	),
);
const FEMALE = new Set(
	"mrs mrs. ms ms. miss lady dame queen princess duchess countess baroness empress sister spokeswoman chairwoman congresswoman councilwoman businesswoman wife daughter actress".split(
		" ",
	),
);

/** Gender that a title or role word gives. */
export const genderOfTitle = (lower: string): Gender =>
	MALE.has(lower) ? "male" : FEMALE.has(lower) ? "female" : null;

/** First names (lower-cased) that are nearly always one gender's: census counts and compromise's lists (models/genders.tsv). */
export type GenderNames = ReadonlyMap<string, Gender>;

export const readGenders = (rows: readonly (readonly string[])[]): GenderNames =>
	new Map(rows.map(([name, sex]) => [name ?? "", sex === "F" ? "female" : "male"]));

/** Gender of a first name; null when the lists do not know it, or give it to both. */
export function genderOfName(firstName: string, names: GenderNames, lexicon: Lexicon): Gender {
	const counted = names.get(firstName.toLowerCase());
	if (counted) return counted;
	const at = lexicon.find(hashOf(fold(firstName).toLowerCase()));
	if (at < 0) return null;
	const flags = lexicon.flags[at]!;
	const male = (flags & WordFlag.maleName) !== 0;
	const female = (flags & WordFlag.femaleName) !== 0;
	return male === female ? null : male ? "male" : "female";
}
