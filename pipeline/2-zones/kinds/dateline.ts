import { findDays } from "../dates/day.ts";

/** A dateline at the start of a paragraph: where its words end, where the body goes on, and its date if it has a year. */
export interface Dateline {
	/** End of the dateline's words, dash left out (UTF-16, from the start of the paragraph). */
	end: number;
	/** First character of the body after it. */
	next: number;
	day: string | null;
}

/** The farthest that a dateline reaches. */
const REACH = 130;

const CAPS = "[A-Z][A-Z.'’-]*[A-Z.](?: [A-Z][A-Z.'’-]*[A-Z.]){0,3}";
const TITLE = "[A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+){0,2}";
const REGION = "(?:, [A-Z][A-Za-z.'’-]*(?: (?:and )?[A-Z][A-Za-z.'’-]*){0,3}){0,3}";
const MONTH =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const DATE = `(?:,? (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?)?`;
const AGENCY = "\\([A-Z][^()]{1,40}\\)";
const WIRE = "/[A-Z][A-Za-z -]{1,30}/";
const DASH = "(?:--+|[-–—_])";

/** The shapes, most telling first; group 1 holds the dateline's words. */
const SHAPES: readonly RegExp[] = [
	// CITY, Mon D (Agency) — ; CITY--(BUSINESS WIRE)-- ; CITY AND CITY, Country--(...)
	new RegExp(`^(${CAPS}(?:/${CAPS})?${REGION}${DATE}\\s?${DASH}?\\s?(?:${AGENCY}|${WIRE}))\\s{0,2}${DASH}\\s*`),
	// Mixed-case city with an agency and a dash
	new RegExp(`^(${TITLE}${REGION}${DATE} (?:${AGENCY}|${WIRE}))\\s{0,2}${DASH}\\s*`),
	// CITY, Country — without agency; OUTLET via AGENCY —
	new RegExp(`^(${CAPS}(?: via ${CAPS})?(?:/${CAPS})?${REGION}${DATE})\\s{0,2}(?:--+|[–—_]|-(?=\\s))\\s*`),
	// (Bloomberg) -- ; Oct. 3 (Bloomberg) --
	new RegExp(`^((?:${MONTH} \\d{1,2} )?${AGENCY})\\s{0,2}${DASH}\\s*`),
	// City (CNN Business)Text: no dash, a known network's brackets
	/^([A-Z][A-Za-z.'’-]+(?: [A-Z][A-Za-z.'’-]+){0,3}(?:, [A-Z][A-Za-z.'’ -]{1,30})? ?\((?:CNN|AP|AFP|Reuters|CBS|NBC|ABC|BBC|UPI|CNN Business|NBC News|CBS News|ABC News)[^()]{0,20}\))\s*(?=[“"'‘A-Z])/,
	// City – Text, City, Country – Text
	new RegExp(`^(${TITLE}(?:, [A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+)?){0,2}${DATE}) [–—] (?=[“"'‘A-Z])`),
	// City, Region, Country: Text
	/^([A-Z][A-Za-z.'’-]+(?: [A-Z][a-z]+)?, [A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?, [A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?): (?=[“"'‘A-Z])/,
];

/** A mark that every shape has: a paragraph without any is not tried, and its start need not wait for V8 to compile seven expressions. */
const MARK = /[-–—_:)]/;

/** Reads the dateline that a paragraph starts with, if any (shapes 19 to 30 of the news agencies and stations). */
export function readDateline(paragraph: string): Dateline | null {
	const head = paragraph.slice(0, REACH);
	if (!MARK.test(head)) return null;
	for (const shape of SHAPES) {
		const match = shape.exec(head);
		if (!match) continue;
		const words = match[1]!;
		return { end: words.length, next: match[0].length, day: findDays(words)[0]?.day ?? null };
	}
	return null;
}
