import { expect, test } from "vitest";
import { createPipeline, type DocumentRecord, type OkRecord } from "../pipeline/index.ts";

const pipeline = createPipeline({ published: "2024-10-16" });

test("the library gives the records of the command line", () => {
	const record: DocumentRecord = pipeline.extract({ id: "a", text: "NATO will meet in The Hague next June." });
	// @ts-expect-error a failed record has no text: the status is asked first
	expect(record.text).toBeTypeOf("string");
	if (record.status !== "ok") throw new Error(record.error.message);
	const times: OkRecord["times"] = record.times;
	expect(times[0]).toMatchObject({ text: "next June", value: "2025-06", resolved: true });
});

test("what is no document is a failed record, never an exception", () => {
	for (const input of [null, 5, "text", [], {}, { text: "" }])
		expect(pipeline.extract(input, "7")).toMatchObject({ status: "failed", document: { id: "7" } });
});

test("options are checked by the compiler", () => {
	// @ts-expect-error no such option
	createPipeline({ publishd: "2024-10-16" });
	// @ts-expect-error no such events
	createPipeline({ events: "some" });
});
