import { K } from "../lexicon/kinds.ts";
import { FREQUENCY_VALUES, VAGUE_VALUES } from "../lexicon/vague.ts";
import { found, type Rule } from "./rule.ts";

/** Now, right now, currently, recently: no date, but a direction. */
export const vague: Rule = {
	name: "vague",
	starts: [K.vague],
	match(items, i) {
		const before = items.word[i - 1];
		const start =
			(before === "right" && items.word[i] === "now") || (before === "more" && items.word[i] === "recently")
				? i - 1
				: i;
		return found("vague", start, i + 1, { kind: "ref", value: VAGUE_VALUES[items.value[i]!]! });
	},
};

/** The past, the future, the near future. */
export const historic: Rule = {
	name: "historic",
	starts: [K.historic],
	match(items, i) {
		const word = items.word[i];
		const pos = items.tokens.pos[items.token[i]!];
		let start = i;
		if (word === "future" && /^(near|foreseeable|distant|immediate)$/.test(items.word[i - 1] ?? "")) start--;
		const article = items.word[start - 1] === "the";
		if (!article) return null;
		if (
			word === "past" &&
			(pos === 1 || items.kind[i + 1] !== K.none || /^(few|several|couple|and)$/.test(items.word[i + 1] ?? ""))
		) {
			const next = items.kind[i + 1];
			if (next !== K.comma && next !== K.dot && next !== undefined) return null;
		}
		if (word === "future" && pos === 1) return null;
		return found("historic", start - 1, i + 1, { kind: "ref", value: word === "past" ? "PAST_REF" : "FUTURE_REF" });
	},
};

/** Daily, weekly, annually. */
export const frequency: Rule = {
	name: "frequency",
	starts: [K.frequency],
	match: (items, i) => found("frequency", i, i + 1, { kind: "set", value: FREQUENCY_VALUES[items.value[i]!]! }),
};
