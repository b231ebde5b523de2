/** What a change between body and the rest costs, in log odds: set by cross-validation, like `cut` where it is called. */
const CHANGE = 0.4;
/** Certainty beyond this counts no more. */
const FLOOR = 1e-4;

/**
 * Decides which lines are body by the sequence of decisions with the highest sum of log odds, less what each change costs (Viterbi): a
 * lone line against its neighbours needs a reason. `body` holds probabilities, `cut` the one from which on a line alone would be body;
 * lines for which `never` holds are none whatever the model thinks. Linear.
 */
export function smoothBody(body: Float32Array, cut: number, never: (line: number) => boolean): boolean[] {
	const length = body.length;
	const logOdds = (p: number) => Math.log(p / (1 - p));
	const bar = logOdds(cut);
	/** For each line and state the state before: bit 0 for not body, bit 1 for body. */
	const from = new Uint8Array(length);
	const banned = new Uint8Array(length);
	let out = 0;
	let inside = 0;
	for (let i = 0; i < length; i++) {
		let score = logOdds(Math.min(1 - FLOOR, Math.max(FLOOR, body[i]!))) - bar;
		if (score > NEVER && never(i)) {
			score = NEVER;
			banned[i] = 1;
		}
		const leaves = inside - CHANGE > out;
		const enters = out - CHANGE > inside;
		from[i] = (leaves ? 1 : 0) | (enters ? 0 : 2);
		const stayOut = leaves ? inside - CHANGE : out;
		inside = (enters ? out - CHANGE : inside) + score;
		out = stayOut;
	}
	const isBody = new Array<boolean>(length);
	let state = inside > out;
	for (let i = length - 1; i >= 0; i--) {
		isBody[i] = state && banned[i] === 0;
		state = (from[i]! & (state ? 2 : 1)) !== 0;
	}
	return isBody;
}

/** What a line that is never body adds to the sum for body. */
const NEVER = -1.5;
