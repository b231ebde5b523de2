import { button, el } from "./el.ts";

const KEYS: readonly [string, string][] = [
	["/", "Search the texts"],
	["n, p", "Next, previous record in the article"],
	["← →", "The same, while a record in the text has the focus"],
	["Enter", "Show the fields of the focused record"],
	["b", "From the words back to the list"],
	["[ ]", "Previous, next document"],
	["Esc", "Let go of the record"],
	["?", "This list"],
];

export function helpDialog(): HTMLDialogElement {
	const dialog = el("dialog", { "aria-labelledby": "help-title" }, [
		el("h2", { id: "help-title" }, "Keyboard"),
		el(
			"dl",
			{ class: "keys" },
			KEYS.flatMap(([key, what]) => [el("dt", {}, [el("kbd", {}, key)]), el("dd", {}, what)]),
		),
		button("Close", () => dialog.close()),
	]);
	return dialog;
}
