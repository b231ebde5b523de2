import { join } from "node:path";
import { writePieces } from "../10-write/pieces.ts";
import { readRecords } from "../10-write/records.ts";
import { renderReport } from "../10-write/report/index.ts";
import { loadReportAssets } from "../assets.ts";

/** Writes report.html into an output folder, or to `file`. Gives the path written. */
export async function report(folder: string, file = join(folder, "report.html")): Promise<string> {
	const records = readRecords(folder);
	await writePieces(file, renderReport(records, loadReportAssets()));
	return file;
}
