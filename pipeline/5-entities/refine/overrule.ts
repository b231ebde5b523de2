import type { Name } from "../name.ts";

/** Names of the first list, and those of the second that overlap none of them; in text order. */
export function overrule(own: readonly Name[], others: readonly Name[]): Name[] {
	if (own.length === 0) return [...others];
	const merged = [...own];
	let at = 0;
	for (const name of others) {
		while (at < own.length && own[at]!.last < name.first) at++;
		if (at === own.length || own[at]!.first > name.last) merged.push(name);
	}
	return merged.sort((a, b) => a.first - b.first);
}
