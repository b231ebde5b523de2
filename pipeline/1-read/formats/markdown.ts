import { parse } from "yaml";
import { dayOf } from "../day-of.ts";
import { decode } from "../decode.ts";
import type { Found } from "./format.ts";

/** Longest front matter that is looked for. */
const LONGEST_FRONT = 20_000;
const FENCE_OPEN = /^---[ \t]*\r?\n/;
const FENCE_CLOSE = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Markdown with optional YAML front matter (title, date, author, id, url); its mark-up is taken off, its paragraphs are joined. */
export function readMarkdown(bytes: Uint8Array): Found[] {
	const { text, warnings } = decode(bytes);
	const front = frontMatter(text);
	let fields: Record<string, unknown> = {};
	if (front) {
		try {
			const parsed: unknown = parse(front.yaml, { maxAliasCount: 10 });
			if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
				fields = parsed as Record<string, unknown>;
		} catch {
			warnings.push({ code: "front-matter", message: "the front matter is no YAML and was left out" });
		}
	}
	const body = plainText(front ? text.slice(front.end) : text);
	const pick = (...keys: string[]) =>
		keys.map((key) => fields[key]).find((value) => value !== undefined && value !== null);
	const date = pick("published", "date", "pubdate", "publish_date");
	const authors = pick("author", "authors", "byline");
	const input: Record<string, unknown> = { text: body };
	const set = (key: string, value: unknown) => {
		if (value !== undefined && value !== null && value !== "") input[key] = value;
	};
	set("id", typeof fields.id === "string" || typeof fields.id === "number" ? fields.id : undefined);
	set("title", typeof fields.title === "string" ? fields.title : undefined);
	set("url", typeof fields.url === "string" ? fields.url : undefined);
	set("published", dayOf(date));
	set(
		"byline",
		Array.isArray(authors)
			? authors.filter((a) => typeof a === "string").join(" and ")
			: typeof authors === "string"
				? authors
				: undefined,
	);
	return [{ part: "", input, warnings }];
}

/** What stands between the fences on top of the text, and where the text goes on. */
function frontMatter(text: string): { yaml: string; end: number } | null {
	const from = FENCE_OPEN.exec(text)?.[0].length;
	if (from === undefined) return null;
	const rest = text.slice(from - 1, from + LONGEST_FRONT);
	const close = FENCE_CLOSE.exec(rest);
	return close && { yaml: rest.slice(1, close.index), end: from - 1 + close.index + close[0].length };
}

/** Takes Markdown's marks off: headings, emphasis, links, images, quotes, rules and comments. Line structure stays. */
function plainText(markdown: string): string {
	return withoutComments(markdown.replace(/\r\n?/g, "\n")).split("\n").map(plainLine).join("\n").trim();
}

/** Cuts out comments; one that never ends is left, without looking for its end again and again. */
function withoutComments(text: string): string {
	const parts: string[] = [];
	let from = 0;
	for (;;) {
		const open = text.indexOf("<!--", from);
		const close = open < 0 ? -1 : text.indexOf("-->", open + 4);
		if (close < 0) break;
		parts.push(text.slice(from, open));
		from = close + 3;
	}
	return parts.join("") + text.slice(from);
}

/** A heading's own words: the number signs before them, and those that may close the line. */
function withoutHashes(heading: string): string {
	let end = heading.trimEnd().length;
	while (heading[end - 1] === "#") end--;
	return heading
		.slice(0, end)
		.trim()
		.replace(/^#{1,6}\s*/, "")
		.trimEnd();
}

function plainLine(line: string): string {
	if (/^\s{0,3}(?:[-*_]\s*){3,}$/.test(line) || /^\s{0,3}(?:=+|-+)\s*$/.test(line) || /^\s*(?:```|~~~)/.test(line))
		return "";
	return line
		.replace(/^\s{0,3}#{1,6}\s.*$/, withoutHashes)
		.replace(/^\s{0,3}(?:>\s?)+/, "")
		.replace(/!\[[^\][]*\]\([^()]*\)/g, "")
		.replace(/\[([^\][]*)\]\([^()]*\)/g, "$1")
		.replace(/\[([^\][]*)\]\[[^\][]*\]/g, "$1")
		.replace(/<(https?:[^<>\s]+)>/g, "$1")
		.replace(/(\*\*|__)(?=\S)([^*_]+?)\1/g, "$2")
		.replace(/(?<![\w*])\*(?=\S)([^*]+?)\*(?!\w)/g, "$1")
		.replace(/(?<![\w_])_(?=\S)([^_]+?)_(?!\w)/g, "$1")
		.replace(/`([^`]+)`/g, "$1")
		.replace(/\\([\\`*_{}[\]()#+\-.!>])/g, "$1")
		.trimEnd();
}
