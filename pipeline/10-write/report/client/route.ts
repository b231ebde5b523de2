import { fragment } from "../address.ts";

export type View = "overview" | "documents" | "entities" | "quotes" | "events" | "document";

/** Where the reader is: all of it stands in the address, so that back, forward and bookmarks work from disk. */
export interface Route {
	view: View;
	/** Document and record, in the article view. */
	id: string | null;
	record: string | null;
	query: URLSearchParams;
}

const VIEWS: readonly string[] = ["overview", "documents", "entities", "quotes", "events", "document"];

export function parseRoute(hash: string): Route {
	const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
	const [view = "", id = "", record = ""] = path.split("/");
	return {
		view: (VIEWS.includes(view) ? view : "overview") as View,
		id: id === "" ? null : decode(id),
		record: record === "" ? null : decode(record),
		query: new URLSearchParams(query),
	};
}

export const documentLink = (id: string, record?: string): string => `#${fragment(id, record)}`;

/** A link to a list; empty values are left out. */
export function listLink(view: View, query: Record<string, string | number | null | undefined> = {}): string {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(query))
		if (value !== null && value !== undefined && value !== "") params.set(name, String(value));
	const text = params.toString();
	return `#/${view}${text === "" ? "" : `?${text}`}`;
}

/** The same list with some of its filters changed. */
export function withQuery({ view, query }: Route, changes: Record<string, string | null>): string {
	return listLink(view, { ...Object.fromEntries(query), page: null, ...changes });
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
