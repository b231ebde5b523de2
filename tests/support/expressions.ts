import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { ROOT } from "./cli.ts";

export interface Expression {
	/** Where it stands first, relative to the project. */
	file: string;
	source: string;
	flags: string;
}

/** Every regular expression that is written as a literal in the TypeScript files of some folders, each once. */
export function literalsOf(folders: readonly string[]): Expression[] {
	const found = new Map<string, Expression>();
	for (const folder of folders)
		for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).sort()) {
			if (!name.endsWith(".ts")) continue;
			const file = join(folder, name);
			const { code } = transformSync(readFileSync(join(ROOT, file), "utf8"), { loader: "ts", format: "esm" });
			visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }), ({ pattern, flags }) => {
				const key = `/${pattern}/${flags}`;
				if (!found.has(key)) found.set(key, { file, source: pattern, flags });
			});
		}
	return [...found.values()];
}

function visit(node: unknown, see: (regex: { pattern: string; flags: string }) => void): void {
	if (Array.isArray(node)) for (const child of node) visit(child, see);
	else if (typeof node === "object" && node !== null && !(node instanceof RegExp)) {
		if ("regex" in node) see(node.regex as { pattern: string; flags: string });
		else for (const child of Object.values(node)) visit(child, see);
	}
}

/** Every regular expression that is built from text while `load` runs. */
export async function builtBy(load: () => Promise<unknown>): Promise<Expression[]> {
	const found: Expression[] = [];
	const Original = globalThis.RegExp;
	globalThis.RegExp = new Proxy(Original, {
		construct(target, [source, flags]) {
			const built = new target(source as string, flags as string | undefined);
			if (!(source instanceof Original)) found.push({ file: "built", source: built.source, flags: built.flags });
			return built;
		},
	});
	try {
		await load();
	} finally {
		globalThis.RegExp = Original;
	}
	return found;
}
