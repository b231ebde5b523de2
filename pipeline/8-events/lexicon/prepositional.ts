/**
 * Verbs with a preposition whose phrase names what they act upon ("relied on the bank", "voted for the treaty"): PropBank's Arg1,
 * where an adjunct with the same preposition ("worked for a year") is none. After Quirk et al. (1985), section 16.5.
 */
const LISTS: Record<string, string> = {
	about: "argue ask boast care complain debate hear inquire know learn lie read speak talk think warn worry write",
	after: "look",
	against: "appeal campaign demonstrate fight plot protest rebel retaliate vote",
	at: "aim fire gaze hint jeer laugh look shoot stare strike",
	by: "abide stand",
	for: `account apply arrange ask bid call campaign care compensate fight hope hunt lobby long look opt plead pray press provide push root
		search settle vie vote wait`,
	from: "benefit escape flee hail recover refrain suffer",
	in: "believe deal dabble engage fail interfere intervene invest meddle participate specialize succeed trade",
	into: "break delve inquire look tap",
	like: "look sound",
	of: "approve beware boast complain conceive consist dispose dream hear know learn partake speak think tire",
	on: `agree bank border call capitalize comment concentrate count crack decide depend elaborate embark encroach expand feed fire focus
		infringe insist prey rely renege report rule spy vote work`,
	over: "preside quarrel rule watch",
	through: "read",
	to: `adhere agree amount appeal apologize belong cater conform consent correspond listen object react refer relate resort respond
		stick subscribe succumb tend`,
	toward: "work",
	towards: "work",
	upon: "agree call decide depend encroach insist prey rely",
	with: "agree argue bother clash collaborate compete comply cooperate cope deal disagree grapple help interfere meet merge negotiate quarrel side struggle tamper visit",
};

const VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries(LISTS).map(([preposition, verbs]) => [preposition, new Set(verbs.trim().split(/\s+/))]),
);

/** Whether what a verb acts upon follows this preposition. */
export const takesPhrase = (lemma: string, preposition: string): boolean => VERBS.get(preposition)?.has(lemma) ?? false;
