/** Text with control characters (a terminal would obey them) as \u00NN, but for those in `keep`. */
export function printable(text: string, keep = ""): string {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) =>
		keep.includes(char) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
