import { hashOf } from "./tagger/hash.ts";
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

/** Gender of a first name by the name lists; null when it is in neither or both. */
export function genderOfName(firstName: string, lexicon: Lexicon): Gender {
	const at = lexicon.find(hashOf(firstName.toLowerCase()));
	if (at < 0) return null;
	const flags = lexicon.flags[at]!;
	const male = (flags & WordFlag.maleName) !== 0;
	const female = (flags & WordFlag.femaleName) !== 0;
	return male === female ? null : male ? "male" : "female";
}
