import type { Scores } from "./evaluate.ts";

const percent = (share: number) => (100 * share).toFixed(1);

/** Scores as a Markdown table. */
export function report(scores: Scores): string {
	const rows = Object.entries(scores.relations).map(
		([name, { precision, recall, count }]) =>
			`| ${name} | ${count} | ${precision ? percent(precision) : "0"} | ${percent(recall)} |`,
	);
	return [
		`${scores.tokens} tokens: tags ${percent(scores.tag)}, UAS ${percent(scores.uas)}, LAS ${percent(scores.las)}`,
		"",
		"| relation | count | precision | recall |",
		"| --- | --- | --- | --- |",
		...rows,
	].join("\n");
}
