import type work from "../worker.ts";
import { compiled, run, workerScript } from "./compiled.ts";

/** What the pool calls: the bundle of ../worker.ts, with the code that V8 compiled for it when dist/ was built. */
export default (run(workerScript(compiled())) as { default: typeof work }).default;
