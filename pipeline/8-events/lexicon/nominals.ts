const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Nouns whose possessor or "of" phrase undergoes the event ("its collapse", "the minister's arrest"). */
export const UNDERGONE: ReadonlySet<string> = words(`
	arrest death murder assassination killing birth founding removal dismissal firing appointment nomination election
	re-election collapse rise fall growth decline drop increase decrease surge slump recovery destruction demise injury
	conviction detention imprisonment kidnapping abduction hospitalization deportation expulsion demolition execution
	extradition indictment inauguration ouster overthrow shooting slaying stabbing poisoning suspension trial
	prosecution treatment punishment rescue capture evacuation promotion defeat disappearance sinking impeachment
	eviction cancellation wedding loss`);

/** Nouns of what comes about or is brought about: "the firm's launch" is by the firm, "the phone's launch" and "its launch" are of the phone. */
export const MADE: ReadonlySet<string> = words(`
	launch release opening reopening closure creation establishment introduction delivery production construction development
	expansion merger renewal repair restoration replacement deployment publication`);

/** Nouns of what somebody does with something, who stands before it as possessor: "its purchase", but "the phone purchase". */
export const TAKEN: ReadonlySet<string> = words(`
	use sale purchase order pre-order preorder acquisition takeover invasion occupation bombing ban recall export import shipment`);

/** Nouns whose "of" phrase does the event ("the resignation of the minister"): they have nobody who undergoes it. */
export const DONE: ReadonlySet<string> = words(`
	resignation arrival departure visit return retirement speech statement testimony appearance participation refusal victory
	withdrawal retreat presence march apology confession complaint meeting session work action response effort intention
	decision conversation negotiation objection success conference`);

/** Nouns of which one undergoes what a phrase with "to" names ("the visit to Peru", "the damage to the port"). */
export const DIRECTED: ReadonlySet<string> = words(`
	visit trip tour access response reply answer reaction damage blow injury opposition resistance objection challenge
	threat reference attention solution amendment change call`);

/** Nouns of what comes from somebody: "a letter from the mayor". */
export const SENT: ReadonlySet<string> = words(`
	call request demand pressure report letter message statement offer suggestion proposal donation criticism opposition
	attack threat support assistance help protest complaint objection`);

/** Nouns of change, whose phrase with "in" names what changes: "the rise in prices". */
export const CHANGES: ReadonlySet<string> = words(`
	change increase rise growth jump surge gain recovery improvement reduction decrease decline drop fall cut slump swing
	deterioration escalation slowdown expansion development shift delay`);

/** Verbs whose object happens and whose subject does it: "held talks", "launched an attack". */
export const SUPPORT: ReadonlySet<string> = words(`
	hold have make take give conduct launch carry stage mount attend begin start open host lead file issue deliver win lose
	sign reach`);
