import type { EntityDocument } from "../../schemas/index.ts";
import { TAGS } from "../4-syntax/tags.ts";

/** How many words may stand between a body and the person who works for it. */
const REACH = 8;
/** Tags of words between the two: "the Navy's chief of staff General Anna Berg". */
const TITLE = TAGS.map((tag) => /^(?:NN|JJ|POS|DT$)/.test(tag));
const OF = new Set(["at", "for", "of"]);

/**
 * For an entity the body that it means by "we": a body itself, of a person the one that the text first names beside them ("Shell
 * chief executive Anna Berg", "Anna Berg, an analyst at Shell"); or null.
 */
export function spokenFor({ mentions, entities, tokens, syntax }: EntityDocument): (entity: number) => number | null {
	const known = new Map<number, number | null>();
	const isBody = (at: number) => mentions[at]?.type === "ORG" && mentions[at].entity !== null;

	/** Whether nothing but a title stands between two tokens; after a name a comma opens it. */
	function onlyTitle(from: number, to: number): boolean {
		if (to - from > REACH || tokens.sentence[from] !== tokens.sentence[to]) return false;
		for (let at = from; at < to; at++) if (!TITLE[syntax.tag[at]!] && !OF.has(tokens.lower[at]!)) return false;
		return true;
	}

	function find(person: number): number | null {
		for (const [index, { first, last, entity, type }] of mentions.entries()) {
			if (entity !== person) continue;
			if (type === "ORG") return person;
			if (type !== "PERSON") continue;
			const before = mentions[index - 1];
			if (before && isBody(index - 1) && onlyTitle(before.last + 1, first)) return before.entity;
			const after = mentions[index + 1];
			const apposed = after && isBody(index + 1) && tokens.lower[last + 1] === ",";
			if (apposed && onlyTitle(last + 2, after.first)) return after.entity;
		}
		return null;
	}

	return (entity) => {
		let body = known.get(entity);
		if (body === undefined) {
			body = entities[entity]?.type === "ORG" ? entity : find(entity);
			known.set(entity, body);
		}
		return body;
	};
}
