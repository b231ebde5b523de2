import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { UsageError } from "../errors.ts";
import type { Register } from "./command.ts";
import { addPipelineOptions, type PipelineFlags } from "./flags.ts";

const EXAMPLES = `
Examples:
  $ onrecord eval gold.jsonl
  $ onrecord eval gold.conll --gazetteer names.csv --json

Gold is JSON lines with "text" and "entities" ({"start", "end", "type"}, code points), records corrected by hand, or CoNLL columns.`;

export const evalCommand: Register = (program) => {
	const command = program
		.command("eval")
		.description("precision, recall and F1 of names against your own annotated file")
		.argument("<gold>", "annotated file (.jsonl, .conll; may be gzipped)")
		.option("--json", "scores as JSON");
	addPipelineOptions(command)
		.addHelpText("after", EXAMPLES)
		.action(async (gold: string, flags: PipelineFlags & { json?: boolean }) => {
			const [{ createPipeline }, { evaluate, scoreTable }, { pipelineOptions }] = await Promise.all([
				import("../index.ts"),
				import("../eval/index.ts"),
				import("./options.ts"),
			]);
			let bytes: Buffer;
			try {
				bytes = readFileSync(gold);
				if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
			} catch (error) {
				throw new UsageError(`${gold}: ${error instanceof Error ? error.message : error}`);
			}
			const pipeline = createPipeline({ ...(await pipelineOptions(flags)), allZones: true });
			const scores = evaluate(pipeline, bytes.toString("utf8"), gold);
			process.stdout.write(flags.json ? `${JSON.stringify(scores, null, "\t")}\n` : scoreTable(scores));
		});
};
