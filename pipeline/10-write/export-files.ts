import { closeSync, fsyncSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commitFile, writeAll, writeFileAtomically } from "../batch/files.ts";
import { OutputError } from "../errors.ts";
import { readRecords } from "./records.ts";

export interface ExportFlags {
	/** Excel workbook. */
	xlsx?: boolean;
	/** Parquet file for each table. */
	parquet?: boolean;
}

/** Writes further views of an output folder's records beside its tables. Gives the paths written. */
export async function exportViews(folder: string, { xlsx, parquet }: ExportFlags): Promise<string[]> {
	return [...(xlsx ? [await writeWorkbook(folder)] : []), ...(parquet ? await writeParquet(folder) : [])];
}

async function writeWorkbook(folder: string): Promise<string> {
	const { workbook } = await import("./xlsx/index.ts");
	const path = join(folder, "records.xlsx");
	const { bytes } = await workbook(readRecords(folder));
	guarded(path, () => writeFileAtomically(path, bytes));
	return path;
}

async function writeParquet(folder: string): Promise<string[]> {
	const { parquetTables } = await import("./parquet.ts");
	const files = new Map<string, number>();
	const paths: string[] = [];
	const pathOf = (table: string) => join(folder, `${table}.parquet`);
	try {
		for await (const [table, bytes] of parquetTables(readRecords(folder))) {
			const path = `${pathOf(table)}.part`;
			const fd = files.get(table) ?? guarded(path, () => openSync(path, "w"));
			files.set(table, fd);
			guarded(path, () => writeAll(fd, bytes));
		}
		for (const [table, fd] of files) {
			fsyncSync(fd);
			commitFile(`${pathOf(table)}.part`, pathOf(table));
			paths.push(pathOf(table));
		}
	} finally {
		for (const [table, fd] of files) {
			closeSync(fd);
			rmSync(`${pathOf(table)}.part`, { force: true });
		}
	}
	return paths;
}

function guarded<Value>(path: string, action: () => Value): Value {
	try {
		return action();
	} catch (error) {
		throw new OutputError(`cannot write ${path}: ${(error as Error).message}`, { cause: error });
	}
}
