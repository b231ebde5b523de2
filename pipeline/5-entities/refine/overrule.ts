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

/** Those of the second list that hold names of the first, and more words, and cut none in two; both in text order. */
export function longerThan(names: readonly Name[], others: readonly Name[]): Name[] {
	let at = 0;
	return others.filter(({ first, last }) => {
		while (at < names.length && names[at]!.last < first) at++;
		let n = at;
		while (n < names.length && names[n]!.first <= last) {
			const { first: from, last: to, method } = names[n++]!;
			if (method === "user" || from < first || to > last || (from === first && to === last)) return false;
		}
		return n > at;
	});
}
