import type { Tokens } from "../../../schemas/index.ts";
import type { Name } from "../name.ts";

/** A full name and the half of a surname that a hyphen parts from it are one person: Ana Ruiz-Ortega. Gives all names. */
export function joinSurnames(names: readonly Name[], { text, start, end }: Tokens): Name[] {
	const joined: Name[] = [];
	for (const name of names) {
		const before = joined.at(-1);
		const hyphen = name.first - 1;
		const isHalf =
			before?.type === "PERSON" &&
			name.type === "PERSON" &&
			before.first < before.last &&
			name.first === name.last &&
			before.last === hyphen - 1 &&
			text[hyphen] === "-" &&
			end[before.last] === start[hyphen] &&
			end[hyphen] === start[name.first];
		if (isHalf) joined[joined.length - 1] = { ...before, last: name.last };
		else joined.push(name);
	}
	return joined;
}
