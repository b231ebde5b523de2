// Builds dist/: bundled entry points by esbuild (fast start), type declarations by tsc. Dependencies stay external.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const fast = process.argv.includes("--fast");
if (existsSync(`${root}dist`))
	for (const name of readdirSync(`${root}dist`))
		if (!fast || name !== "types") rmSync(`${root}dist/${name}`, { recursive: true, force: true });
const entryPoints = { index: "pipeline/index.ts", cli: "pipeline/cli.ts", worker: "pipeline/worker.ts" };
await build({
	absWorkingDir: root,
	entryPoints: Object.fromEntries(Object.entries(entryPoints).filter(([, file]) => existsSync(root + file))),
	outdir: "dist",
	bundle: true,
	splitting: true,
	format: "esm",
	platform: "node",
	target: "node20.19",
	packages: "external",
	sourcemap: "linked",
});
// The report's page: one script and one style sheet, put into every report.html.
await build({
	absWorkingDir: root,
	entryPoints: {
		client: "pipeline/10-write/report/client/main.ts",
		style: "pipeline/10-write/report/client/style.css",
	},
	outdir: "dist/report",
	bundle: true,
	minify: true,
	format: "iife",
	platform: "browser",
	target: "es2022",
	charset: "utf8",
	legalComments: "none",
	banner: {
		js: "/* onrecord (MIT). Holds Observable Plot and D3 (ISC, Observable, Mike Bostock), fflate (MIT, Arjun Barrett). */",
	},
	tsconfigRaw: {},
});
chmodSync(`${root}dist/cli.js`, 0o755);
if (!fast)
	execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "--emitDeclarationOnly", "--declaration"], {
		cwd: root,
		stdio: "inherit",
	});
