import fc from "fast-check";
import { expect, test } from "vitest";
import { timeStage } from "../../pipeline/6-times/index.ts";
import type { EntityDocument } from "../../schemas/index.ts";
import { parsed } from "../support/documents.ts";
import { timed } from "./support.ts";

const words = fc.constantFrom(
	..."January|May|Monday|the|last|next|of|in|16|17|2024|1990s|'90s|-|/|:|,|.|third|quarter|year|years|ago|two|and|a|half|p.m.|10|between|to|BC|480|now|summer|Christmas|said|will|31|February|😀|é".split(
		"|",
	),
);

test("spans are slices on tokens, in order, without overlap, and from <= to", () => {
	fc.assert(
		fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), fc.boolean(), (list, dated) => {
			const { text, times, tokens } = timed(list.join(" "), dated ? "2024-10-16" : undefined);
			let end = 0;
			for (const time of times) {
				expect(time.start).toBeGreaterThanOrEqual(end);
				expect(time.end).toBeGreaterThan(time.start);
				expect(time.end).toBeLessThanOrEqual(text.length);
				expect(time.start).toBeGreaterThanOrEqual(tokens.start[time.first]!);
				expect(time.end).toBeLessThanOrEqual(tokens.end[time.last]!);
				if (time.from !== null) expect(time.from <= time.to!).toBe(true);
				if (!dated && time.resolved) expect(time.value).not.toContain("2024-10-16");
				end = time.end;
			}
		}),
		{ numRuns: 300 },
	);
});

const stage = timeStage();

test.each(["January ", "the last week of ", "Monday, ", "between May and ", "three years ago ", "2/3/"])(
	"the stage's time grows with the text: %j repeated",
	(unit) => {
		const document = (count: number): EntityDocument => ({
			...parsed(unit.repeat(count), "2024-10-16"),
			entities: [],
			mentions: [],
			references: [],
		});
		// Processor time, not the clock: other work on the machine must not fail the test
		const cost = (input: EntityDocument) => {
			const started = process.cpuUsage();
			stage.run(input);
			return process.cpuUsage(started).user / 1e6;
		};
		const small = document(300);
		const large = document(3000);
		const best = (input: EntityDocument) => Math.min(cost(input), cost(input), cost(input));
		best(small);
		// Ten times the text; a quadratic stage would take a hundred times as long
		expect(best(large)).toBeLessThan(Math.max(best(small), 0.003) * 40);
	},
);
