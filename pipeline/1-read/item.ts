/** What is handed to a worker: one document's raw material, before anything can go wrong with it. */
export type Item = LineItem | FileItem | InputItem | RecordItem | FailedItem;

interface ItemBase {
	/** Identifier if the material itself gives none. */
	id: string;
	/** File, or file and line, for people. */
	source: string | null;
}

/** A line of NDJSON. */
export interface LineItem extends ItemBase {
	kind: "line";
	text: string;
	damaged: boolean;
}

/** The bytes of a file that holds one document. */
export interface FileItem extends ItemBase {
	kind: "file";
	name: string;
	bytes: Uint8Array;
}

/** An input object, such as a row of a CSV file. */
export interface InputItem extends ItemBase {
	kind: "input";
	input: Record<string, unknown>;
}

/** Records that an earlier run made of the same input; only their rows are made again. */
export interface RecordItem extends ItemBase {
	kind: "record";
	lines: string[];
}

/** Something that could not even be read; it passes through to become a failed record in its place. */
export interface FailedItem extends ItemBase {
	kind: "failed";
	code: string;
	message: string;
}
