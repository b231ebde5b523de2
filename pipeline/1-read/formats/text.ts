import { decode } from "../decode.ts";
import type { Found } from "./format.ts";

/** Plain text: the whole file is one article. */
export function readText(bytes: Uint8Array): Found[] {
	const { text, warnings } = decode(bytes);
	return [{ part: "", input: { text }, warnings }];
}
