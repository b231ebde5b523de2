import type { EventClass } from "../../../schemas/index.ts";

const words = (list: string) => list.trim().split(/\s+/);

/** TimeML class by lemma (TimeML annotation guidelines 1.2.1, section 2.1); what is not listed is an OCCURRENCE. */
const LISTS: Partial<Record<EventClass, string[]>> = {
	REPORTING: words(`
		say tell report announce state add note explain remark mention cite quote comment reply write acknowledge assert
		insist recount recall reiterate testify declare proclaim stress emphasize emphasise underline confirm disclose
		reveal accord joke quip according account statement`),
	PERCEPTION: words(`see watch hear view listen glimpse overhear witness observe notice look sight`),
	ASPECTUAL: words(`
		begin start commence initiate continue keep resume restart stop halt end finish complete cease terminate quit
		discontinue reopen conclude proceed persist outbreak onset beginning start end continuation halt`),
	I_ACTION: words(`
		try attempt seek order ask request urge persuade beg command promise offer propose agree decide pledge vow swear
		claim allege suggest threaten warn help allow permit force refuse authorize authorise name nominate delay postpone
		avoid prevent investigate call invite approve oppose accuse charge assure deny demand cancel defer pretend
		manage fail struggle vote appeal recommend convince encourage enable compel assign appoint bar ban block forbid`),
	I_STATE: words(`
		believe think expect hope want plan intend need fear worry know consider suspect feel like love hate wish doubt
		understand imagine require mean desire prefer anticipate schedule aim prepare committed able willing ready likely
		unable unwilling reluctant eager afraid worried optimistic confident determined scheduled set due`),
	STATE: words(`
		have own remain live contain lack exist belong involve include possess depend reside stand cost equal
		represent constitute crisis shortage war_footing situation role own dead alive missing responsible guilty unemployed`),
};

export const CLASS_OF: ReadonlyMap<string, EventClass> = new Map(
	(Object.entries(LISTS) as [EventClass, string[]][]).flatMap(([name, lemmas]) =>
		lemmas.map((lemma) => [lemma, name] as const),
	),
);

/** TimeML class of a lemma; an unknown adjective is a STATE. */
export function classOf(lemma: string, adjective: boolean): EventClass {
	return CLASS_OF.get(lemma) ?? (adjective ? "STATE" : "OCCURRENCE");
}
