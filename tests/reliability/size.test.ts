import { describe, expect, test } from "vitest";
import { csvRows } from "../../pipeline/10-write/csv.ts";
import { createPipeline } from "../../pipeline/index.ts";

/** Texts without a full stop, each fact of which is shown in its sentence: what comes out must not grow with the square of what goes in. */
const ENDLESS = [
	"“a” said B. ",
	"January ",
	"he said that ",
	"Monday to ",
	"1 January ",
	"“he said ‘she said ",
	"said ",
];

describe("a record and its tables are as long as their text, times a constant", () => {
	const pipeline = createPipeline();
	test.each(ENDLESS)("%s", (unit) => {
		const size = (length: number) => {
			const record = pipeline.extract({ text: unit.repeat(length / unit.length) });
			const tables = Object.values(csvRows(record)).reduce((sum, { text }) => sum + text.length, 0);
			return JSON.stringify(record).length + tables;
		};
		expect(size(40_000) / size(10_000)).toBeLessThan(4.8);
		expect(size(40_000)).toBeLessThan(40_000 * 600);
	});
});
