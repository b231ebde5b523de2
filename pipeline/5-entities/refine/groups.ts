import { FAITHS } from "../lexicons/faiths.ts";
import { ADHERENTS } from "../lexicons/parties.ts";
import type { Refiner } from "./index.ts";

const GROUPS: ReadonlySet<string> = new Set([...FAITHS, ...ADHERENTS]);

/** Muslims, Judaism, Democrats by themselves are groups of people: no organization and no place. A person may be called so. */
export const claimGroups: Refiner = (name, tokens) =>
	name.first === name.last && name.type !== "PERSON" && GROUPS.has(tokens.text[name.first]!)
		? { ...name, type: "NORP" }
		: name;
