/** Who belongs to a party or a movement, as they are written: groups of people wherever they stand alone. */
export const ADHERENTS: readonly string[] =
	"Republican Republicans Democrat Democrats Libertarian Libertarians Islamist Islamists Zionist Zionists Tory Tories".split(
		" ",
	);
