import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const BUNDLE = fileURLToPath(new URL("./worker.bundle.cjs", import.meta.url));

/** Where the code that V8 compiled for the workers is kept; good for one version of Node.js on one kind of machine. */
export const COMPILED = `${BUNDLE}.${process.version}-${process.platform}-${process.arch}`;

/** What the build gave to the file beside what CommonJS gives: import() itself does not work in code that V8 takes from a file. */
const PARAMETERS = "exports, require, module, __filename, __dirname, __import";

/** The workers' bundle as a function of {@link PARAMETERS}. V8 compiles anew what `cachedData` has not, or all where that is another V8's. */
export function workerScript(cachedData: Buffer | undefined): Script {
	// The build writes ASCII.
	const source = `(function (${PARAMETERS}) {${readFileSync(BUNDLE, "latin1")}\n})`;
	return new Script(source, { filename: BUNDLE, ...(cachedData ? { cachedData } : {}) });
}

/** Runs the bundle and gives what it exports. */
export function run(script: Script): unknown {
	const bundle = { exports: {} };
	const load = (specifier: string): Promise<unknown> => import(specifier);
	script.runInThisContext()(bundle.exports, createRequire(BUNDLE), bundle, BUNDLE, dirname(BUNDLE), load);
	return bundle.exports;
}

/** What the build has kept, if it was for this Node.js. */
export const compiled = (): Buffer | undefined => (existsSync(COMPILED) ? readFileSync(COMPILED) : undefined);
