import { UPOS } from "../../../schemas/index.ts";
import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import type { Match, Mod } from "../meaning.ts";

const NOUN = UPOS.indexOf("NOUN");
const PROPER = UPOS.indexOf("PROPN");
const PHASES: Record<string, Mod> = { early: "START", late: "END", mid: "MID" };
const EDGES: Record<string, Mod> = {
	beginning: "START",
	start: "START",
	middle: "MID",
	end: "END",
	close: "END",
	rest: "END",
	part: "MID",
};
/** Words that belong to a length of time: nearly four years. */
const ABOUT: Record<string, Mod> = { nearly: "LESS_THAN", almost: "LESS_THAN", under: "LESS_THAN" };

/** Takes in the words before an expression that belong to its span: early 1942, the end of May, nearly two years, the 1990s. */
export function widen(items: Items, matches: readonly Match[]): Match[] {
	return matches.map((match, index) => {
		const floor = index > 0 ? matches[index - 1]!.end : 0;
		let wide = match;
		for (const step of [phase, edge, about, article]) wide = step(items, wide, floor);
		return wide;
	});
}

function take(match: Match, start: number, mod?: Mod): Match {
	const meaning =
		mod && match.meaning.kind === "point" ? { ...match.meaning, mod } : mod ? { ...match.meaning, mod } : match.meaning;
	return { ...match, start, meaning };
}

/** early, late, mid- and the earlier/later of "earlier this year". */
function phase(items: Items, match: Match, floor: number): Match {
	if (match.meaning.kind !== "point") return match;
	let j = match.start - 1;
	if (j < floor) return match;
	if (items.kind[j] === K.dash && isGlued(items, match.start) && isGlued(items, j)) j--;
	const word = items.word[j]!;
	const mod = PHASES[word];
	if (mod && j >= floor) return take(match, j, mod);
	if (
		items.word[j] === "in" &&
		j - 1 >= floor &&
		/^(early|late)$/.test(items.word[j - 1]!) &&
		(match.meaning.year !== undefined || match.meaning.season !== undefined || match.meaning.shift?.unit === "year")
	) {
		return take(match, j - 1, PHASES[items.word[j - 1]!]);
	}
	if ((word === "earlier" || word === "later") && j === match.start - 1) {
		const { shift, weekday } = match.meaning;
		if (shift && shift.by === 0) return take(match, j, word === "earlier" ? "START" : "END");
		if (weekday || (shift && shift.unit === "day")) return take(match, j, word === "earlier" ? "START" : "END");
	}
	return match;
}

/** the beginning of, the end of (the). */
function edge(items: Items, match: Match, floor: number): Match {
	if (match.meaning.kind !== "point") return match;
	let j = match.start - 1;
	if (items.word[j] === "the") j--;
	if (items.word[j] !== "of" || j - 1 < floor) return match;
	j--;
	const mod = EDGES[items.word[j]!];
	if (!mod) return match;
	if (items.word[j] === "part" && /^(latter|early|later|first|last|better|good|greater)$/.test(items.word[j - 1]!)) j--;
	else if (items.word[j] === "part") return match;
	if (j - 1 >= floor && (items.word[j - 1] === "the" || items.word[j - 1] === "very")) j--;
	return take(match, j, mod);
}

/** nearly, almost, more than, less than, at least, at most, up to. */
function about(items: Items, match: Match, floor: number): Match {
	if (match.meaning.kind === "set" || match.start - 1 < floor) return match;
	const { meaning } = match;
	if (meaning.kind === "point" && meaning.weekday === undefined && items.word[match.start - 1] === "around")
		return take(match, match.start - 1, "APPROX");
	if (meaning.kind === "point" && !meaning.shift) return match;
	if (meaning.kind === "ref" && match.rule !== "relative") return match;
	const word = items.word[match.start - 1]!;
	const before = items.word[match.start - 2] ?? "";
	const mod = ABOUT[word];
	if (mod) return take(match, match.start - 1, mod);
	if (match.start - 2 < floor) return match;
	if (word === "than" && before === "more")
		return take(match, items.word[match.start - 3] === "no" ? match.start - 3 : match.start - 2, "MORE_THAN");
	if (word === "than" && before === "less") return take(match, match.start - 2, "LESS_THAN");
	if (word === "least" && before === "at") return take(match, match.start - 2, "EQUAL_OR_MORE");
	if (word === "to" && before === "up") return take(match, match.start - 2, "EQUAL_OR_LESS");
	return match;
}

/** third-quarter earnings: the article belongs to the earnings. */
function isHyphenated(items: Items, match: Match): boolean {
	for (let j = match.start; j < match.end; j++)
		if (items.kind[j] === K.quarter && items.kind[j - 1] === K.dash && items.kind[j - 2] === K.ordinal) return true;
	return false;
}

function isNoun(items: Items, i: number): boolean {
	const pos = items.tokens.pos[items.token[i] ?? -1];
	return items.kind[i] === K.none && (pos === NOUN || pos === PROPER);
}

/** The article before decades, centuries, seasons, quarters. */
function article(items: Items, match: Match, floor: number): Match {
	const j = match.start - 1;
	if (j < floor || items.word[j] !== "the" || match.meaning.kind !== "point") return match;
	const { decade, century, quarter, season, half } = match.meaning;
	if (match.rule === "quarter" && !isHyphenated(items, match)) return take(match, j);
	if (quarter !== undefined) return match;
	if (decade !== undefined || half !== undefined) return take(match, j);
	// "the 20th century", but "a nineteenth-century house" and "the summer offensive"
	const noun = isNoun(items, match.end);
	const plain = century !== undefined && (match.meaning.bc || !isGlued(items, match.end - 1));
	return (plain || season !== undefined) && !noun ? take(match, j) : match;
}
