import { MAKERS } from "../lexicons/makers.ts";
import type { Refiner } from "./index.ts";

/** 787, A320, but no year. */
const MODEL = /^(?!(?:19|20)\d\d$)\p{Lu}{0,3}\d{1,4}[\p{Lu}\d-]*$/u;

/** A maker and a number are what it makes: Boeing 787, Airbus A320-200. */
export const claimProducts: Refiner = (name, tokens) => {
	if (name.first < name.last || !MAKERS.has(tokens.text[name.last]!)) return name;
	let last = name.last + 1;
	if (tokens.sentence[last] !== tokens.sentence[name.last] || !MODEL.test(tokens.text[last]!)) return name;
	while (
		last + 1 < tokens.length &&
		tokens.start[last + 1] === tokens.end[last] &&
		/^[-\p{L}\p{N}]+$/u.test(tokens.text[last + 1]!)
	)
		last++;
	return { ...name, last, type: "PRODUCT" };
};
