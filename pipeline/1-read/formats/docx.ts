import { checkZip } from "../zip.ts";
import type { Found } from "./format.ts";
import { optional, parsing } from "./optional.ts";

/** A Word document: its paragraphs, with mammoth. */
export async function readDocx(bytes: Uint8Array): Promise<Found[]> {
	checkZip(bytes);
	const { default: mammoth } = await optional(() => import("mammoth"), "mammoth", "Word documents");
	const { value } = await parsing(() => mammoth.extractRawText({ buffer: Buffer.from(bytes) }), "Word document");
	return [{ part: "", input: { text: value } }];
}
