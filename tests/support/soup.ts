import fc from "fast-check";

/** Pieces of news and of what breaks programs that read news. */
export const PIECES: readonly string[] = [
	..."“ ” ‘ ’ \" ' « » „ — – - : ; , . ! ? … ( ) [ ] { } < > & # @ * _ | / \\ $ % € 1 2 10 31 2024 99999 0 -1".split(
		" ",
	),
	..."a an the and or but not never no of to in on at by from with for as that which who if when because".split(" "),
	..."said says told asked wrote announced denied insisted according reportedly would could may will must had has been was is are".split(
		" ",
	),
	..."Anna Bell Carl O'Hara Okafor García Zürich İstanbul Paris Rome Georgia Washington NATO UN EU U.S. US IBM Reuters".split(
		" ",
	),
	..."President Minister Mr. Mrs. Dr. Sen. Gov. Lt. he she they it his her their".split(" "),
	..."January Feb. March 3 May 2024-02-31 14/03/2024 Monday Tuesday, yesterday today tomorrow next last ago week month year quarter Q3 spring 1990s noon 5pm midnight".split(
		" ",
	),
	..."met attacked resigned signed won killed arrested talks agreement election strike visit earthquake".split(" "),
	"\n",
	"\n\n",
	"\r\n",
	"\t",
	"\u00a0",
	"\u2028",
	"\ufeff",
	"\u200b",
	"\u202e",
	"\u0000",
	"e\u0301",
	"👩‍👩‍👧‍👦",
	"🇫🇷",
	"𝒜𝓃𝓃𝒶",
	"\ud800",
	"北京",
	"GENEVA, March 14 (Reuters) — ",
	"By Anna Bell",
	"Published: 3 May 2024",
	"=1+1",
	"<p>",
	"</p>",
	"<script>",
	"<!--",
	"]]>",
	"&amp;",
	"http://example.org/a?b=c",
];

/** Any text: pieces of news, mostly with blanks between them, and now and then anything at all. */
export const soup = (maxLength: number) =>
	fc
		.array(
			fc.oneof(
				{ weight: 8, arbitrary: fc.constantFrom(...PIECES) },
				{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
				{ weight: 1, arbitrary: fc.constantFrom(...PIECES).map((piece) => piece.repeat(12)) },
			),
			{ maxLength },
		)
		.chain((pieces) =>
			fc
				.array(fc.constantFrom(" ", " ", " ", ""), { minLength: pieces.length, maxLength: pieces.length })
				.map((gaps) => pieces.map((piece, i) => piece + gaps[i]!).join("")),
		);
