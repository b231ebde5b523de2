// Bundles scripts/bench.ts as the program is bundled, and runs it: under tsx every closure of a hot loop pays for keeping its name.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
	absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
	entryPoints: ["scripts/bench.ts"],
	outfile: "dist/bench.js",
	bundle: true,
	packages: "external",
	format: "esm",
	platform: "node",
	target: "node20.19",
});
await import("../dist/bench.js");
