import { RELATIONS, type Relation } from "../../schemas/index.ts";

/** Treebank relations that the pipeline does not tell apart. */
const MERGED: Record<string, Relation> = {
	"csubj:pass": "csubj",
	"csubj:outer": "csubj",
	"nsubj:outer": "nsubj",
	"det:predet": "det",
	"cc:preconj": "cc",
	"flat:foreign": "flat",
	"flat:name": "flat",
	"advcl:relcl": "advcl",
	"nmod:unmarked": "nmod",
	"nmod:npmod": "nmod",
	"nmod:tmod": "nmod",
	"obl:tmod": "obl:unmarked",
	"obl:npmod": "obl:unmarked",
	"compound:svc": "compound",
	goeswith: "flat",
	list: "parataxis",
	reparandum: "dep",
	dislocated: "dep",
	orphan: "dep",
};

/** Index in RELATIONS of a treebank's relation. */
export function relationOf(name: string): number {
	const merged = MERGED[name] ?? (name as Relation);
	const index = RELATIONS.indexOf(merged);
	if (index >= 0) return index;
	const plain = RELATIONS.indexOf(name.split(":")[0] as Relation);
	return Math.max(plain, 0);
}
