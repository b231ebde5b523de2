/** Lines that no article contains in its own voice, whatever stands around them. One kind a pattern; each starts at the line's first word. */
const FURNITURE: readonly RegExp[] = [
	// Pictures: their count and credit
	/^(?:image|photo|slide) \d+ (?:of|\/) \d+$/i,
	/^\(?(?:image credit|photo credit|photo by|photo:|photograph by|picture:|image:)/i,
	// Calls to follow and share
	/^(?:follow us on|share (?:this (?:article|story|page|post)|on [A-Z])|like this article|advertisement$|listen:|download:|watch:)/i,
	/^[Ff]ollow (?:@\w+|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}|the [A-Z]\w+(?: [A-Z]\w+)?) on (?:Twitter|Facebook|Instagram|LinkedIn|X|Threads|YouTube)\b/,
	// Calls to read on
	/^(?:read more\b|read next\b|read also\b|also read\b|see also\b|related(?: (?:articles?|stories|posts|content|topics?|reading))?:|explore further$|(?:click|tap) here (?:to|for)\b|continue reading\b|find more by\b|show comments?$)/i,
	// Calls to subscribe and to write
	/^subscribe to (?!the (?:view|idea|notion|theory)\b)/i,
	/^(?:sign up|subscribe|register)(?: now| here| today)? (?:to|for) (?:get|our|the|your|receive|this|a free|free)\b.*\b(?:newsletters?|e-?mails?|inbox|editions?|updates?|alerts?|stories|story|articles?|access|channel|deals)\b/i,
	/^(?:never|don['’]t) miss (?:out|the latest|an? (?:story|update|post|episode))\b/i,
	/^(?:enter|submit) (?:your|a) (?:e-?mail|name|comment|question|letter to the editor|tip)\b/i,
	/^(?:write to|e-?mail|contact|reach) (?:[A-Z][\w.'’-]+ ){1,4}at \S+@/i,
	/^to (?:view|read|see) (?:the|this) (?:full|rest of the) (?:story|article)\b/i,
	/^for the latest [\w ,]{1,60}\bdownload\b/i,
	// Where it is filed, what its readers said
	/^(?:tagged|tags|filed under|topics|categories)(?::|$)/i,
	/^\d[\d,]* (?:comments|responses|replies|thoughts) (?:on|to) /i,
	// Notices of rights and of who answers for what
	/^\(?(?:©|copyright (?:©|\(c\)|(?:19|20)\d\d))/i,
	/^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|by|here|on)\b.*\b(?:(?:the|its) authors?|(?:his|her|their) own|not necessarily|do not)\b/i,
];

/** The longest line, in words, that is looked at. */
export const LONGEST_FURNITURE = 40;

export function isFurniture(line: string): boolean {
	return FURNITURE.some((pattern) => pattern.test(line));
}
