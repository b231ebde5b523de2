const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Nouns whose possessor or "of" phrase undergoes the event ("its launch", "the minister's arrest"). */
export const UNDERGONE: ReadonlySet<string> = words(`
	launch release arrest death murder assassination killing birth founding removal dismissal firing appointment nomination
	election re-election collapse rise fall growth decline drop increase decrease surge slump recovery destruction
	demise injury conviction detention imprisonment kidnapping abduction hospitalization deportation expulsion expansion
	closure opening reopening creation establishment introduction delivery demolition execution extradition indictment
	inauguration ouster overthrow shooting slaying stabbing poisoning suspension trial prosecution use sale purchase order pre-order acquisition merger production`);

/** Nouns whose "of" phrase does the event ("the resignation of the minister"): they have nobody who undergoes it. */
export const DONE: ReadonlySet<string> = words(`
	resignation arrival departure visit return retirement speech statement testimony appearance participation refusal victory
	withdrawal retreat presence march apology confession complaint`);

/** Verbs whose object happens and whose subject does it: "held talks", "launched an attack". */
export const SUPPORT: ReadonlySet<string> = words(`
	hold have make take give conduct launch carry stage mount attend begin start open host lead file issue deliver win lose
	sign reach`);
