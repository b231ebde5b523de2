import type { Item } from "../1-read/item.ts";
import { failedRecord } from "../9-record/failed.ts";
import { InputError } from "../errors.ts";
import { finished } from "./packer.ts";
import type { Finished } from "./packet.ts";
import { resultOf } from "./work.ts";

/** The failed record of an item whose worker was ended before it was done. `code` is stable and documented in docs/codes.md. */
export function lost(item: Item, code: "timeout" | "crash", message: string, withTables: boolean): Finished {
	const record = failedRecord(undefined, item.id, item.source, new InputError(code, message));
	return finished(resultOf(record, withTables));
}
