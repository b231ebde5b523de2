import type { OkRecord } from "../../schemas/index.ts";
import { article } from "./corpus.ts";

/** Cells that spreadsheets and readers are known to trip over, each as the title of a document. */
export const NASTY: readonly string[] = [
	"Gdańsk, naïve “façade” – 東京 👩‍🔧",
	"two\nlines and a \t tab",
	"carriage\r\nreturn",
	'quote " and comma, and ; semicolon',
	"=1+1",
	"+44 20 7946 0000",
	"-5 degrees",
	"@minister said",
	"\t=1+1",
	" =cmd|'/c calc'!A1",
	'"=HYPERLINK("x")',
	"\u200b=1+1",
	"March 2",
	"1E5",
	"00123",
	"NULL",
	"true",
	"_x0041_",
	"bell \u0007 and null \u0000",
	"leading and trailing ",
];

/** An article a title. */
export function nasty(): OkRecord[] {
	return NASTY.map((title, number) => {
		const record = article(number);
		return { ...record, document: { ...record.document, id: `nasty-${number}`, title } };
	});
}

/** One article whose quotation is longer than a spreadsheet's cell. */
export function endless(): OkRecord {
	const record = article(0);
	const text = "very long ".repeat(4000);
	const quote = record.quotes[0]!;
	return { ...record, quotes: [{ ...quote, content: [{ ...quote.content[0]!, text }] }] };
}
