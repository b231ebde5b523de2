import { CONTEXT_WIDTH, SECOND_WIDTH, withContext, withFirstLook } from "./context.ts";
import type { LineModel } from "./model.ts";
import { scanLines } from "./scan.ts";
import type { Lines } from "./split.ts";
import { predict } from "./trees.ts";
import { wordGroups } from "./words.ts";

/** What the model thinks of a text's lines: the probability of being article body, and the rows it was read from. */
export interface LineOpinion {
	body: Float32Array;
	rows: Float32Array;
	wordCount: Int32Array;
}

/** Compiles a model to a function over lines. `extra` are columns only some readers have (the blocks of an HTML page). */
export function lineClassifier(
	model: LineModel,
): (lines: Lines, extra?: { rows: Float32Array; width: number }) => LineOpinion {
	const groups = wordGroups();
	return (lines, extra) => {
		const { rows, wordCount } = scanLines(lines, groups, model.vocabulary);
		const width = CONTEXT_WIDTH + (extra?.width ?? 0);
		const context = withContext(rows, wordCount, extra);
		const first = predict(model.first, context, width);
		const body = predict(model.second, withFirstLook(context, width, first, wordCount), width + SECOND_WIDTH);
		return { body, rows, wordCount };
	};
}
