import type { Tokens } from "../../../schemas/index.ts";
import { isCapitalized } from "../../text.ts";
import type { Gazetteer } from "../gazetteer/index.ts";
import { ORG_NOMINALS } from "../lexicons/heads.ts";
import type { Name } from "../name.ts";
import type { EntityInProgress } from "./entities.ts";

/** A capitalized nominal and the entity that it stands for. */
export interface Nominal {
	name: Name;
	entity: number;
}

/**
 * "the Alliance", "the Council", "the Ministry": a capitalized common noun with its article names an organization
 * that stands earlier in the document (else later) and has the noun in its name, or in its gazetteer entry.
 */
export function findNominals(
	tokens: Tokens,
	taken: Uint8Array,
	names: readonly Name[],
	entityOf: Int32Array,
	entities: readonly EntityInProgress[],
	gazetteer: Gazetteer,
): Nominal[] {
	const found: Nominal[] = [];
	const bearers = new Map<string, number[]>();
	const bearersOf = (lower: string): number[] => {
		let list = bearers.get(lower);
		if (!list) {
			const entries = gazetteer.nominal(lower);
			list = entities.flatMap((entity, e) => {
				if (entity.type !== "ORG") return [];
				const named = entity.words.length > 1 && entity.words.some((word) => word.toLowerCase() === lower);
				return named || (entity.entry && entries.includes(entity.entry)) ? [e] : [];
			});
			bearers.set(lower, list);
		}
		return list;
	};
	for (let i = 1; i < tokens.length; i++) {
		const lower = tokens.lower[i]!;
		if (taken[i] === 1 || tokens.lower[i - 1] !== "the" || tokens.text[i] === lower) continue;
		if (!ORG_NOMINALS.has(lower) && gazetteer.nominal(lower).length === 0) continue;
		const next = i + 1 < tokens.length && tokens.sentence[i + 1] === tokens.sentence[i] ? tokens.text[i + 1]! : "";
		if (isCapitalized(next) || next === "of" || next === "for") continue;
		const candidates = bearersOf(lower);
		if (candidates.length === 0) continue;
		let entity = candidates.length === 1 ? candidates[0]! : -1;
		for (let n = 0; n < names.length && names[n]!.first < i; n++)
			if (candidates.includes(entityOf[n]!)) entity = entityOf[n]!;
		if (entity >= 0)
			found.push({ name: { first: i, last: i, type: entities[entity]!.type, method: "nominal" }, entity });
	}
	return found;
}
