import type { Cell as SheetCell } from "write-excel-file/node";
import type { Cell, FieldType } from "../../../schemas/tables/index.ts";
import { wellFormed } from "../report/address.ts";

/** Most UTF-16 units in a cell; Excel calls a workbook with a longer one damaged. */
export const LONGEST_CELL = 32_767;
/** Excel counts days from 1900 and believes in a 29 February of that year: earlier days stay text. */
const FIRST_DAY = "1900-03-01";

export interface Written {
	cell: SheetCell;
	/** The text did not fit. */
	cut: boolean;
}

/** A table's value as a cell of a workbook: days as real dates, numbers and booleans as such, everything else as text that nothing runs. */
export function toCell(value: Cell, type: FieldType): Written {
	if (value === null || value === "") return { cell: null, cut: false };
	if (typeof value !== "string") return { cell: value, cut: false };
	if (type === "date" && /^\d{4}-\d\d-\d\d$/.test(value) && value >= FIRST_DAY)
		return { cell: { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" }, cut: false };
	const text = readable(value);
	if (text.length <= LONGEST_CELL) return { cell: { value: text, type: String }, cut: false };
	const note = ` … [cut: ${text.length.toLocaleString("en")} characters, whole in records.jsonl]`;
	let end = LONGEST_CELL - note.length;
	if (/[\ud800-\udbff]/.test(text[end - 1]!)) end--;
	return { cell: { value: text.slice(0, end) + note, type: String }, cut: true };
}

/** What XML can hold, and what Excel does not read as its own escape (`_x0041_` would become an A). */
function readable(text: string): string {
	return wellFormed(text)
		.replace(/\r\n?/g, "\n")
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
