// Bundles scripts/bench.ts as the program is bundled, and runs it: under tsx every closure of a hot loop pays for keeping its name.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { TARGET } from "./target.mjs";

await build({
	absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
	entryPoints: ["scripts/bench.ts"],
	outfile: "dist/bench.js",
	bundle: true,
	packages: "external",
	...TARGET,
});
await import("../dist/bench.js");
