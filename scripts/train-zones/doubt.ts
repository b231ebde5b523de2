import { DEFAULTS } from "./boost.ts";
import { type Prepared, stackOpinion, trainStack } from "./stack.ts";

/** Below this opinion of body a line that other makers keep is doubtful; above that one a line that they drop. */
const LEAST = 0.15;
const MOST = 0.7;

/**
 * Unlabels the lines of other extractors' test pages that a teacher trained on our own gold contradicts: their makers keep captions and
 * bios that our gold leaves out, and miss paragraphs.
 */
export function unlabelDoubtful(examples: readonly Prepared[], trees = 100): void {
	const teacher = trainStack(
		examples.filter((example) => !example.set.startsWith("pages")),
		{ ...DEFAULTS, trees, rate: 0.12, seed: 5 },
	);
	const opinionOf = stackOpinion(teacher);
	for (const example of examples) {
		if (!example.set.startsWith("pages")) continue;
		const opinion = opinionOf(example);
		example.labels = example.labels.map((label, i) =>
			(label === 1 && opinion[i]! < LEAST) || (label === 0 && opinion[i]! > MOST) ? -1 : label,
		);
	}
}
