import { parseJson } from "../json.ts";

/** The article object among a page's JSON-LD, whatever its nesting; the first of a news kind wins, then any with an author or a date. */
export interface LinkedArticle {
	headline: string | null;
	datePublished: string | null;
	dateModified: string | null;
	dateCreated: string | null;
	authors: string[];
	articleBody: string | null;
	publisher: string | null;
}

type Json = Record<string, unknown>;
const KINDS = /(?:Article|BlogPosting|Report|Posting|LiveBlog|Review|Recipe|WebPage|Analysis|Opinion)$/;
const STRONG = /(?:Article|BlogPosting|Posting|Report|Analysis|Opinion)$/;
/** Objects looked at: some pages carry whole catalogues. */
const MOST_OBJECTS = 3000;

function isObject(value: unknown): value is Json {
	return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string | null {
	if (Array.isArray(value)) return textOf(value[0]);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** Names in an author field: strings, objects with a name, lists of either, references by @id. */
function namesOf(value: unknown, byId: Map<string, Json>, depth = 0): string[] {
	if (depth > 4) return [];
	if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId, depth + 1));
	if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
	if (!isObject(value)) return [];
	if (value.name !== undefined) return namesOf(value.name, byId, depth + 1);
	const target = typeof value["@id"] === "string" ? byId.get(value["@id"]) : undefined;
	return target && target !== value ? namesOf(target.name, byId, depth + 1) : [];
}

/** Parses JSON that pages spoil in the usual ways: raw line breaks in strings, HTML comments, CDATA, trailing semicolons or commas. */
function parseLoosely(text: string): unknown {
	const clean = text
		.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "")
		.replace(/(?:-->|(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?)\s*$/, "");
	for (const attempt of [
		clean,
		clean
			.replace(/[\u0000-\u001f]+/g, " ")
			.replace(/,\s*([}\]])/g, "$1")
			.replace(/;\s*$/, ""),
	]) {
		try {
			return parseJson(attempt);
		} catch {}
	}
	return null;
}

export function readLinkedData(scripts: readonly string[]): LinkedArticle | null {
	const objects: Json[] = [];
	const byId = new Map<string, Json>();
	const queue: unknown[] = scripts.map(parseLoosely);
	for (let i = 0; i < queue.length && objects.length < MOST_OBJECTS; i++) {
		const value = queue[i];
		if (Array.isArray(value)) for (const item of value) queue.push(item);
		else if (isObject(value)) {
			objects.push(value);
			if (typeof value["@id"] === "string" && value.name !== undefined) byId.set(value["@id"], value);
			for (const inner of Object.values(value)) if (isObject(inner)) queue.push(inner);
		}
	}
	const kindOf = (o: Json) => (Array.isArray(o["@type"]) ? o["@type"].join(" ") : String(o["@type"] ?? ""));
	const candidates = objects.filter((o) =>
		kindOf(o)
			.split(" ")
			.some((kind) => KINDS.test(kind)),
	);
	const rank = (o: Json) =>
		(kindOf(o)
			.split(" ")
			.some((kind) => STRONG.test(kind))
			? 4
			: 0) +
		(o.datePublished ? 2 : 0) +
		(o.author ? 1 : 0) +
		(o.headline ? 1 : 0);
	let best: Json | null = null;
	for (const o of candidates) if (!best || rank(o) > rank(best)) best = o;
	if (!best) return null;
	const rest = candidates.filter((o) => o !== best && o.datePublished);
	return {
		headline: textOf(best.headline) ?? (STRONG.test(kindOf(best)) ? textOf(best.name) : null),
		datePublished: textOf(best.datePublished) ?? textOf(rest[0]?.datePublished),
		dateModified: textOf(best.dateModified),
		dateCreated: textOf(best.dateCreated),
		authors: namesOf(best.author ?? best.creator, byId),
		articleBody: textOf(best.articleBody),
		publisher: namesOf(best.publisher, byId)[0] ?? null,
	};
}
