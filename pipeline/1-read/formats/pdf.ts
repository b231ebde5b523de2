import type { Found } from "./format.ts";
import { optional, parsing } from "./optional.ts";

/** A PDF with a text layer: its pages' text, with unpdf (PDF.js). Words cut at a line's end are joined. */
export async function readPdf(bytes: Uint8Array): Promise<Found[]> {
	const { extractText } = await optional(() => import("unpdf"), "unpdf", "PDF files");
	const { text } = await parsing(() => extractText(bytes.slice(), { mergePages: false }), "PDF");
	const joined = text.map((page) => page.replace(/(\p{Ll})-\n(?=\p{Ll})/gu, "$1")).join("\n\n");
	return [{ part: "", input: { text: joined } }];
}
