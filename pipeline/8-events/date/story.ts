import type { TimedDocument } from "../../../schemas/index.ts";
import { classOf } from "../lexicon/classes.ts";
import { isVerb, type Tree } from "../tree.ts";
import { verbGroup } from "../verb-group.ts";
import type { Dating } from "./index.ts";
import { hasDateLine, isMainClause, isMainline, isTold, quotedTokens } from "./narrative.ts";

/** How many sentences the day of publication is carried on once the story has named it. */
const NEAR = 15;
/** How many days before publication a day can lie that a report tells of. */
const WEEK = 7;
const DAY = 86_400_000;

/**
 * Carries dates across sentences, in place: a past-tense step of the story without a date takes the last one told, and in a
 * report with its own date line whatever it tells takes the day that it tells of.
 */
export function carryDates(
	document: TimedDocument,
	tree: Tree,
	triggers: readonly number[],
	dates: (Dating | null)[],
): void {
	const { tokens, times, blocks } = document;
	const published = publishedDay(document);
	const dateLine = hasDateLine(document);
	const quoted = quotedTokens(tokens);
	const dated = new Set(times.filter(({ resolved }) => resolved).map((time) => tokens.sentence[time.first]!));
	const mainline = triggers.map((trigger) => quoted[trigger] === 0 && isMainline(tree, trigger));
	const isDay = (dating: Dating | null): dating is Dating =>
		dating?.precision === "day" &&
		published !== null &&
		dating.date <= published.date &&
		daysTo(published, dating) <= WEEK;
	const told = triggers.map((trigger) => quoted[trigger] === 0 && isMainClause(tree, trigger) && isTold(tree, trigger));
	const names = triggers.some((_, rank) => told[rank] && published !== null && dates[rank]?.date === published.date);
	let day = dates.find((dating, rank) => told[rank] && isDay(dating)) ?? null;
	let story: { dating: Dating; sentence: number } | null = null;
	triggers.forEach((trigger, rank) => {
		const sentence = tokens.sentence[trigger]!;
		const own = dates[rank]!;
		if (own) {
			if (mainline[rank]) story = { dating: own, sentence };
			if (told[rank] && isDay(own)) day = own;
		} else if (quoted[trigger]) return;
		else if (
			story &&
			mainline[rank] &&
			!dated.has(sentence) &&
			carries(story.dating, sentence - story.sentence, published)
		)
			dates[rank] = { ...story.dating, basis: "narrative" };
		else if (dateLine && (isTold(tree, trigger) || adverbial(tree, trigger, blocks[tokens.block[sentence]!]?.type)))
			dates[rank] = day ? { ...day, basis: "narrative" } : published;
		else if (published && told[rank] && isSaidNow(tree, trigger, names)) dates[rank] = published;
	});
}

/** Whether what a report says that somebody says is of its own day: in the present tense, or where the report names that day elsewhere. */
function isSaidNow(tree: Tree, trigger: number, names: boolean): boolean {
	if (classOf(tree.lemma[trigger]!, false) !== "REPORTING") return false;
	const { perfect, progressive, tense } = verbGroup(tree, trigger);
	return !perfect && !progressive && (names || tense === "present");
}

/** A participle without a tense of its own ("closing at 90", "by closing"), or a headline's verb. */
function adverbial(tree: Tree, trigger: number, zone: string | undefined): boolean {
	if (zone === "headline") return isVerb(tree, trigger);
	const before = tree.tokens.lower[trigger - 1];
	return tree.tokens.lower[trigger]!.endsWith("ing") && (before === "," || before === "by");
}

function carries({ date, precision }: Dating, gap: number, published: Dating | null): boolean {
	return date === published?.date ? gap <= NEAR : gap <= 1 && precision !== "year";
}

const daysTo = (published: Dating, { date }: Dating) => (Date.parse(published.date) - Date.parse(date)) / DAY;

function publishedDay({ published }: TimedDocument): Dating | null {
	if (!published) return null;
	const { date } = published;
	return { date, from: date, to: date, time: null, basis: "published", precision: "day" };
}
