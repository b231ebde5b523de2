import { CLASS_OF } from "./classes.ts";
import { HOSTS, STATUS_OF } from "./governors.ts";
import { MADE, SUPPORT, TAKEN, UNDERGONE } from "./nominals.ts";
import { UNACCUSATIVES } from "./unaccusatives.ts";

/** Every lemma that one of the lexicons knows. */
export const KNOWN: ReadonlySet<string> = new Set([
	...CLASS_OF.keys(),
	...STATUS_OF.keys(),
	...HOSTS,
	...SUPPORT,
	...MADE,
	...TAKEN,
	...UNDERGONE,
	...UNACCUSATIVES,
]);
