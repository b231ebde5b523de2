// Builds dist/: bundled entry points by esbuild (fast start), type declarations by tsc. Dependencies stay external, but for a few.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { TARGET } from "./target.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const fast = process.argv.includes("--fast");
if (existsSync(`${root}dist`))
	for (const name of readdirSync(`${root}dist`))
		if (!fast || name !== "types") rmSync(`${root}dist/${name}`, { recursive: true, force: true });
/** Needed at every start and made of many small files: reading those one by one took a quarter of the start. */
const BUNDLED = ["zod", "htmlparser2", "commander", "p-queue", "csv-stringify", "wink-nlp", "wink-eng-lite-web-model"];
const { dependencies, optionalDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const external = Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !BUNDLED.includes(name));
const program = {
	absWorkingDir: root,
	outdir: "dist",
	bundle: true,
	...TARGET,
	external,
	mainFields: ["module", "main"],
	sourcemap: "linked",
};
await build({
	...program,
	entryPoints: { index: "pipeline/index.ts", cli: "pipeline/cli.ts" },
	splitting: true,
	// Bundled packages that are CommonJS ask for Node's own modules.
	banner: {
		js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
	},
});
const cjs = {
	...program,
	format: "cjs",
	outExtension: { ".js": ".cjs" },
	define: { "import.meta.url": "__moduleUrl" },
	banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
};
/** import() of a package, which does not work in code that V8 takes from a file: pipeline/start/compiled.ts gives another one. */
const importedFromOutside = {
	name: "imported-from-outside",
	setup: (esbuild) =>
		esbuild.onLoad({ filter: /pipeline.*\.ts$/ }, ({ path }) => ({
			contents: readFileSync(path, "utf8").replace(/\bimport\((?="[^.])/g, "__import("),
			loader: "ts",
		})),
};
// One file of CommonJS, whose compiled code can be kept, and a small one that runs it.
await build({
	...cjs,
	entryPoints: { "worker.bundle": "pipeline/worker.ts" },
	minify: true,
	sourcemap: false,
	plugins: [importedFromOutside],
});
// In ASCII, which is read at once and takes a byte a character in V8; esbuild leaves regular expressions as they are written.
const bundle = `${root}dist/worker.bundle.cjs`;
const escaped = (_, slashes, unit) =>
	`${slashes.slice(slashes.length % 2)}\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
writeFileSync(bundle, readFileSync(bundle, "utf8").replace(/(\\*)([^\x00-\x7f])/g, escaped));
await build({ ...cjs, entryPoints: { worker: "pipeline/start/worker.ts", compiled: "pipeline/start/compiled.ts" } });
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
execFileSync(process.execPath, [`${root}scripts/code-cache.mjs`], { stdio: "inherit" });
if (!fast)
	execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "--emitDeclarationOnly", "--declaration"], {
		cwd: root,
		stdio: "inherit",
	});
