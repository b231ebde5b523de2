/** Latin letters beyond Latin-1, ligatures, and letter-like apostrophes and hyphens: wink-nlp parts words at each. */
const FOREIGN = /[\u0100-\u02af\u02b9-\u02bf\u1e00-\u1eff\u2010\u2011\ufb00-\ufb06]/;
const EVERY_FOREIGN = new RegExp(FOREIGN, "g");

/** Letters that have no decomposition; what has neither counts as an a. */
const PLAIN: ReadonlyMap<string, string> = new Map(
	"đd ĐD ħh ĦH ıi ĸk łl ŁL ŋn ŊN œo ŒO ŧt ŦT ĳi ĲI ŀl ĿL ŉn ſs ƒf əe ƏE ɛe ƐE ɔo ƆO ɓb ƁB ɗd ƊD ɖd ƉD ƙk ƘK ƴy ƳY ɨi ƗI ʉu ɣg ɲn ƝN ʻ’ ʼ’ ʽ’ ʾ’ ʿ’ ʹ’ ʺ’ ‐- ‑- ﬀf ﬁf ﬂf ﬃf ﬄf ﬅs ﬆs"
		.split(" ")
		.map((pair) => [pair[0]!, pair[1]!]),
);

function plainOf(letter: string): string {
	const known = PLAIN.get(letter);
	if (known) return known;
	const base = letter.normalize("NFD")[0]!;
	if (base <= "z") return base;
	return letter === letter.toLowerCase() ? "a" : "A";
}

/**
 * The text with its Latin letters beyond Latin-1 as plain ones, unit for unit, so that offsets stay: Marković -> Markovic.
 * For reading and looking up only; what is written keeps its letters.
 */
export function fold(text: string): string {
	return FOREIGN.test(text) ? text.replace(EVERY_FOREIGN, plainOf) : text;
}
