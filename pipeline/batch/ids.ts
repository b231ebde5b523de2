import type { DocumentRecord } from "../../schemas/index.ts";
import { createHashTable } from "./hashtable.ts";
import { hashOf } from "./key.ts";

/** Keeps document ids apart within a run. Holds about 32 bytes an id. */
export function createIdRegister() {
	const seen = createHashTable();
	const isNew = (id: string) => seen.add(hashOf(id), 1);
	const last = new Map<string, number>();

	/** The id itself the first time, then id~2, id~3 … */
	function claim(id: string): string {
		if (isNew(id)) return id;
		for (let n = (last.get(id) ?? 1) + 1; ; n++)
			if (isNew(`${id}~${n}`)) {
				last.set(id, n);
				return `${id}~${n}`;
			}
	}
	return { claim };
}

/** The same record under another id, with a warning that says why. */
export function renamed(record: DocumentRecord, id: string): DocumentRecord {
	if (record.status === "failed") return { ...record, document: { ...record.document, id } };
	const warning = { code: "id-duplicate", message: "an earlier document has the same id" };
	return { ...record, document: { ...record.document, id }, warnings: [...record.warnings, warning] };
}
