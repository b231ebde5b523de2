import { CONTEXT_WIDTH, withContext } from "./context.ts";
import type { LineModel } from "./model.ts";
import { LINE, LINE_WIDTH, scanLines } from "./scan.ts";
import { SECOND_WIDTH, withFirstLook } from "./second-look.ts";
import type { Lines } from "./split.ts";
import { predictor } from "./trees.ts";
import { wordGroups } from "./words.ts";

/** What the model thinks of a text's lines: the probability of being article body, and how many words each has. */
export interface LineOpinion {
	body: Float32Array;
	wordCount: Int32Array;
}

/** Columns that only some readers have (the mark-up of an HTML page), filled once it is known which lines are prose. */
export interface ExtraColumns {
	width: number;
	fill(prose: (line: number) => boolean, wordCount: Int32Array): Float32Array;
}

/** Compiles a model to a function over lines. */
export function lineClassifier(model: LineModel): (lines: Lines, extra?: ExtraColumns) => LineOpinion {
	const groups = wordGroups();
	const firstLook = predictor(model.first);
	const secondLook = predictor(model.second);
	return (lines, extra) => {
		const { rows, wordCount, words } = scanLines(lines, groups, model.vocabulary);
		const columns = extra && {
			width: extra.width,
			rows: extra.fill((i) => rows[i * LINE_WIDTH + LINE.prose]! > 0, wordCount),
		};
		const width = CONTEXT_WIDTH + (extra?.width ?? 0);
		const context = withContext(rows, wordCount, columns);
		const first = firstLook(context, width);
		const body = secondLook(withFirstLook(context, width, first, wordCount, words), width + SECOND_WIDTH);
		return { body, wordCount };
	};
}
