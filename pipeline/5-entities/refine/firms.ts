import { CORPORATE } from "../lexicons/corporate.ts";
import type { Refiner } from "./index.ts";

/** What is called a company is no person: Anders Holm Group. */
export const claimFirms: Refiner = (name, tokens) =>
	name.type === "PERSON" && name.first < name.last && CORPORATE.has(tokens.lower[name.last]!)
		? { ...name, type: "ORG" }
		: name;
