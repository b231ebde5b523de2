import { baseEnd, phraseEnd } from "./phrases.ts";
import { isFiniteVerb, isNoun, isVerb, sentenceEnd, TAG, type Words } from "./words.ts";

/** What follows a verb: a clause, an infinitive, a thing, a gerund, a quotation or a preposition; `at` is the first token of the content. */
export interface Complement {
	frame: string;
	at: number;
	/** Last token that still belongs to the cue ("called for", "pointed out"). */
	cueLast: number;
	/** Whom it is said to, when that stands between. */
	addressee: { first: number; last: number } | null;
}

const BEFORE_CLAUSE = new Set(["after", "before", "during", "in", "at", "on", "through", "via", "of", "to"]);
const WH = new Set("whether how why what when where who which whom whose".split(" "));
const PREPOSITIONS = new Set(
	"of about for on to against in with as over at from into upon toward towards by".split(" "),
);
const TIME =
	/^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|earlier|later|recently|repeatedly|now)$/;
const OCCASIONS = new Set(
	"statement interview speech letter tweet email e-mail memo report conference briefing hearing debate rally event post column op-ed ad video radio television news call filing court note message blog book address testimony ruling release week month year monday tuesday wednesday thursday friday saturday sunday morning afternoon night evening january february march april may june july august september october november december poll campaign program show town remarks appearance segment campaign meeting session stop".split(
		" ",
	),
);

/** Skips words between verb and content that only say when, where or how it was said; returns the first token of what counts. */
export function skipCircumstance(words: Words, from: number, end: number): number {
	const { tokens } = words;
	let at = from;
	for (let hops = 0; hops < 5 && at < end; hops++) {
		const word = tokens.lower[at]!;
		if (TIME.test(word)) {
			at++;
			if (/^(morning|afternoon|evening|night)$/.test(tokens.lower[at] ?? "")) at++;
			continue;
		}
		if (
			(word === "in" || word === "on" || word === "at" || word === "during" || word === "last" || word === "this") &&
			at + 1 < end
		) {
			const start = word === "last" || word === "this" ? at : at + 1;
			const last = baseEnd(words, start, end);
			if (last >= 0 && (OCCASIONS.has(tokens.lower[last]!) || (words.tag[last] === TAG.CD && word !== "last"))) {
				let to = last + 1;
				// "in an interview with the paper", "in a letter to members"
				if (/^(with|to|on|of|from|at|in)$/.test(tokens.lower[to] ?? "")) {
					const more = baseEnd(words, to + 1, end);
					if (more >= 0 && (tokens.lower[to] !== "to" || !isVerb(words, to + 1))) to = more + 1;
				}
				at = to;
				continue;
			}
		}
		break;
	}
	return at;
}

/** Whether a clause with its own subject begins at `at`: a noun phrase, then a finite verb. */
export function clauseBegins(words: Words, at: number, end: number): boolean {
	const { tokens } = words;
	if (words.tag[at] === TAG.EX) return true;
	let last = baseEnd(words, at, end);
	if (last < 0) {
		return false;
	}
	last = phraseEnd(words, last, end);
	let next = last + 1;
	for (let hops = 0; hops < 4 && next < end; hops++) {
		if (tokens.text[next] === "(") while (next < end && tokens.text[next] !== ")") next++;
		if (words.tag[next] === TAG.RB || tokens.text[next] === ")") next++;
		else break;
	}
	if (
		next < end &&
		(isFiniteVerb(words, next) ||
			/^(is|are|was|were|has|had|have|'s|’s|'re|’re|'d|’d|'ll|’ll|would|will|could|should|might|may|can|did|does|do|ca|wo)$/.test(
				tokens.lower[next]!,
			))
	)
		return true;
	return false;
}

