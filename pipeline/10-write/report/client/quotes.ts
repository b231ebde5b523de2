import { recordOf, summary } from "./data.ts";
import { el } from "./el.ts";
import { documentsFor } from "./filter.ts";
import { filterBar } from "./filters.ts";
import { QuoteKind } from "./labels.ts";
import type { Shown } from "./main.ts";
import { documentLink, type Route } from "./route.ts";
import { scanList } from "./scan.ts";

export function quotesView(route: Route): Shown {
	const { query } = route;
	const kind = query.get("kind");
	const words = (query.get("q") ?? "").toLowerCase();
	const speaker = query.get("speaker");
	const wanted = speaker === null ? null : summary.entities[Number(speaker)];
	const numbers = documentsFor(route).filter((number) => summary.documents.quotes[number]! > 0);
	const list = scanList(numbers, "quotation", (number) => {
		const record = recordOf(number);
		const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
		return record.quotes.flatMap((quote) => {
			if (kind && quote.kind !== kind) return [];
			const said = quote.content.map(({ text }) => text).join(" … ");
			if (words && !said.toLowerCase().includes(words)) return [];
			const who = quote.speaker?.entity ? entities.get(quote.speaker.entity) : undefined;
			if (wanted && !(who && same(who, wanted))) return [];
			return [
				el("article", { class: `quote-item kind-${quote.kind}` }, [
					el("blockquote", {}, said),
					el("p", {}, [
						el("strong", {}, who?.name ?? quote.speaker?.text ?? "Nobody named"),
						who && quote.speaker && quote.speaker.text !== who.name
							? el("span", { class: "note" }, ` as “${quote.speaker.text}”`)
							: null,
						el("span", { class: `tag kind-${quote.kind}` }, quote.kind),
						el("a", { href: documentLink(record.document.id, quote.id) }, summary.documents.title[number]!),
						el("span", { class: "note" }, record.document.published?.date ?? ""),
					]),
				]),
			];
		});
	});
	return {
		title: "Quotes",
		nodes: [
			el("h1", {}, "Quotes"),
			filterBar(route, {
				dates: "Published",
				words: "Words said",
				choices: [{ name: "kind", label: "Kind", values: QuoteKind }],
			}),
			list.node,
		],
		stop: list.stop,
	};
}

type Named = { name: string; type: string; ids: { wikidata?: string | undefined } };

/** Whether an article's entity is this entity of the corpus: the rule by which the summary merges. */
export function same(one: Named, corpus: Named): boolean {
	if (one.ids.wikidata || corpus.ids.wikidata) return one.ids.wikidata === corpus.ids.wikidata;
	return one.type === corpus.type && one.name.toLowerCase() === corpus.name.toLowerCase();
}
