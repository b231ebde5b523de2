/** What a nation's own bodies are called, with a capital: the Chilean Navy. */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set(
	[
		"Government|Army|Navy|Air Force|Armed Forces|Coast Guard|National Guard|Embassy|Consulate|Parliament|Senate|Congress|Cabinet|Police|National Police",
		"Ministry|Foreign Ministry|Defence Ministry|Defense Ministry|Interior Ministry|Finance Ministry|Health Ministry|Justice Ministry|Education Ministry",
		"Foreign Office|Supreme Court|Constitutional Court|Central Bank|Stock Exchange|Red Cross|Red Crescent|Football Association|Olympic Committee",
		"Security Forces|Defence Forces|Defense Forces|Football Federation|Space Agency|Medical Association|Bar Association",
	].flatMap((names) => names.split("|")),
);
