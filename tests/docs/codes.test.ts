import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Where codes stand in the source: new InputError("code", failed(file, "code", lost(item, "code", fault(file, line, "code", warn("code", { code: "code", … } */
const CODE =
	/(?:\bInputError\(\s*|\b(?:failed|lost)\(\w+, |\bfault\([^")]*?|\bwarn\(|\bcode: (?:error instanceof InputError \? error\.code : )?)"([a-z0-9]+(?:-[a-z0-9]+)*)"/g;

function codesInSource(): Set<string> {
	const files = readdirSync("pipeline", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
	const codes = files.flatMap((name) =>
		[...readFileSync(`pipeline/${name}`, "utf8").matchAll(CODE)].map(([, code]) => code!),
	);
	return new Set(codes);
}

test("docs/codes.md lists every code in the source, and no other", () => {
	const listed = [...readFileSync("docs/codes.md", "utf8").matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell]) =>
		cell!.split(", ").map((code) => code.replaceAll("`", "")),
	);
	expect([...codesInSource()].sort()).toEqual(listed.sort());
});
