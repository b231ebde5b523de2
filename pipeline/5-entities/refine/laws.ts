import type { Refiner } from "./index.ts";

/** Last words of what is signed or passed, as they are written. */
const LAWS: ReadonlySet<string> = new Set(
	"Act Treaty Accord Accords Protocol Amendment Constitution Resolution Agreement".split(" "),
);

/** A law or a treaty is no organization: the Clean Rivers Act. A pact may be an alliance. */
export const dropLaws: Refiner = (name, tokens) =>
	name.type === "ORG" && name.method === "tagger" && name.first < name.last && LAWS.has(tokens.text[name.last]!)
		? null
		: name;
