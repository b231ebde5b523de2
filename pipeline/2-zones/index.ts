import type { Document, ZonedDocument, ZoneType } from "../../schemas/index.ts";
import { loadZoneModel } from "../models.ts";
import type { Stage } from "../stage.ts";
import { splitParagraphs } from "./blocks.ts";
import { isCredit, readByline } from "./kinds/byline.ts";
import { readDateline } from "./kinds/dateline.ts";
import { lineClassifier } from "./line/classify.ts";
import type { LineModel } from "./line/model.ts";
import type { Lines } from "./line/split.ts";
import { publishedOf } from "./published.ts";
import { typeLines } from "./types.ts";

type Block = ZonedDocument["blocks"][number];

/**
 * Tells the article from what stands around it: zones of one type each, and the blocks (paragraphs, headings) inside them.
 * Lines are body or not by a model of two looks (boosted trees over line features, then over the first look's opinions, as in
 * stacking); everything else is typed by rule. Fills title, byline, dateline and publication date where the reader left them open.
 */
export function zoneStage(model: LineModel = loadZoneModel()): Stage<Document, ZonedDocument> {
	const classify = lineClassifier(model);
	return {
		name: "zones",
		run(document) {
			const lines = splitParagraphs(document.text);
			const fixed = hintsOf(document, lines);
			const { body, wordCount } = fixed ? allFixed(lines) : classify(lines);
			const types = typeLines(lines, body, wordCount, fixed ?? []);
			const blocks: Block[] = [];
			for (let i = 0; i < lines.length; i++)
				blocks.push({ start: lines.start[i]!, end: lines.end[i]!, type: types[i]! });
			const dateline = cutDateline(document.text, blocks);
			const first = (type: ZoneType, test: (text: string) => boolean = () => true): string | null => {
				const block = blocks.find((b) => b.type === type && test(document.text.slice(b.start, b.end)));
				return block ? document.text.slice(block.start, block.end) : null;
			};
			const byline = document.byline ?? first("byline", (text) => !isCredit(text));
			return {
				...document,
				title: document.title ?? first("headline"),
				byline: document.byline ?? (byline ? readByline(byline) : null),
				published: publishedOf(document, blocks, dateline?.day ?? null),
				dateline: dateline?.text ?? null,
				blocks,
				zones: zonesOf(blocks),
			};
		},
	};
}

/** The reader has typed every line already (an HTML page's blocks): the model is not asked. */
function allFixed(lines: Lines): { body: Float32Array; wordCount: Int32Array } {
	return { body: new Float32Array(lines.length), wordCount: new Int32Array(lines.length) };
}

/** The reader's hints, one a line, or null when it gave none: those of an HTML page cover every line of its text. */
function hintsOf(document: Document, lines: Lines): ZoneType[] | null {
	if (!document.hints) return null;
	const fixed = new Array<ZoneType>(lines.length).fill("other");
	let i = 0;
	for (const hint of document.hints) {
		while (i < lines.length && lines.end[i]! <= hint.start) i++;
		for (let k = i; k < lines.length && lines.start[k]! < hint.end; k++) fixed[k] = hint.type as ZoneType;
	}
	return fixed;
}

/** Body paragraphs in which a dateline is sought: the first, or the one below a lead set apart. */
const DATELINE_WITHIN = 2;

/** Cuts the dateline off the first body paragraph into a block of its own; the body goes on right after it. */
function cutDateline(text: string, blocks: Block[]): { text: string; day: string | null } | null {
	let tried = 0;
	for (let i = 0; i < blocks.length && tried < DATELINE_WITHIN; i++) {
		const block = blocks[i]!;
		if (block.type !== "body") continue;
		tried++;
		const found = readDateline(text.slice(block.start, block.end));
		if (!found) continue;
		const rest = { start: block.start + found.next, end: block.end, type: block.type };
		const words = { start: block.start, end: block.start + found.end, type: "dateline" as const };
		blocks.splice(
			i,
			1,
			{ ...words, end: Math.min(block.start + found.next, block.end) },
			...(rest.start < rest.end ? [rest] : []),
		);
		trimEnd(text, blocks[i]!);
		return { text: text.slice(words.start, words.end), day: found.day };
	}
	return null;
}

function trimEnd(text: string, block: Block): void {
	while (block.end > block.start && text.charCodeAt(block.end - 1) <= 32) block.end--;
}

function zonesOf(blocks: readonly Block[]): ZonedDocument["zones"] {
	const zones: ZonedDocument["zones"] = [];
	for (const block of blocks) {
		const last = zones.at(-1);
		if (last?.type === block.type) last.end = block.end;
		else zones.push({ ...block });
	}
	return zones;
}
