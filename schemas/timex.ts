import * as z from "zod";
import { IsoDay } from "./document.ts";
import { EntityDocument } from "./entity.ts";
import { Span, TokenRange } from "./span.ts";

export const TimexType = z.enum(["DATE", "TIME", "DURATION", "SET"]);
export type TimexType = z.infer<typeof TimexType>;

/** TIMEX3 modifiers. */
export const TimexMod = z.enum([
	"START",
	"MID",
	"END",
	"APPROX",
	"LESS_THAN",
	"MORE_THAN",
	"EQUAL_OR_LESS",
	"EQUAL_OR_MORE",
	"BEFORE",
	"AFTER",
]);
export type TimexMod = z.infer<typeof TimexMod>;

/** What an expression means, apart from where it stands. */
export const TimexValue = z.object({
	type: TimexType.describe("TIMEX3 type"),
	value: z
		.string()
		.nullable()
		.describe(
			"TIMEX3 value: 2024-10-16, 2024-W42, 2024-Q3, 2024-SU, P10Y, PRESENT_REF, XXXX-06 …; null when the words give no valid one",
		),
	from: IsoDay.nullable().describe("First calendar day of a resolved value"),
	to: IsoDay.nullable().describe("Last calendar day of a resolved value"),
	anchor: z.string().nullable().describe("Day or period that a relative expression was counted from"),
	resolved: z.boolean().describe("False when a relative expression had no anchor, or the value is vague"),
	mod: TimexMod.optional().describe("TIMEX3 modifier: early is START, late END, nearly LESS_THAN"),
	interval: z
		.object({ from: IsoDay, to: IsoDay })
		.optional()
		.describe("Closed interval that this and the expression beside it state together: from 2014 to 2022"),
	ambiguous: z.boolean().optional().describe("True when day and month could be the other way round"),
});
export type TimexValue = z.infer<typeof TimexValue>;

export const Timex = Span.extend({
	id: z.string().describe("Identifier within the document, such as t1"),
	...TimexValue.shape,
});
export type Timex = z.infer<typeof Timex>;

export const TimexDraft = TokenRange.extend(TimexValue.shape);
export type TimexDraft = z.infer<typeof TimexDraft>;

/** Times -> quotes. */
export const TimedDocument = EntityDocument.extend({ times: z.array(TimexDraft) });
export type TimedDocument = z.infer<typeof TimedDocument>;
