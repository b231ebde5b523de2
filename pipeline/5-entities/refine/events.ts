import { isCapitalized } from "../../text.ts";
import { SURE_EVENT_HEADS } from "../lexicons/heads.ts";
import type { Refiner } from "./index.ts";

/** What is called a summit or a championship is an event and no organization. */
export const claimEvents: Refiner = (name, tokens) =>
	name.type === "ORG" &&
	name.first < name.last &&
	isCapitalized(tokens.text[name.last]!) &&
	SURE_EVENT_HEADS.has(tokens.lower[name.last]!)
		? { ...name, type: "EVENT" }
		: name;
