import type { Base } from "../meaning.ts";

/** Words before a name (Friday, May, summer) and the way they point. */
export const DIRECTIONS: Record<string, -1 | 0 | 1> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** Words before a unit (week, year): how far they move, and from where. */
export const MOVES: Record<string, { by: number; base: Base }> = {
	last: { by: -1, base: "speech" },
	this: { by: 0, base: "speech" },
	current: { by: 0, base: "speech" },
	next: { by: 1, base: "speech" },
	coming: { by: 1, base: "speech" },
	that: { by: 0, base: "focus" },
	same: { by: 0, base: "focus" },
	previous: { by: -1, base: "focus" },
	prior: { by: -1, base: "focus" },
	preceding: { by: -1, base: "focus" },
	following: { by: 1, base: "focus" },
};
