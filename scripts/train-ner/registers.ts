import { REGISTER_BUCKETS, REGISTERS, registerBucket } from "../../pipeline/5-entities/tagger/register.ts";
import { Case, caseOf } from "../../pipeline/5-entities/tagger/words.ts";
import { hashOf } from "../../pipeline/hash.ts";
import type { Tokens } from "../../schemas/index.ts";

/** Weight of the common distribution, in words. */
const PRIOR = 2500;

/** Counts in how many documents of each register a word stands, and gives the weights that register.ts sums. */
export function createRegisterCounts() {
	const size = REGISTERS.length;
	const counts = new Float64Array(REGISTER_BUCKETS * size);
	const totals = new Float64Array(size);
	return {
		add(tokens: Tokens, register: number): void {
			const buckets = new Set<number>();
			for (let i = 0; i < tokens.length; i++)
				if (caseOf(tokens.text[i]!) !== Case.punctuation) buckets.add(registerBucket(hashOf(tokens.lower[i]!)));
			for (const bucket of buckets) counts[bucket * size + register]!++;
			totals[register]! += buckets.size;
		},
		weights(): Int8Array {
			const out = new Int8Array(counts.length);
			const all = totals.reduce((sum, value) => sum + value, 0);
			for (let bucket = 0; bucket < REGISTER_BUCKETS; bucket++) {
				// Smoothed by the word's frequency over all registers.
				let anywhere = 0.5;
				for (let r = 1; r < size; r++) anywhere += counts[bucket * size + r]!;
				const logs = Array.from({ length: size }, (_, r) =>
					r === 0 || totals[r] === 0
						? 0
						: Math.log((counts[bucket * size + r]! + (PRIOR * anywhere) / all) / (totals[r]! + PRIOR)),
				);
				const mean = logs.reduce((sum, value) => sum + value, 0) / (size - 1);
				for (let r = 1; r < size; r++)
					out[bucket * size + r] = Math.max(-127, Math.min(127, Math.round((logs[r]! - mean) * 16)));
			}
			return out;
		},
	};
}
