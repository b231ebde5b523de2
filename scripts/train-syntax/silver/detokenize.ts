/** Puts tokens parted by spaces together as they would be printed; straight quotation marks open and close by turns. */
export function detokenize(line: string): string {
	let text = "";
	let open = false;
	let glue = true;
	for (const token of line.trim().split(/ +/)) {
		if (token === '"' || token === "``" || token === "''") {
			text += open || glue ? '"' : ' "';
			open = !open;
			glue = open;
		} else {
			text += glue || CLOSING.test(token) ? token : ` ${token}`;
			glue = /^[($[]$/.test(token);
		}
	}
	return text;
}

const CLOSING = /^(?:[.,;:?!%)\]']|'s|'S|n't|'re|'ve|'ll|'d|'m|\.\.\.)$/;
