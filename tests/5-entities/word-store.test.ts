import { expect, test } from "vitest";
import { createPipeline } from "../../pipeline/index.ts";

const REPORT =
	"Ana Kovacs met Finance Minister Tomas Brandt in Lisbon. Kovacs, of Brightwater Holdings, said Brandt had agreed.";

test("a thread that has met more words than it keeps reads on as before", () => {
	const pipeline = createPipeline();
	const fresh = pipeline.extract({ id: "1", text: REPORT });
	const words = (from: number) =>
		Array.from({ length: 3000 }, (_, i) => `Zo${(from + i).toString(36)}ra walked.`).join(" ");
	for (let n = 0; n < 6; n++) pipeline.extract({ id: "many", text: words(n * 3000) });
	expect(pipeline.extract({ id: "1", text: REPORT })).toEqual(fresh);
});
