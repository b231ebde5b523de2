/** Lines that no article contains in its own voice, whatever stands around them: picture counts and credits, calls to read, follow or share, notices of rights. */
const FURNITURE: readonly RegExp[] = [
	/^(?:image|photo|slide) \d+ (?:of|\/) \d+$/i,
	/^\(?(?:image credit|photo credit|photo by|photo:|photograph by|picture:|image:)/i,
	/^(?:follow us on|subscribe to (?!the (?:view|idea|notion|theory)\b)|sign up for (?:our|the|your) [\w ]*newsletter|share (?:this (?:article|story|page|post)|on [A-Z])|read more\b|also read\b|see also\b|related:|listen:|download:|watch:|advertisement$|like this article|email [A-Z]\w+ [A-Z]\w+ at)/i,
	/^\(?(?:©|copyright (?:©|\(c\)|(?:19|20)\d\d))/i,
];

/** The longest line, in words, that is looked at. */
export const LONGEST_FURNITURE = 30;

export function isFurniture(line: string): boolean {
	return FURNITURE.some((pattern) => pattern.test(line));
}
