import { createHash } from "node:crypto";
import { shown } from "../fault.ts";
import type { Rule } from "./index.ts";

/** document.sha256 is that of the text. */
export const digest: Rule = function* ({ document, text }) {
	const expected = createHash("sha256").update(text).digest("hex");
	if (document.sha256 !== expected)
		yield { code: "digest", field: "document.sha256", expected: shown(expected), found: shown(document.sha256) };
};
