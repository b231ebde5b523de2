import { breathe } from "./data.ts";
import { count, el, fill, plural } from "./el.ts";
import { PAGE } from "./pager.ts";

/**
 * A list that is read out of the articles as far as it is looked at: one page of items, and a button for the next.
 * `itemsOf` gives a document's items that pass the filters.
 */
export function scanList(
	numbers: readonly number[],
	noun: string,
	itemsOf: (number: number) => HTMLElement[],
): { node: HTMLElement; stop(): void } {
	const list = el("ol", { class: "items" });
	const status = el("p", { class: "note", role: "status" });
	const more = el("button", { type: "button", hidden: true }, "Show more", { click: () => void run() });
	let next = 0;
	let shown = 0;
	let stopped = false;
	let rest: HTMLElement[] = [];
	const run = async () => {
		more.hidden = true;
		const goal = shown + PAGE;
		let since = performance.now();
		while (shown < goal && (rest.length > 0 || next < numbers.length)) {
			if (rest.length === 0) rest = itemsOf(numbers[next++]!);
			for (const item of rest.splice(0, goal - shown)) {
				list.append(el("li", {}, [item]));
				shown++;
			}
			if (performance.now() - since > 12) {
				fill(status, `${count(shown)} found, looked through ${count(next)} of ${plural(numbers.length, "document")}…`);
				await breathe();
				if (stopped) return;
				since = performance.now();
			}
		}
		const done = rest.length === 0 && next >= numbers.length;
		more.hidden = done;
		fill(
			status,
			shown === 0
				? `No ${noun} passes these filters.`
				: done
					? `${plural(shown, noun)}.`
					: `The first ${plural(shown, noun)}, from ${plural(next, "document")} of ${count(numbers.length)}.`,
		);
	};
	void run();
	return {
		node: el("div", {}, [status, list, more]),
		stop: () => {
			stopped = true;
		},
	};
}
