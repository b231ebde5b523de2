import type { DomEvidence } from "./columns.ts";
import type { LinkedArticle } from "./linked-data.ts";
import type { Page } from "./page.ts";

/** A JSON-LD articleBody shorter than this is a teaser. */
const SHORTEST_BODY = 300;

/** What the page's head says of its article, as evidence for its blocks. */
export function evidenceOf({ head }: Page, article: LinkedArticle | null): DomEvidence {
	const body = article?.articleBody ?? null;
	return {
		articleBody: body && body.length > SHORTEST_BODY ? body.replace(/<[^<>]*>/g, " ") : null,
		title: head.meta.get("og:title")?.[0] ?? head.title,
		description: head.meta.get("og:description")?.[0] ?? head.meta.get("description")?.[0] ?? "",
	};
}