/** Reads what follows `verb`; null when nothing that could be content does. */
export function complementOf(words: Words, verb: number): Complement | null {
	const { tokens } = words;
	const end = sentenceEnd(tokens, verb);
	let cueLast = verb;
	let at = verb + 1;
	let addressee: Complement["addressee"] = null;
	if (at < end && words.tag[at] === TAG.RP) cueLast = at++;
	else if (at < end && /^(out|back|off)$/.test(tokens.lower[at]!)) cueLast = at++;
	while (at < end && (words.tag[at] === TAG.RB || words.tag[at] === TAG.RBR) && !isFiniteVerb(words, at + 1)) at++;
	at = skipCircumstance(words, at, end);
	// "said after the vote that": other circumstances before the clause.
	if (at < end && BEFORE_CLAUSE.has(tokens.lower[at]!)) {
		const near = tokens.lower[at] === "to" || tokens.lower[at] === "of";
		for (let to = at + 1; to < Math.min(end - 1, at + (near ? 6 : 12)) && tokens.text[to] !== ","; to++)
			if (
				(tokens.lower[to] === "that" && words.tag[to] === TAG.IN) ||
				(!near && words.tag[to] === TAG.PRP && clauseBegins(words, to, end))
			) {
				at = to;
				break;
			}
	}
	if (at >= end) return null;
	const made = (frame: string, from: number, last = cueLast): Complement => ({
		frame,
		at: from,
		cueLast: last,
		addressee,
	});
	if (words.inside[at] !== words.inside[verb] && words.inside[at]! >= 0) return made("quote", at);
	const word = tokens.lower[at]!;
	const tag = words.tag[at]!;
	if (tokens.text[at] === ",") {
		if (at + 1 < end && words.inside[at + 1]! >= 0 && words.inside[at + 1] !== words.inside[verb])
			return made("quote", at + 1);
		return null;
	}
	if (tokens.text[at] === ":") return at + 1 < end ? made("colon", at + 1) : null;
	if (
		word === "that" &&
		at + 1 < end &&
		(tag === TAG.IN ||
			clauseBegins(words, at + 1, end) ||
			words.tag[at + 1] === TAG.DT ||
			words.tag[at + 1] === TAG.PRP ||
			words.tag[at + 1] === TAG.NNP ||
			tokens.text[at + 1] === ",")
	)
		return made(addressee ? "told-that" : "that", at);
	if (WH.has(word) || (word === "if" && tag === TAG.IN)) return made(addressee ? "told-wh" : "wh", at);
	if (
		word === "to" &&
		at + 1 < end &&
		(words.tag[at + 1] === TAG.VB || (words.tag[at + 1] === TAG.RB && words.tag[at + 2] === TAG.VB))
	)
		return made(addressee ? "told-to" : "inf", at);
	if (clauseBegins(words, at, end)) return made(addressee ? "told-bare" : "bare", at);
	if (tag === TAG.VBG && !isNoun(words, at + 1)) return made("gerund", at);
	if (word === "by" && tag !== TAG.VB) {
		// "was asked by reporters whether": who asks stands between.
		const agent = baseEnd(words, at + 1, end);
		const behind = agent < 0 ? end : phraseEnd(words, agent, end) + 1;
		const follows = behind < end ? tokens.lower[behind]! : "";
		if (WH.has(follows) || follows === "if") return made("wh", behind);
		if (follows === "that") return made("that", behind);
		if (follows === "about") return made("about", behind + 1);
		if (follows === "to" && words.tag[behind + 1] === TAG.VB) return made("inf", behind);
	}
	if (PREPOSITIONS.has(word) && !addressee) return made(word, at + 1, at);
	let last = baseEnd(words, at, end);
	if (last < 0) return null;
	// "told the network’s “Morning Hour” that": a title within the phrase.
	const q = last + 1 < end ? words.inside[last + 1]! : -1;
	if (
		q >= 0 &&
		q !== words.inside[verb] &&
		words.quoted[q]!.last - words.quoted[q]!.first < 4 &&
		words.tokens.lower[words.quoted[q]!.close + 1] === "that"
	)
		last = words.quoted[q]!.close;
	// "told reporters that": somebody stands between verb and content.
	const behind = phraseEnd(words, last, end) + 1;
	for (const mark of [last + 1, behind, skipCircumstance(words, last + 1, end)])
		if (
			(tokens.text[mark] === "," || tokens.text[mark] === ":") &&
			mark + 1 < end &&
			words.inside[mark + 1]! >= 0 &&
			words.inside[mark + 1] !== words.inside[verb] &&
			words.quoted[words.inside[mark + 1]!]!.open === mark + 1
		) {
			addressee = { first: at, last: mark === last + 1 ? last : behind - 1 };
			return made("told-quote", mark + 1);
		}
	let next = skipCircumstance(words, last + 1, end);
	if (next >= end) next = last + 1;
	for (const candidate of [next, behind]) {
		const follows = tokens.lower[candidate] ?? "";
		if (
			candidate < end &&
			(follows === "that" ||
				follows === "to" ||
				WH.has(follows) ||
				follows === "if" ||
				clauseBegins(words, candidate, end) ||
				words.inside[candidate] !== words.inside[verb])
		) {
			const earlier: Complement["addressee"] = addressee;
			addressee = { first: at, last: candidate === behind ? behind - 1 : last };
			if (candidate < end && words.inside[candidate]! >= 0 && words.inside[candidate] !== words.inside[verb])
				return made("told-quote", candidate);
			const told = { at: candidate };
			const word2 = tokens.lower[told.at]!;
			if (word2 === "that" && words.tag[told.at + 1] !== TAG.VBD && words.tag[told.at + 1] !== TAG.VBZ)
				return made("told-that", told.at);
			if (word2 === "to" && words.tag[told.at + 1] === TAG.VB) return made("told-to", told.at);
			if (
				(WH.has(word2) && words.tag[told.at] !== TAG.WP && words.tag[told.at] !== TAG.WDT) ||
				word2 === "if" ||
				word2 === "whether"
			)
				return made("told-wh", told.at);
			if (clauseBegins(words, told.at, end)) return made("told-bare", told.at);
			addressee = earlier;
		}
	}
	return made("object", at);
}
