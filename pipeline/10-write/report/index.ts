import type { DocumentRecord, OkRecord } from "../../../schemas/index.ts";
import { encode } from "./columns.ts";
import { CHUNK } from "./model.ts";
import { pack } from "./pack.ts";
import { dataBlock, pageEnd, pageStart, type ReportAssets } from "./page.ts";
import { strip } from "./stored.ts";
import { summaryBuilder } from "./summary.ts";

export type { ReportAssets } from "./page.ts";

export interface ReportOptions {
	/** Most documents to put in; a browser opens 20,000 at ease. Further ones are counted and said. */
	limit?: number;
}

/**
 * The report of a corpus, piece by piece: one self-contained page that opens from disk. Holds one chunk of articles and the summary in memory.
 * The same records give the same bytes.
 */
export async function* renderReport(
	records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
	assets: ReportAssets,
	{ limit = 20_000 }: ReportOptions = {},
): AsyncGenerator<string, void, undefined> {
	const summary = summaryBuilder();
	let chunk: OkRecord[] = [];
	let chunks = 0;
	let taken = 0;
	const flush = () => {
		const blocks =
			dataBlock(`texts-${chunks}`, pack(chunk.map(({ text }) => text))) +
			dataBlock(`facts-${chunks}`, pack(encode(chunk.map(strip))));
		chunks++;
		chunk = [];
		return blocks;
	};
	yield pageStart(assets);
	for await (const record of records) {
		if (record.status === "ok" && taken === limit) {
			summary.omit();
			continue;
		}
		summary.add(record);
		if (record.status === "failed") continue;
		taken++;
		chunk.push(record);
		if (chunk.length === CHUNK) yield flush();
	}
	if (chunk.length > 0) yield flush();
	yield dataBlock("summary", pack(summary.finish()));
	yield pageEnd(assets);
}
