import { isCapitalized } from "../../text.ts";

/** Small words that a title leaves in lower case. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|the|to|up|via|vs|with)$/i;

/**
 * Whether a short line inside the body is a heading of what follows: two to eight words in title case or all capitals, without
 * figures or end punctuation. Lines in sentence case stay body: in lists and tables they are the article's own words.
 */
export function isSubheading(line: string): boolean {
	if (line.length > 70 || /[\d.,:;!?…"“”@/*|_<>&()[\]$€£-]/.test(line)) return false;
	const words = line.split(/\s+/);
	if (words.length < 2 || words.length > 8) return false;
	let titled = 0;
	for (const [index, word] of words.entries()) {
		if (isCapitalized(word)) titled++;
		else if (index === 0 || index === words.length - 1 || !SMALL.test(word)) return false;
	}
	return titled >= 2;
}
