import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text with annotated triggers (UTF-16 ranges, several for one trigger of several words) in the ranges that were annotated. */
export interface AnnotatedText {
	id: string;
	text: string;
	triggers: [number, number][][];
	annotated: [number, number][];
}

const NO_SPACE_BEFORE = new Set(". , ; : ! ? ) ] } % 's n't 're 've 'll 'd 'm '' ”".split(" "));
const NO_SPACE_AFTER = new Set("( [ { $ `` “ #".split(" "));

const files = (folder: string, ending: string) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(ending))
		.sort()
		.map((name) => join(folder, name));

/** Text of a CAT/XML file, joined from its tokens, with the place of each. */
export function joinTokens(xml: string): {
	text: string;
	words: Map<string, { range: [number, number]; sentence: string }>;
} {
	let text = "";
	let last = { sentence: "", word: "" };
	const words = new Map<string, { range: [number, number]; sentence: string }>();
	for (const [, id, sentence, raw] of xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)) {
		const word = raw!
			.replaceAll("&quot;", '"')
			.replaceAll("&lt;", "<")
			.replaceAll("&gt;", ">")
			.replaceAll("&amp;", "&");
		const glued = last.sentence === sentence && (NO_SPACE_BEFORE.has(word) || NO_SPACE_AFTER.has(last.word));
		if (text && !glued) text += " ";
		words.set(id!, { range: [text.length, text.length + word.length], sentence: sentence! });
		text += word;
		last = { sentence: sentence!, word };
	}
	return { text, words };
}

/** ECB+ (Cybulska and Vossen 2014): actions are triggers; sentences without any were not annotated. */
export function readEcb(folder: string): AnnotatedText[] {
	return files(folder, ".xml").map((file) => {
		const xml = readFileSync(file, "utf8");
		const { text, words } = joinTokens(xml);
		const sentences = new Map<string, [number, number]>();
		for (const { range, sentence } of words.values())
			sentences.set(sentence, [sentences.get(sentence)?.[0] ?? range[0], range[1]]);
		const triggers: [number, number][][] = [];
		const seen = new Set<string>();
		for (const [, body] of xml.matchAll(
			/<(?:NEG_)?ACTION_\w+ m_id="\d+"[^>]*>((?:\s*<token_anchor t_id="\d+"\s*\/>)+)/g,
		)) {
			const anchors = [...body!.matchAll(/t_id="(\d+)"/g)].map(([, id]) => words.get(id!)!);
			triggers.push(anchors.map((anchor) => anchor.range));
			seen.add(anchors[0]!.sentence);
		}
		return { id: file, text, triggers, annotated: [...seen].map((sentence) => sentences.get(sentence)!) };
	});
}

/** GUM's genres whose texts are blanked out or not for commercial use. */
const RESTRICTED = /_(?:reddit|essay|fiction|letter|podcast|whow)_/;

/** GUM (Zeldes 2017): the heads of its entities of type "event", which teach nouns and nothing else. */
export function readGum(folder: string): AnnotatedText[] {
	const open = files(folder, ".conllu").filter((file) => !RESTRICTED.test(file));
	return open.map((file) => {
		let text = "";
		const triggers: [number, number][][] = [];
		const annotated: [number, number][] = [];
		for (const block of readFileSync(file, "utf8").split("\n\n")) {
			const lines = block.split("\n");
			if (lines.some((line) => line.startsWith("# newpar"))) text = `${text.trimEnd()}\n\n`;
			const words: { head: number; range: [number, number] }[] = [];
			const open: { id: string; type: string; first: number }[] = [];
			const events: [number, number][] = [];
			for (const line of lines) {
				const [id = "", form = "", , , , , head, , , misc = ""] = line.split("\t");
				if (!/^\d+$/.test(id)) continue;
				const at = words.length;
				words.push({ head: Number(head) - 1, range: [text.length, text.length + form.length] });
				text += form;
				if (!misc.includes("SpaceAfter=No")) text += " ";
				const brackets = /Entity=([^|]*)/.exec(misc)?.[1] ?? "";
				for (const [part, opened, closed] of brackets.matchAll(/\(([^()]+)|([^()]+)?\)/g)) {
					if (opened) {
						const [name = "", type = ""] = opened.split("-");
						open.push({ id: name, type, first: at });
					}
					if (!part.endsWith(")")) continue;
					const index = closed ? open.findLastIndex((one) => one.id === closed) : open.length - 1;
					const [entity] = index < 0 ? [] : open.splice(index, 1);
					if (entity?.type === "event") events.push([entity.first, at]);
				}
			}
			for (const [first, last] of events) {
				const main = words.slice(first, last + 1).find(({ head }) => head < first || head > last);
				if (main) triggers.push([main.range]);
			}
			if (words.length > 0) annotated.push([words[0]!.range[0], words.at(-1)!.range[1]]);
		}
		return { id: file, text, triggers, annotated };
	});
}
