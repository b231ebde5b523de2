/** Whether a text begins with a capital letter of any script. */
export function isCapitalized(text: string): boolean {
	const first = text.charCodeAt(0);
	return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}

/** Text with control characters (a terminal would obey them) as \u00NN, but for those in `keep`. */
export function printable(text: string, keep = ""): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) =>
		keep.includes(char) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
