import { readFileSync } from "node:fs";

/** WordNet's lexicographer files, by number: the "supersenses". */
const SUPERSENSES =
	"adj.all adj.pert adv.all noun.tops act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time v.body v.change v.cognition v.communication v.competition v.consumption v.contact v.creation v.emotion v.motion v.perception v.possession v.social v.stative v.weather adj.ppl".split(
		" ",
	);

/** Nouns whose hyponyms are telling, with the number of the sense that is meant. */
const ANCESTORS: [string, number][] = [
	["event", 1],
	["act", 2],
	["state", 2],
	["process", 6],
	["phenomenon", 1],
	["change", 1],
	["happening", 1],
	["conflict", 1],
	["meeting", 1],
	["action", 1],
	["activity", 1],
	["statement", 1],
	["document", 1],
	["change", 2],
];

const EVENTFUL = new Set(["event", "act", "process", "phenomenon"]);

interface Sense {
	offset: string;
	rank: number;
	/** How often SemCor's annotators chose it. */
	count: number;
	supersense: string;
}

export interface Wordnet {
	lemmas(pos: "n" | "v" | "a"): Iterable<string>;
	/** What WordNet says of a lemma, as names of binary features. */
	features(pos: "n" | "v" | "a", lemma: string): readonly string[];
}

/** Reads the `dict` folder of WordNet 3.1. */
export function loadWordnet(dict: string): Wordnet {
	const senses = readSenses(`${dict}/index.sense`);
	const { hypernyms, derived } = readNouns(`${dict}/data.noun`);
	const sense = (lemma: string, rank: number) => senses.get(`n:${lemma}`)?.[rank - 1]?.offset ?? "";
	const ancestors = ANCESTORS.map(([lemma, rank]) => [`under:${lemma}${rank}`, sense(lemma, rank)] as const);
	const closures = new Map<string, Set<string>>();
	const closure = (offset: string): Set<string> => {
		const known = closures.get(offset);
		if (known) return known;
		const all = new Set([offset]);
		closures.set(offset, all);
		for (const parent of hypernyms.get(offset) ?? []) for (const one of closure(parent)) all.add(one);
		return all;
	};

	function features(pos: "n" | "v" | "a", lemma: string): string[] {
		const list = senses.get(`${pos}:${lemma}`);
		const [main] = list ?? [];
		if (!list || !main) return ["wn:none"];
		const names = [`first:${main.supersense}`];
		const mass = (one: Sense) => one.count + 0.5 / one.rank;
		const total = list.reduce((sum, one) => sum + mass(one), 0);
		const share = new Map<string, number>();
		for (const one of list) share.set(one.supersense, (share.get(one.supersense) ?? 0) + mass(one) / total);
		for (const [name, part] of share)
			for (const limit of [0.1, 0.5, 0.85]) if (part > limit) names.push(`over${limit}:${name}`);
		if (pos !== "n") return names;
		for (const [name, offset] of ancestors) if (closure(main.offset).has(offset)) names.push(name);
		const eventful = list.reduce((sum, one) => sum + (EVENTFUL.has(one.supersense) ? mass(one) / total : 0), 0);
		names.push(`eventful:${Math.round(eventful * 4)}`);
		if (derived.has(`${main.offset}:${lemma}`)) names.push("deverbal", `deverbal:${main.supersense}`);
		else names.push(list.some((one) => derived.has(`${one.offset}:${lemma}`)) ? "deverbal:rare" : "deverbal:no");
		const verb = senses.get(`v:${lemma}`)?.[0];
		if (verb) names.push("verb", `verb:${verb.supersense}`);
		return names;
	}

	return {
		features,
		lemmas: (pos) => [...senses.keys()].filter((key) => key.startsWith(`${pos}:`)).map((key) => key.slice(2)),
	};
}

function readSenses(file: string): Map<string, Sense[]> {
	const senses = new Map<string, Sense[]>();
	for (const line of readFileSync(file, "utf8").split("\n")) {
		const [key = "", offset = "", rank, count] = line.split(" ");
		const [lemma = "", rest = ""] = key.split("%");
		if (!count || lemma.includes("_")) continue;
		const [type, lexfile] = rest.split(":");
		const id = `${"?nvara"[Number(type)]}:${lemma}`;
		const entry = { offset, rank: Number(rank), count: Number(count), supersense: SUPERSENSES[Number(lexfile)] ?? "" };
		const list = senses.get(id);
		if (list) list.push(entry);
		else senses.set(id, [entry]);
	}
	for (const list of senses.values()) list.sort((a, b) => a.rank - b.rank);
	return senses;
}

/** Hypernyms of each noun synset, and the "offset:lemma" pairs that are derived from a verb. */
function readNouns(file: string): { hypernyms: Map<string, string[]>; derived: Set<string> } {
	const hypernyms = new Map<string, string[]>();
	const derived = new Set<string>();
	for (const line of readFileSync(file, "utf8").split("\n")) {
		if (!line || line.startsWith("  ")) continue;
		const fields = line.split(" ");
		const offset = fields[0]!;
		const words = Number.parseInt(fields[3]!, 16);
		const parents: string[] = [];
		const pointers = 5 + 2 * words;
		for (let i = pointers; i < pointers + 4 * Number(fields[4 + 2 * words]); i += 4) {
			const [symbol, target, pos, source] = fields.slice(i, i + 4) as [string, string, string, string];
			if (symbol === "@" || symbol === "@i") parents.push(target);
			if (symbol !== "+" || pos !== "v") continue;
			const word = Number.parseInt(source.slice(0, 2), 16) - 1;
			derived.add(`${offset}:${fields[4 + 2 * word]!.toLowerCase()}`);
		}
		hypernyms.set(offset, parents);
	}
	return { hypernyms, derived };
}
