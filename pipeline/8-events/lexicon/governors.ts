import type { EventStatus } from "../../../schemas/index.ts";

const words = (list: string) => list.trim().split(/\s+/);

/**
 * What a word says of the event that it governs ("refused to go", "a plan to build", "likely to win").
 * Words that are not listed, and implicative ones ("managed to escape", "began to fall"), pass their own status on.
 * After Karttunen (1971) and FactBank's source-introducing predicates.
 */
const LISTS: Record<Exclude<EventStatus, "occurred" | "ongoing">, string[]> = {
	planned: words(`
		plan schedule intend agree decide pledge vow promise set due expect prepare arrange commit undertake resolve gear
		agreement decision deal pledge vow promise intention commitment preparation slate aim expected scheduled ready plot
		arrangement pact treaty tap choose elect`),
	possible: words(`
		want hope try attempt seek urge ask order offer threaten need allow consider propose able likely unlikely request call
		demand willing wish like love prefer recommend suggest advise encourage invite permit authorize authorise press
		pressure push struggle fight bid effort chance ability opportunity right proposal demand appeal threat fear risk
		possible impossible hard difficult easy able eager reluctant willingness desire wait persuade convince beg tell warn
		instruct direct enable claim allege pretend suspect suppose rumour rumor believe think mull weigh debate vote
		capable require mandate entitle appear seem hesitate free empower campaign lobby tempt`),
	denied: words(`
		refuse fail decline deny forget neglect avoid prevent stop ban bar block forbid prohibit abandon cancel
		postpone delay halt scrap shelve rule refusal failure ban reject oppose resist dismiss unable unwilling lack
		discourage deter dissuade foil thwart avert without`),
};

export const STATUS_OF: ReadonlyMap<string, EventStatus> = new Map(
	(Object.entries(LISTS) as [EventStatus, string[]][]).flatMap(([status, lemmas]) =>
		lemmas.map((lemma) => [lemma, status] as const),
	),
);

/** Status that a governing lemma imposes on what it governs; undefined when it passes its own on. */
export const imposedBy = (lemma: string): EventStatus | undefined => STATUS_OF.get(lemma);

/** Verbs whose subject or object happens as they do: "the talks began", "will hold a summit". */
export const HOSTS: ReadonlySet<string> = new Set(
	words(`
		hold host begin start open end close conclude resume continue finish occur happen take attend stage launch
		schedule plan organize organise convene conduct carry make have give follow join lead see mark announce win lose enter
		break collapse call delay postpone cancel set expect be arrange boycott last`),
);
