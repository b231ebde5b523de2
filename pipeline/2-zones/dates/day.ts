/** A calendar day read from a date line: `day` as YYYY-MM-DD, with where it stood. Never completed from a clock. */
export interface FoundDay {
	day: string;
	start: number;
	end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
	"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Month D, YYYY; a clock time may follow the year without a space ("Nov 20 20194:29 AM"). */
const MONTH_FIRST = new RegExp(
	`(?<![a-z])${MONTH}\\.?,? {0,2}(\\d{1,2})(?:st|nd|rd|th)?,? {0,2}((?:19|20)\\d\\d)(?!\\d\\d)`,
	"gi",
);
const DAY_FIRST = new RegExp(
	`(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]{0,2}${MONTH}\\.?,?[ -]{0,2}((?:19|20)\\d\\d)(?!\\d\\d)`,
	"gi",
);
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)(?![\d./-]?\d)/g;
/** Month D at H:MM, YYYY and its like: the year after a clock. */
const PACKED = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** YYYY-MM-DD if there is such a day, else null. */
export function isoDay(year: number, month: number, day: number): string | null {
	if (month < 1 || month > 12 || day < 1 || year < 1800 || year > 2199) return null;
	const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
	if (day > last) return null;
	return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function monthOf(name: string): number {
	return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A numeric date whose order only one reading allows; null when day and month could be swapped. */
function numeric(first: number, second: number, year: number): string | null {
	const full = year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
	if (first > 12) return isoDay(full, second, first);
	if (second > 12) return isoDay(full, first, second);
	return first === second ? isoDay(full, first, second) : null;
}

/** All days written out in `text` (year included), in text order. Ambiguous numeric orders and missing years give nothing. */
export function findDays(text: string): FoundDay[] {
	const found: FoundDay[] = [];
	if (!/\d/.test(text)) return found;
	const add = (match: RegExpMatchArray, day: string | null) => {
		const start = match.index!;
		if (day && !found.some((f) => start < f.end && f.start < start + match[0].length))
			found.push({ day, start, end: start + match[0].length });
	};
	for (const m of text.matchAll(YEAR_FIRST)) add(m, isoDay(Number(m[1]), Number(m[3]), Number(m[4])));
	for (const m of text.matchAll(MONTH_FIRST)) add(m, isoDay(Number(m[3]), monthOf(m[1]!), Number(m[2])));
	for (const m of text.matchAll(DAY_FIRST)) add(m, isoDay(Number(m[3]), monthOf(m[2]!), Number(m[1])));
	for (const m of text.matchAll(NUMERIC)) add(m, numeric(Number(m[1]), Number(m[3]), Number(m[4])));
	return found.sort((a, b) => a.start - b.start);
}

/** The day in a file name: 2024-10-16-title.txt, title_20241016.html. */
export function dayInFileName(name: string): string | null {
	const base = name.replace(/\\/g, "/").split("/").at(-1) ?? "";
	for (const m of base.matchAll(/(?<!\d)((?:19|20)\d\d)[-_.](\d{1,2})[-_.](\d{1,2})(?!\d)/g)) {
		const day = isoDay(Number(m[1]), Number(m[2]), Number(m[3]));
		if (day) return day;
	}
	for (const m of base.matchAll(PACKED)) {
		const day = isoDay(Number(m[1]), Number(m[2]), Number(m[3]));
		if (day) return day;
	}
	return null;
}

/** The date in a URL's path: /2019/11/18/, /2019-11-18-, /20191118. Never earlier than the web. */
export function dayInUrl(url: string | null): string | null {
	if (!url) return null;
	const match =
		/[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(url) ??
		/[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(url);
	if (!match) return null;
	const day = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
	return day && day >= "1994" ? day : null;
}
