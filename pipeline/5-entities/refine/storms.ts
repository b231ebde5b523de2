import type { Tokens } from "../../../schemas/index.ts";
import { STORMS } from "../lexicons/storms.ts";
import type { Name } from "../name.ts";

/** After "Hurricane Ida", a bare "Ida" is the storm, and no person or place. */
export function claimStorms(names: readonly Name[], { text, lower }: Tokens): Name[] {
	const storms = new Set<string>();
	return names.map((name) => {
		const { first, last, type, method } = name;
		if (type === "EVENT" && last === first + 1 && STORMS.has(lower[first]!)) storms.add(text[last]!);
		return first === last && method !== "user" && storms.has(text[first]!) ? { ...name, type: "EVENT" } : name;
	});
}
