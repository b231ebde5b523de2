/** Beginnings of names that go on with a capital: McKay, DeLuca, O’Hara. */
const PREFIXES = new Set("mc mac de di da du la le el del van von fitz o d l st al ibn".split(" "));

const isUpper = (char: string) => char !== char.toLowerCase();
const isLower = (char: string) => char !== char.toUpperCase();

/**
 * Parts fields that mark-up ran together: "Howard BlumeStaff Writer", "April Glaser@aprilglaser", "Saibal Dasgupta / TNN". The first word
 * stays (BuzzFeed News).
 */
export function partFields(line: string): string {
	let out = "";
	let wordStart = 0;
	let words = 0;
	for (let i = 0; i < line.length; i++) {
		const char = line[i]!;
		if (char === " ") {
			words++;
			wordStart = i + 1;
			if (line[i + 1] === "/" && line[i + 2] === " ") {
				out += " |";
				i++;
				continue;
			}
		} else if (char === "@" && i > wordStart && isUpper(line[wordStart]!)) out += " ";
		else if (words > 0 && i > wordStart + 1 && isUpper(char) && isLower(line[i - 1]!)) {
			if (!PREFIXES.has(line.slice(wordStart, i).toLowerCase())) out += " | ";
			wordStart = i;
		}
		out += char;
	}
	return out;
}

const ROLES = new Set(
	"editor writer reporter correspondent contributor columnist producer fellow staff journalist blogger intern".split(
		" ",
	),
);
const OF_ROLES = new Set(
	"senior staff chief managing deputy associate assistant contributing executive special guest news political politics business sports national international foreign world health science tech technology entertainment opinion white house".split(
		" ",
	),
);
/** Words in small letters that begin a sentence or an addition about the author. */
const GOES_ON = new Set("is was in has covers writes".split(" "));

/** What stays of "last updated" and its like when the rest is cut off. */
const LEFT_OVER = new Set("last first and the on at".split(" "));

/** Takes what follows a name without a comma off it: a role (Sam Stein Senior Politics Editor), a sentence (… is an editor). */
export function nameAlone(text: string): string {
	let words = text.split(" ");
	const on = words.findIndex((word, k) => k >= 2 && GOES_ON.has(word));
	if (on > 0) words = words.slice(0, on);
	let end = words.length;
	while (end > 2 && LEFT_OVER.has(words[end - 1]!)) end--;
	if (end > 2 && ROLES.has(words[end - 1]!.toLowerCase())) {
		end--;
		while (end > 2 && OF_ROLES.has(words[end - 1]!.toLowerCase())) end--;
	}
	return words.slice(0, end).join(" ");
}

/** The month that a date began with whose figures are cut off: "Jack Davis December". */
export function withoutMonth(text: string): string {
	return text.replace(
		/(?:^|[ ,])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? ?$/i,
		"",
	);
}
