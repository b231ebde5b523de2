import { loadClean } from "./clean.ts";
import { randomClips } from "./clips.ts";
import { type Example, loadExamples } from "./corpus.ts";
import { unlabelDoubtful } from "./doubt.ts";
import { loadPages, renderPage } from "./pages.ts";
import { type Prepared, type Stack, trainStack } from "./stack.ts";
import { thinFarLines } from "./thin.ts";

/** What a random part of a page weighs beside the page. */
const CLIPS = 0.4;

/** All texts that the line model learns from: our gold, clean articles, other extractors' test pages, and parts of all pages. */
export function textExamples(gold: string, wikinews: string, data: string): Example[] {
	const own = loadExamples(gold, loadClean(gold, wikinews));
	const pages = loadPages(data).flatMap((page) => [renderPage(page, "text"), renderPage(page, "innertext")]);
	const whole = [...own, ...pages];
	return [...whole, ...randomClips(whole, CLIPS)];
}

/** Trains the line model on examples that are ready (labels are thinned and cleaned here). */
export function trainText(examples: readonly Prepared[], teacherTrees?: number): Stack {
	thinFarLines(examples);
	unlabelDoubtful(examples, teacherTrees);
	return trainStack(examples);
}
