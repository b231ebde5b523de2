import { type MentionDraft, RELATIONS, type Syntax, type Tokens } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import type { Gender } from "../gender.ts";
import { ORG_NOMINALS } from "../lexicons/heads.ts";
import { TITLE_WORDS } from "../lexicons/titles.ts";
import type { EntityInProgress } from "./entities.ts";

/** Whom a pronoun can stand for. */
type Kind = Gender | "thing" | "group";

const PRONOUNS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
	...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
	...["she", "her", "hers", "herself"].map((word) => [word, "female"] as const),
	...["it", "its", "itself"].map((word) => [word, "thing"] as const),
	...["they", "them", "their", "theirs", "themselves"].map((word) => [word, "group"] as const),
]);

/** How many sentences back a pronoun may reach. */
const REACH = 4;

/** Where entities stand, in text order: tokens and entity of each mention. */
export interface Place {
	first: number;
	last: number;
	entity: number;
}

const SUBJECT = RELATIONS.indexOf("nsubj");
const PASSIVE_SUBJECT = RELATIONS.indexOf("nsubj:pass");

/**
 * Pronouns and lower-case role nouns with the entity that they most likely stand for, by number, gender, recency and
 * subjecthood (after Lappin & Leass 1994, without a full parse). Those with no likely entity are left out.
 */
export function findReferences(
	tokens: Tokens,
	syntax: Syntax,
	places: readonly Place[],
	entities: readonly EntityInProgress[],
): MentionDraft[] {
	const references: MentionDraft[] = [];
	const seen: { sentence: number; weight: number; entity: number; at: number }[] = [];
	let next = 0;
	const note = (at: number, last: number, entity: number) => {
		const sentence = tokens.sentence[at]!;
		const opening = at - tokens.sentences[sentence]!;
		const relation = syntax.relation[last]!;
		const subject = relation === SUBJECT || relation === PASSIVE_SUBJECT || (syntax.head[last] === -1 && opening < 3);
		seen.push({ sentence, weight: (subject ? 2 : 0) + (opening < 6 ? 1 : 0), entity, at });
	};
	const likeliest = (at: number, fits: (entity: EntityInProgress) => boolean): number => {
		const sentence = tokens.sentence[at]!;
		const scores = new Map<number, number>();
		for (let n = seen.length - 1; n >= 0; n--) {
			const mention = seen[n]!;
			const distance = sentence - mention.sentence;
			if (distance > REACH) break;
			const entity = entities[mention.entity]!;
			if (!fits(entity)) continue;
			const score = (4 + mention.weight) / (1 + distance * 0.9);
			scores.set(mention.entity, Math.max(scores.get(mention.entity) ?? 0, score) + 0.1);
		}
		let best = -1;
		let top = 0;
		for (const [entity, score] of scores)
			if (score > top) {
				top = score;
				best = entity;
			}
		return best;
	};
	for (let i = 0; i < tokens.length; i++) {
		while (next < places.length && places[next]!.first <= i) {
			const place = places[next++]!;
			note(place.first, place.last, place.entity);
		}
		const lower = tokens.lower[i]!;
		let entity = -1;
		let first = i;
		let method = "pronoun";
		const kind = lower.length <= 10 ? PRONOUNS.get(lower) : undefined;
		if (kind === "thing") entity = likeliest(i, (e) => e.type === "ORG" || e.type === "GPE" || e.type === "PRODUCT");
		else if (kind === "group") entity = likeliest(i, (e) => e.type === "ORG" || e.type === "NORP");
		else if (kind) entity = likeliest(i, (e) => e.type === "PERSON" && (e.gender === null || e.gender === kind));
		else if (i > 0 && tokens.lower[i - 1] === "the" && tokens.text[i] === lower && !isCompound(tokens, i)) {
			if (TITLE_WORDS.has(lower)) entity = latest(seen, tokens.sentence[i]!, (e) => e.roles.has(lower), entities);
			else if (ORG_NOMINALS.has(lower))
				entity = latest(
					seen,
					tokens.sentence[i]!,
					(e) => e.type === "ORG" && e.words.length > 1 && e.words.some((word) => word.toLowerCase() === lower),
					entities,
				);
			first = i - 1;
			method = "nominal";
		}
		if (entity < 0) continue;
		references.push({
			start: tokens.start[first]!,
			end: tokens.end[i]!,
			first,
			last: i,
			type: "OTHER",
			entity,
			method,
		});
		note(first, i, entity);
	}
	return references;
}

/** A noun before another noun is not the head: the president election. */
const isCompound = (tokens: Tokens, i: number) =>
	i + 1 < tokens.length && tokens.sentence[i + 1] === tokens.sentence[i] && isCapitalized(tokens.text[i + 1]!);

function latest(
	seen: readonly { sentence: number; entity: number }[],
	sentence: number,
	fits: (entity: EntityInProgress) => boolean,
	entities: readonly EntityInProgress[],
): number {
	for (let n = seen.length - 1; n >= 0; n--) {
		if (sentence - seen[n]!.sentence > 15) return -1;
		if (fits(entities[seen[n]!.entity]!)) return seen[n]!.entity;
	}
	return -1;
}
