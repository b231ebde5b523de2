import { existsSync } from "node:fs";
import { join } from "node:path";
import { readRecords } from "../../pipeline/10-write/records.ts";
import { faultsOf } from "../../pipeline/validate/index.ts";
import { DocumentRecord } from "../../schemas/index.ts";
import { type BadInput, keepsItsName } from "../../tests/support/bad-inputs.ts";
import type { Measured } from "./measure.ts";

/** More than this is more than a stranger's text may cost, whatever it is. */
export const SECONDS = 300;
export const MEGABYTES = 2048;

export interface Verdict {
	/** What came out, in words: "ok", "failed `input-empty`", "62 records, 40 ok". */
	outcome: string;
	/** What is not as it should be. */
	wrong: string[];
}

function within({ seconds, megabytes, code }: Measured): string[] {
	const wrong: string[] = [];
	if (code === null) wrong.push(`did not end in ${SECONDS} s`);
	if (seconds > SECONDS) wrong.push(`took ${seconds.toFixed(1)} s`);
	if (megabytes > MEGABYTES) wrong.push(`held ${megabytes} MB`);
	return wrong;
}

function inWords(record: DocumentRecord): string {
	return record.status === "ok" ? "ok" : `failed \`${record.error.code}\``;
}

/** Judges what `extract` wrote for one file, or for the folder of odd names: outcomes as asked, the folder valid in all. */
export async function judgeFolder(out: string, cases: readonly BadInput[], measured: Measured): Promise<Verdict> {
	const wrong = within(measured);
	if (measured.code !== 0 && measured.code !== 1)
		return { outcome: `exit ${measured.code}`, wrong: [...wrong, measured.stderr] };
	const found = new Map<string | null, DocumentRecord>();
	if (!existsSync(join(out, "records.jsonl"))) return { outcome: "nothing", wrong: [...wrong, measured.stderr] };
	for await (const record of readRecords(out)) found.set(record.document.id, record);
	for await (const fault of faultsOf(out, { documents: 0, failed: 0, rows: {} }))
		wrong.push(`${fault.file}: ${JSON.stringify(fault).slice(0, 300)}`);
	for (const { path, group, expect } of cases) {
		const id: string = cases.length === 1 ? path.slice(path.indexOf("/") + 1) : path;
		const record = found.get(id);
		if (expect === "skipped" && record) wrong.push(`${path}: read, though it was to be passed over`);
		if (expect === "ok" || expect === "failed")
			if (keepsItsName(path) && record?.status !== expect) wrong.push(`${path}: ${record?.status}, not ${expect}`);
		if (expect === "handled" && group !== "names" && !record) wrong.push(`${path}: nothing came of it`);
	}
	const all = [...found.values()];
	const ok = all.filter(({ status }) => status === "ok").length;
	return { outcome: all.length === 1 ? inWords(all[0]!) : `${all.length} records, ${ok} ok`, wrong };
}

/** Judges what `pipe` printed for a file of NDJSON: valid records, as many as asked, in order. */
export function judgeLines({ lines, ok }: BadInput, measured: Measured): Verdict {
	const wrong = within(measured);
	if (measured.code !== 0) return { outcome: `exit ${measured.code}`, wrong: [...wrong, measured.stderr] };
	const records = measured.stdout
		.split("\n")
		.slice(0, -1)
		.map((line) => DocumentRecord.parse(JSON.parse(line)));
	const good = records.filter((record) => record.status === "ok").length;
	if (lines != null && records.length !== lines) wrong.push(`${records.length} records, not ${lines}`);
	if (ok != null && good !== ok) wrong.push(`${good} records ok, not ${ok}`);
	return { outcome: `${records.length} records, ${good} ok`, wrong };
}

/** Where a case's output goes: its own folder. */
export function outOf(folder: string, path: string): string {
	return join(folder, "out", path.replace(/[^a-z0-9-]/gi, "_"));
}
