import { join } from "node:path";
import { loadReportAssets } from "../assets.ts";
import { writePieces } from "./pieces.ts";
import { readRecords } from "./records.ts";
import { renderReport } from "./report/index.ts";

/** Writes report.html into an output folder, or to `file`. Gives the path written. */
export async function report(folder: string, file = join(folder, "report.html")): Promise<string> {
	const records = readRecords(folder);
	await writePieces(file, renderReport(records, loadReportAssets()));
	return file;
}
