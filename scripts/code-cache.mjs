// Keeps the code that V8 compiles of the workers' bundle as it starts and reads an article, so that a worker finds it
// (pipeline/start/compiled.ts): bytecode of this version of Node.js on this kind of machine.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import worker_threads from "node:worker_threads";

const { COMPILED, run, workerScript } = createRequire(import.meta.url)("../dist/compiled.cjs");
// In this thread: a worker's own would be ended before it could keep anything.
worker_threads.workerData = { pipeline: {}, tables: true, progress: new Int32Array(4) };
const script = workerScript();
const text = readFileSync(new URL("../input/croatia-euro.md", import.meta.url), "utf8");
const line = JSON.stringify({ id: "1", text, published: "2024-10-16" });
const item = { kind: "line", id: "1", source: null, text: line, damaged: false };
await run(script).default({ items: [item], slot: 0 });
writeFileSync(COMPILED, script.createCachedData());
