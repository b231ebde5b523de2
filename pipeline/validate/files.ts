import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Run } from "../../schemas/run.ts";
import { dataPackage } from "../10-write/datapackage.ts";
import { type Fault, shown } from "./fault.ts";
import { faultOf } from "./records.ts";

/** What the records of a folder add up to. */
export interface Totals {
	documents: number;
	failed: number;
	rows: Record<string, number>;
}

function read(folder: string, file: string): { value?: unknown; faults: Fault[] } {
	const path = join(folder, file);
	const fault = (code: string, expected: string, found: string): Fault[] => [
		{ code, file, line: 0, field: "", expected, found },
	];
	if (!existsSync(path)) return { faults: fault("file-missing", "the file", "nothing") };
	try {
		return { value: JSON.parse(readFileSync(path, "utf8")), faults: [] };
	} catch (error) {
		return { faults: fault("json", "JSON", error instanceof Error ? error.message : String(error)) };
	}
}

/** run.json against its schema and the counts of the records. */
export function checkRun(folder: string, totals: Totals): Fault[] {
	const file = "run.json";
	const { value, faults } = read(folder, file);
	if (value === undefined) return faults;
	const parsed = Run.safeParse(value);
	if (!parsed.success) return parsed.error.issues.map((issue) => ({ ...faultOf(issue, value), file, line: 0 }));
	const { documents, failed, rows } = parsed.data.counts;
	const pairs: [string, number, number][] = [
		["documents", totals.documents, documents],
		["failed", totals.failed, failed],
		...[...new Set([...Object.keys(totals.rows), ...Object.keys(rows)])].map((name): [string, number, number] => [
			`rows.${name}`,
			totals.rows[name] ?? 0,
			rows[name] ?? 0,
		]),
	];
	return pairs
		.filter(([, expected, found]) => expected !== found)
		.map(([name, expected, found]) => ({
			code: "count",
			file,
			line: 0,
			field: `counts.${name}`,
			expected: `${expected}`,
			found: `${found}`,
		}));
}

/** datapackage.json is what this version writes about the tables. */
export function checkDataPackage(folder: string): Fault[] {
	const file = "datapackage.json";
	const { value, faults } = read(folder, file);
	if (value === undefined) return faults;
	const { version } = value as { version?: unknown };
	const expected: unknown = JSON.parse(JSON.stringify(dataPackage(String(version))));
	return [...differences(expected, value, "")].map((fault) => ({ ...fault, code: "datapackage", file, line: 0 }));
}

function* differences(
	expected: unknown,
	found: unknown,
	field: string,
): Generator<{ field: string; expected: string; found: string }> {
	if (typeof expected !== "object" || expected === null || typeof found !== "object" || found === null) {
		if (expected !== found) yield { field, expected: shown(expected), found: shown(found) };
		return;
	}
	for (const key of new Set([...Object.keys(expected), ...Object.keys(found)]))
		yield* differences(
			(expected as Record<string, unknown>)[key],
			(found as Record<string, unknown>)[key],
			field ? `${field}.${key}` : key,
		);
}
