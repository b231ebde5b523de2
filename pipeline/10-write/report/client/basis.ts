/** What a publication date was read from, in words. */
export const basisWords = {
	given: "given by the caller",
	metadata: "from the page’s metadata",
	dateline: "from the dateline",
	filename: "from the file name",
	text: "from a date line in the text",
} as const;
