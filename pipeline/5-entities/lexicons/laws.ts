/** Last words of what is signed or passed, lower-cased. */
export const LAWS: ReadonlySet<string> = new Set(
	"act treaty accord accords protocol amendment constitution resolution agreement".split(" "),
);
/** Cities that treaties are called by. */
export const TREATY_CITIES: ReadonlySet<string> = new Set(
	"Amsterdam Basel Cotonou Dayton Geneva Helsinki Kigali Kyoto Lisbon Lusaka Maastricht Minsk Montreal Nagoya Nice Oslo Paris Rome Schengen Versailles".split(
		" ",
	),
);
