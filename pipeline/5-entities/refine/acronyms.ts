import type { Tokens } from "../../../schemas/index.ts";
import type { Name } from "../name.ts";
import { initialsOf } from "../resolve/entities.ts";

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u;

/** An acronym in brackets right after the name that it abbreviates is a name of the same type: Eastern Trade Council (ETC). */
export function findAcronyms(names: readonly Name[], tokens: Tokens): Name[] {
	return names.flatMap((name) => {
		const at = name.last + 2;
		if (name.first === name.last || tokens.text[name.last + 1] !== "(" || tokens.text[at + 1] !== ")") return [];
		const acronym = tokens.text[at]!;
		if (!ACRONYM.test(acronym) || initialsOf(tokens.text.slice(name.first, name.last + 1)) !== acronym) return [];
		return [{ first: at, last: at, type: name.type, method: "acronym" }];
	});
}
