import { expect, test } from "vitest";
import { timelineOf } from "../../pipeline/8-events/timeline.ts";
import { createPipeline, type OkRecord } from "../../pipeline/index.ts";

test("a timeline orders dated events by their first day, without reports", () => {
	const pipeline = createPipeline();
	const record = pipeline.extract({
		id: "x",
		text: "The firm was founded in 1987. Its mine closed on June 3, 2024. The owner sold the land in 2001, a lawyer said.",
		published: "2024-06-19",
	}) as OkRecord;
	expect(timelineOf([record]).map(({ date, event }) => [date, event.text])).toEqual([
		["1987", "founded"],
		["2001", "sold"],
		["2024-06-03", "closed"],
	]);
});
