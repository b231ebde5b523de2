import { RELATIONS, type TokenRange } from "../../../schemas/index.ts";
import { REL, type Tree } from "../tree.ts";

const own = RELATIONS.map((name) => `own ${name}`);
const over = RELATIONS.map((name) => `over ${name}`);
const under = RELATIONS.map((name) => `under ${name}`);
const far = (names: string[]) => names.map((name) => `${name} far`);

/**
 * How a trigger relates to the trigger that a time modifies: the same ("own", with the relation of the time to it or the number of
 * steps up to it), above or below it with the relation between, or neither. A path is an index in this list.
 */
export const PATHS: readonly string[] = [
	...own,
	"own 2",
	"own 3",
	...over,
	...far(over),
	...under,
	...far(under),
	"far",
	"none",
];

const COUNT = RELATIONS.length;
const OWN_STEPS = COUNT;
const OVER = COUNT + 2;
const UNDER = OVER + 2 * COUNT;
const FAR = UNDER + 2 * COUNT;
const NONE = FAR + 1;

export const OVER_CCOMP = OVER + REL.ccomp;
export const isOwn = (path: number): boolean => path < OVER;
export const isOver = (path: number): boolean => path >= OVER && path < UNDER;

/** Path between a trigger and a time whose head is `head`. */
export function pathBetween(
	tree: Tree,
	isTrigger: Uint8Array,
	trigger: number,
	time: TokenRange,
	head: number,
): number {
	let owner = head;
	let steps = 0;
	do {
		owner = tree.head[owner]!;
		steps++;
	} while (owner >= 0 && (!isTrigger[owner] || (owner >= time.first && owner <= time.last)) && steps < 12);
	if (owner < 0) return NONE;
	if (owner === trigger) return steps === 1 ? tree.relation[head]! : OWN_STEPS + Math.min(steps, 3) - 2;
	const up = climb(tree, owner, trigger);
	if (up >= 0) return OVER + up;
	const down = climb(tree, trigger, owner);
	return down >= 0 ? UNDER + down : FAR;
}

/** Relation by which `from` hangs below `to`, plus {@link COUNT} when not directly, or -1 when it does not, within four steps. */
function climb(tree: Tree, from: number, to: number): number {
	let at = from;
	for (let step = 0; step < 4 && at >= 0; step++) {
		const head = tree.head[at]!;
		if (head === to) return tree.relation[at]! + (step === 0 ? 0 : COUNT);
		at = head;
	}
	return -1;
}
