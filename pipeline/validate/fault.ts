/** Something in an output folder that is not as it should be. */
export interface Fault {
	/** Stable code; docs/codes.md lists them. */
	code: string;
	/** Name of the file in the folder. */
	file: string;
	/** Line of the file, from 1; 0 when it is about the file as a whole. */
	line: number;
	/** Path of the field, such as mentions.3.text, or name of the column. */
	field: string;
	expected: string;
	found: string;
}

/** A fault within one record, before it is known where the record stands. */
export type RecordFault = Omit<Fault, "file" | "line">;

const LONGEST = 80;

/** Any value as short text for people. */
export function shown(value: unknown): string {
	const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
