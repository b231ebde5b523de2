import type { EntityType, Tokens } from "../../schemas/index.ts";
import { EVENT_HEADS, FAC_HEADS, LOC_HEADS } from "./lexicons/heads.ts";
import type { TaggerType } from "./tagger/labels.ts";

const DESIGNATION = /^\p{Lu}[\p{L}-]*\d|^\d+\p{Lu}/u;

/** OntoNotes type of a tagged stretch: places by their last or first word, MISC only where it is an event or a product. */
export function entityTypeOf(type: TaggerType, tokens: Tokens, first: number, last: number): EntityType | null {
	if (type === "PER") return "PERSON";
	if (type === "ORG" || type === "NORP") return type;
	const head = tokens.lower[last]!;
	const opening = tokens.lower[first]!;
	if (type === "LOC") {
		if (first < last && FAC_HEADS.has(head)) return "FAC";
		if (LOC_HEADS.has(head) || (first < last && (opening === "lake" || opening === "mount" || opening === "cape")))
			return "LOC";
		// A hyphen splits Indo-Pacific into three tokens, the last of which is in the list as it is.
		return "GPE";
	}
	if (EVENT_HEADS.has(head) || EVENT_HEADS.has(opening)) return "EVENT";
	for (let i = first; i <= last; i++) if (DESIGNATION.test(tokens.text[i]!)) return "PRODUCT";
	return null;
}
