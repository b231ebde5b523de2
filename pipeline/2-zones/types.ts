import type { ZoneType } from "../../schemas/index.ts";
import { isDateLine } from "./dates/date-line.ts";
import { signedDate } from "./dates/signed-date.ts";
import { isBareName, isByline, isCredit } from "./kinds/byline.ts";
import { isFurniture, LONGEST_FURNITURE } from "./kinds/furniture.ts";
import { headlineScore } from "./kinds/headline.ts";
import { restState, typeOfRest } from "./kinds/rest.ts";
import { isSubheading } from "./kinds/subheading.ts";
import { smoothBody } from "./line/smooth.ts";
import type { Lines } from "./line/split.ts";

/** From this probability on a line alone is body. */
const BODY = 0.5;
/** A paragraph has at least this many words. */
const PARAGRAPH = 15;

/** Types every line: body by the model's opinion, all else by its words and place. `fixed` holds the reader's hints. */
export function typeLines(
	lines: Lines,
	body: Float32Array,
	wordCount: Int32Array,
	fixed: readonly (ZoneType | undefined)[],
): ZoneType[] {
	const { length } = lines;
	const words = (i: number) => lines.text.slice(lines.start[i]!, lines.end[i]!);
	const isBody =
		fixed.length > 0
			? fixed.map((type) => type === "body")
			: smoothBody(body, BODY, (i) => wordCount[i]! <= LONGEST_FURNITURE && isFurniture(words(i)));
	const types: ZoneType[] = new Array<ZoneType>(length).fill("other");
	let firstBody = isBody.findIndex((is, i) => is && (wordCount[i]! >= PARAGRAPH || fixed[i] !== undefined));
	if (firstBody < 0) firstBody = isBody.indexOf(true);
	const state = restState();
	for (let i = 0; i < length; i++) {
		const hint = fixed[i];
		if (hint) types[i] = hint;
		else if (isBody[i]) {
			types[i] = "body";
			if (state.comments && wordCount[i]! >= PARAGRAPH) state.comments = false;
			const line = wordCount[i]! <= 40 ? words(i) : "";
			if (line === "") continue;
			if (isCredit(line)) types[i] = "byline";
			else if (i < 6 && i <= firstBody && (isByline(line) || signedDate(line) !== null)) types[i] = "byline";
			else if (i < 6 && i <= firstBody && isDateLine(line)) types[i] = "date";
			else if (
				isBody[i - 1] &&
				(wordCount[i - 1] ?? 0) >= PARAGRAPH &&
				(wordCount[i + 1] ?? 0) >= PARAGRAPH &&
				isBody[i + 1] &&
				isSubheading(line)
			)
				types[i] = "subheading";
		} else types[i] = typeOfRest(words(i), firstBody >= 0 && i > firstBody, state);
	}
	if (!types.includes("headline")) markHeadline(types, words, firstBody, isBody, lines.blanks, wordCount);
	markBareName(types, words, firstBody);
	keepWhole(types, lines, wordCount, fixed);
	return types;
}

const CLUTTER: ReadonlySet<ZoneType> = new Set(["widget", "comment", "bio", "caption"]);

/** A share of a text's characters so small that it can be the titles of its parts. */
const TITLES = 0.03;
/** A share of what would be left out so large that it is sentences, not lists of other stories. */
const SENTENCES = 0.8;

/**
 * A text without one widget, comment, bio or caption is likely no page but an article: what the model doubts in it stays, if it is
 * little (titles of parts, short lines) or prose.
 */
function keepWhole(
	types: ZoneType[],
	lines: Lines,
	wordCount: Int32Array,
	fixed: readonly (ZoneType | undefined)[],
): void {
	if (fixed.length > 0 || !types.includes("body") || types.some((type) => CLUTTER.has(type))) return;
	let all = 0;
	let doubted = 0;
	let prose = 0;
	for (let i = 0; i < lines.length; i++) {
		const size = lines.end[i]! - lines.start[i]!;
		all += size;
		if (types[i] !== "other") continue;
		doubted += size;
		if (wordCount[i]! >= PARAGRAPH) prose += size;
	}
	if (doubted > all * TITLES && prose < doubted * SENTENCES) return;
	for (const [i, type] of types.entries()) if (type === "other") types[i] = "body";
}

/** How far above the body its headline may stand. */
const HEADLINE_REACH = 30;

function markHeadline(
	types: ZoneType[],
	words: (i: number) => string,
	firstBody: number,
	isBody: readonly boolean[],
	blanks: Uint8Array,
	wordCount: Int32Array,
): void {
	if (firstBody < 0) return;
	let best = -1;
	let most = 0;
	for (let i = Math.max(0, firstBody - HEADLINE_REACH); i < firstBody; i++) {
		if (types[i] !== "other" && types[i] !== "body") continue;
		const score = headlineScore(words(i), firstBody - i);
		if (score >= most && score > 0) {
			most = score;
			best = i;
		}
	}
	if (best >= 0 && (types[best] === "other" || best === 0)) {
		types[best] = "headline";
		return;
	}
	// A clean text may start with its headline: one short line without a full stop, apart from a paragraph.
	const starts =
		best < 0 && firstBody === 0 && isBody[1] && blanks[1]! > 0 && wordCount[0]! <= 20 && wordCount[1]! >= PARAGRAPH;
	if (starts && headlineScore(words(0), 1) > 1 && !/[.!?]["”]?$/.test(words(0))) types[0] = "headline";
}

/** A bare name between headline and body is the byline, if nothing else is. */
function markBareName(types: ZoneType[], words: (i: number) => string, firstBody: number): void {
	const headline = types.indexOf("headline");
	if (headline < 0 || firstBody < 0) return;
	for (let i = headline + 1; i < firstBody; i++) if (types[i] === "byline") return;
	for (let i = headline + 1; i < firstBody && i < headline + 8; i++)
		if (types[i] === "other" && isBareName(words(i))) {
			types[i] = "byline";
			return;
		}
}
