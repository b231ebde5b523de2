import { isBareName } from "../kinds/byline.ts";
import { isDateLine } from "./date-line.ts";

const SEPARATORS = [", ", " | ", " • ", " · ", " – ", " — ", " - "];

/** The date that stands after a bare name on one line ("Maren Oldfield, March 14, 2024"), or null. */
export function signedDate(line: string): string | null {
	if (line.length > 120) return null;
	for (const separator of SEPARATORS) {
		const at = line.indexOf(separator);
		if (at <= 0 || !isBareName(line.slice(0, at))) continue;
		const date = line.slice(at + separator.length);
		if (isDateLine(date)) return date;
	}
	return null;
}
