import { isCapitalized } from "../../text.ts";
import { NATIONAL_BODIES } from "../lexicons/bodies.ts";
import type { Refiner } from "./index.ts";

/** A people and one of its bodies, with a capital, are an organization: the Chilean Navy, where "Chilean" alone was found. */
export const claimBodies: Refiner = (name, { text, sentence }) => {
	if (name.type !== "NORP" || !isCapitalized(text[name.last + 1] ?? "")) return name;
	const isIn = (at: number) => sentence[at] === sentence[name.last];
	for (let words = 2; words > 0; words--) {
		const last = name.last + words;
		if (!isIn(last) || !NATIONAL_BODIES.has(text.slice(name.last + 1, last + 1).join(" "))) continue;
		return isIn(last + 1) && isCapitalized(text[last + 1]!) ? name : { ...name, last, type: "ORG" };
	}
	return name;
};
