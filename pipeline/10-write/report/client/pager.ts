import { count, el } from "./el.ts";
import { type Route, withQuery } from "./route.ts";

export const PAGE = 50;

export const pageOf = ({ query }: Route): number => Math.max(1, Number(query.get("page")) || 1);

/** Links to the pages around the present one, the first and the last. */
export function pager(route: Route, total: number): HTMLElement | null {
	const pages = Math.ceil(total / PAGE);
	if (pages < 2) return null;
	const here = Math.min(pageOf(route), pages);
	const link = (page: number, label: string, name: string) =>
		el(
			"a",
			{ href: withQuery(route, { page: String(page) }), "aria-label": name, "aria-current": page === here && "page" },
			label,
		);
	const near = [...new Set([1, here - 1, here, here + 1, pages])].filter((page) => page >= 1 && page <= pages);
	return el("nav", { class: "pager", "aria-label": "Pages" }, [
		here > 1 && link(here - 1, "‹ Previous", "Previous page"),
		...near.flatMap((page, i) => [
			i > 0 && page > near[i - 1]! + 1 && el("span", {}, "…"),
			link(page, count(page), `Page ${page}`),
		]),
		here < pages && link(here + 1, "Next ›", "Next page"),
	]);
}
