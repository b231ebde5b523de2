import type { EventDraft, QuoteDraft, QuotedDocument } from "../../schemas/index.ts";
import { type Argument, argumentsOf } from "./arguments.ts";
import { classOf } from "./lexicon/classes.ts";
import type { MentionPool } from "./mention-pool.ts";
import { described } from "./phrase.ts";
import { mentionOfSpeaker } from "./sources.ts";
import type { Tree } from "./tree.ts";

type Participant = EventDraft["participants"][number];

/** Pronouns that stand for people, whoever they are. */
const PERSONAL = new Set(["he", "her", "him", "his", "i", "me", "my", "she", "they", "us", "we", "who", "you"]);

/** Gives the participants of each trigger, every mention once. */
export function participantsIn(
	{ quotes, tokens, entities }: QuotedDocument,
	tree: Tree,
	triggers: readonly number[],
	pool: MentionPool,
): (trigger: number) => Participant[] {
	const isTrigger = new Uint8Array(tokens.length);
	for (const trigger of triggers) isTrigger[trigger] = 1;
	const toldBy = new Map<number, QuoteDraft>();
	for (const quote of quotes)
		if (quote.cue && quote.speaker)
			for (let token = quote.cue.first; token <= quote.cue.last; token++) toldBy.set(token, quote);

	/** What the tree says, but that of what is told the quotation says more: who tells it, and that its content has no part in it. */
	function candidates(trigger: number): { role: Participant["role"]; mention: number | null }[] {
		const found = argumentsOf(tree, trigger);
		const tells = classOf(tree.lemma[trigger]!, false) === "REPORTING" && described(tree, trigger) < 0;
		const quote = tells ? toldBy.get(trigger) : undefined;
		const kept = quote
			? found.filter(({ role, token }) => role !== "agent" && !isInside(quote, tokens.start[token]!))
			: found;
		const able = kept.filter(({ named, token }) => !named || pool.nameAt[token]! >= 0);
		const listed = able.map((argument) => {
			const mention = pool.get(argument.token);
			return { role: roleOf(argument, mention), mention };
		});
		if (quote?.speaker) listed.unshift({ role: "agent", mention: mentionOfSpeaker(quote.speaker, pool) });
		return listed;
	}

	function roleOf({ role, token, doneBy }: Argument, mention: number | null): Participant["role"] {
		// Who does or undergoes something is somebody or something: "signed an agreement", "the blast killed" have others.
		if (isTrigger[token] && pool.nameAt[token]! < 0) return "other";
		return doneBy?.has(typeOf(token, mention)) ? "agent" : role;
	}

	/** What kind of entity a participant is, as far as the text tells. */
	function typeOf(token: number, mention: number | null): string {
		if (mention === null) return "";
		const { type, entity } = pool.mentions[mention]!;
		if (type !== "OTHER") return type;
		return entities[entity ?? -1]?.type ?? (PERSONAL.has(tokens.lower[token]!) ? "PERSON" : "");
	}

	return (trigger) => {
		const seen = new Set<number | null>([null]);
		return candidates(trigger).filter((one): one is Participant => {
			if (seen.has(one.mention)) return false;
			seen.add(one.mention);
			return true;
		});
	};
}

const isInside = ({ content }: QuoteDraft, at: number) => content.some(({ start, end }) => start <= at && at < end);
