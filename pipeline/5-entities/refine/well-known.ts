import type { Name } from "../name.ts";

/**
 * What was taken for a person and is a well-known body or region, is that: the Kremlin; a well-known event is one whatever it was
 * taken for: Brexit. Both lists are in text order.
 */
export function correctWellKnown(names: readonly Name[], sure: readonly Name[]): Name[] {
	let at = 0;
	return names.map((name) => {
		while (at < sure.length && sure[at]!.first < name.first) at++;
		const known = sure[at];
		if (known?.first !== name.first || known.last !== name.last) return name;
		return name.type === "PERSON" || known.type === "EVENT" ? known : name;
	});
}
