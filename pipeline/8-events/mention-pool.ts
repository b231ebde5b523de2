import type { MentionDraft, QuotedDocument, TokenRange } from "../../schemas/index.ts";
import { TAGS } from "../4-syntax/tags.ts";
import { firstPersons } from "./first-person.ts";
import { childBy, POS, phraseOf, REL, type Tree } from "./tree.ts";

/** The document's mentions, to which phrases and pronouns that take part in an event are added as they are asked for. */
export interface MentionPool {
	/** Index of the name that each token is part of, or -1. */
	readonly nameAt: Int32Array;
	readonly mentions: readonly MentionDraft[];
	/**
	 * Index of the mention that a head word belongs to: a name, else its phrase, which becomes a mention of type OTHER.
	 * Null for a word that is no participant: a time ("on Wednesday"), or a pronoun of which nothing says whom it stands for.
	 */
	get(token: number): number | null;
	/** All mentions in text order, longest first, and the place of each in that order. */
	finish(): { mentions: MentionDraft[]; order: Int32Array };
}

const POSSESSIVE = new Set(["'s", "’s", "'", "’"]);
/** Words that name nothing themselves; "that" and "before" too, where the tree takes the head of a clause for a noun. */
const PRONOUNS = new Set(["PRP", "PRP$", "WP", "WP$", "WDT", "WRB", "DT", "EX", "IN", "TO"]);
const INDEFINITE = /^(?:any|every|no|some)(?:one|body|thing)$/;
const ARTICLES = new Set(["the", "a", "an"]);

export function mentionPool(document: QuotedDocument, tree: Tree): MentionPool {
	const { tokens } = document;
	const mentions: MentionDraft[] = [...document.mentions];
	const nameAt = coverage(document.mentions, tokens.length);
	const referenceAt = coverage(document.references, tokens.length);
	const timeAt = coverage(document.times, tokens.length);
	const speakers = firstPersons(document);
	const made = new Map<number, number>();

	/** The name in a phrase that its head only describes ("chief executive Anna Berg"): the last person, else the last name. */
	function nameIn(from: number, to: number, head: number): number {
		const own = nameAt[head]!;
		if (own >= 0 && document.mentions[own]!.type === "PERSON") return own;
		let found = own;
		for (let at = to; at >= from; at--) {
			const index = nameAt[at]!;
			if (index < 0 || index === own || followedByNoun(index, to)) continue;
			if (document.mentions[index]!.type === "PERSON") return index;
			if (found < 0 && at > head) found = index;
		}
		return found;
	}

	/** The name that a phrase without one is given: "its rival, Boeing", "the chief executive Anna Berg". */
	function appositive(head: number): number {
		const at = childBy(tree, head, REL.appos);
		return at > head ? nameAt[at]! : -1;
	}

	/** Whether more words of the phrase follow a name, so that it only modifies them ("Boeing planes", "Iran's army"). */
	function followedByNoun(index: number, to: number): boolean {
		return document.mentions[index]!.last < to;
	}

	/** Whether a word stands for something that the text does not tell: "everyone", "that", an unresolved "they". */
	function isUnknown(token: number): boolean {
		if (INDEFINITE.test(tokens.lower[token]!)) return true;
		return PRONOUNS.has(TAGS[tree.tag[token]!]!) && referenceAt[token]! < 0 && !speakers.has(token);
	}

	function make(token: number, from: number, to: number): number {
		const entity = document.references[referenceAt[token]!]?.entity ?? speakers.get(token) ?? null;
		const first = ARTICLES.has(tokens.lower[from]!) && from < to ? from + 1 : from;
		// A phrase ends before a name that it only describes, and never takes one in.
		let last = to;
		for (let at = token + 1; at <= last; at++) if (nameAt[at]! >= 0 || tokens.pos[at] === POS.PUNCT) last = at - 1;
		let start = first;
		for (let at = token - 1; at >= start; at--) if (nameAt[at]! >= 0 || tokens.pos[at] === POS.PUNCT) start = at + 1;
		while (start < token && (timeAt[start]! >= 0 || POSSESSIVE.has(tokens.lower[start]!))) start++;
		mentions.push({
			start: tokens.start[start]!,
			end: tokens.end[last]!,
			first: start,
			last,
			type: "OTHER",
			entity,
			method: "participant",
		});
		return mentions.length - 1;
	}

	return {
		nameAt,
		mentions,
		get(token) {
			if (timeAt[token]! >= 0) return null;
			const [from, to] = phraseOf(tree, token);
			const name = nameIn(from, to, token);
			if (name >= 0) return name;
			const apposed = appositive(token);
			if (apposed >= 0) return apposed;
			const known = made.get(token);
			if (known !== undefined) return known;
			if (isUnknown(token)) return null;
			const index = make(token, from, to);
			made.set(token, index);
			return index;
		},
		finish() {
			const ranks = mentions.map((_, index) => index);
			ranks.sort((a, b) => mentions[a]!.start - mentions[b]!.start || mentions[b]!.end - mentions[a]!.end || a - b);
			const order = new Int32Array(ranks.length);
			ranks.forEach((index, rank) => {
				order[index] = rank;
			});
			return { mentions: ranks.map((index) => mentions[index]!), order };
		},
	};
}

/** For each token the index of the shortest mention that covers it, or -1. */
function coverage(mentions: readonly TokenRange[], length: number): Int32Array {
	const at = new Int32Array(length).fill(-1);
	mentions.forEach((mention, index) => {
		for (let token = mention.first; token <= mention.last; token++) {
			const other = mentions[at[token]!];
			if (!other || other.last - other.first > mention.last - mention.first) at[token] = index;
		}
	});
	return at;
}
