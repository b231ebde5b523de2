import * as z from "zod";

/** Something a reader of the record should know: the document was processed all the same. Codes: docs/codes.md. */
export const Warning = z.object({
	code: z.string().describe("Stable code of the warning, such as time-invalid"),
	message: z.string().describe("One sentence for people"),
});
export type Warning = z.infer<typeof Warning>;
