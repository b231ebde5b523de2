import { FAITHS } from "../lexicons/faiths.ts";
import type { Refiner } from "./index.ts";

/** Muslims, Catholic and Judaism by themselves are groups of people: no organization and no place. A person may be called so. */
export const groupFaiths: Refiner = (name, tokens) =>
	name.first === name.last && name.type !== "PERSON" && FAITHS.has(tokens.text[name.first]!)
		? { ...name, type: "NORP" }
		: name;
