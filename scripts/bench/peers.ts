import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { wordsOf } from "./corpus.ts";

/** A peer's rate on the same texts, or why it was not measured. Models' loading is not counted. */
export type PeerFigure = { wordsPerSecond: number } | { absent: string };

export interface PeerOptions {
	/** A Python that has spaCy. */
	python: string;
	/** Package of its small English model: en_core_web_sm, or another name under which it is to be had. */
	"spacy-model": string;
	/** A folder of CoreNLP's jars. */
	corenlp: string;
}

/** spaCy's small pipeline and CoreNLP (to names and dependencies) on the first texts, as many words as take them some seconds. */
export function measurePeers(texts: readonly string[], options: PeerOptions): Record<string, PeerFigure> {
	return { spaCy: spacy(texts.slice(0, 100), options), CoreNLP: stanford(texts.slice(0, 30), options.corenlp) };
}

function spacy(texts: readonly string[], { python, "spacy-model": model }: PeerOptions): PeerFigure {
	const script = resolve("scripts/bench/peer_spacy.py");
	const { status, stdout, stderr, error } = spawnSync(python, [script, model], {
		input: JSON.stringify(texts),
		encoding: "utf8",
		maxBuffer: 2 ** 26,
	});
	// Without a status it never ran; a script that ends before it has read its input is an error too, and says why on stderr.
	if (error && status === null) return { absent: `${python} does not start` };
	if (status !== 0) return { absent: stderr.trim().split("\n").at(-1) ?? "it failed" };
	return { wordsPerSecond: rate(texts, Number(stdout)) };
}

const ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse";

function stanford(texts: readonly string[], folder: string): PeerFigure {
	if (!existsSync(folder)) return { absent: `no folder ${folder}; give one with CoreNLP's jars: --corenlp DIR` };
	const work = mkdtempSync(join(tmpdir(), "onrecord-corenlp-"));
	const files = texts.map((text, i) => {
		writeFileSync(join(work, `${i}.txt`), text);
		return join(work, `${i}.txt`);
	});
	writeFileSync(join(work, "list"), files.join("\n"));
	const { status, stderr, error } = spawnSync(
		"java",
		[
			...["-Xmx4g", "-cp", join(folder, "*"), "edu.stanford.nlp.pipeline.StanfordCoreNLP"],
			...["-annotators", ANNOTATORS, "-ner.applyFineGrained", "false", "-ner.buildEntityMentions", "true"],
			...["-filelist", join(work, "list"), "-outputDirectory", work, "-outputFormat", "json", "-threads", "1"],
		],
		{ encoding: "utf8", maxBuffer: 2 ** 26 },
	);
	rmSync(work, { recursive: true });
	if (error) return { absent: "java does not start" };
	// "TOTAL: 12.3 sec. for 11400 tokens at 926.8 tokens/sec.", loading left out
	const seconds = Number(/TOTAL: ([\d.]+) sec\./.exec(stderr)?.[1]);
	if (status !== 0 || !(seconds > 0)) return { absent: stderr.trim().split("\n").at(-1) ?? "it failed" };
	return { wordsPerSecond: rate(texts, seconds) };
}

const rate = (texts: readonly string[], seconds: number): number =>
	Math.round(texts.reduce((sum, text) => sum + wordsOf(text), 0) / seconds);
