import type { Name } from "../name.ts";

/** What was taken for a person and is a well-known body or region, is that: the Kremlin. Both lists are in text order. */
export function unmaskPersons(names: readonly Name[], sure: readonly Name[]): Name[] {
	let at = 0;
	return names.map((name) => {
		while (at < sure.length && sure[at]!.first < name.first) at++;
		const known = sure[at];
		return name.type === "PERSON" && known?.first === name.first && known.last === name.last ? known : name;
	});
}
