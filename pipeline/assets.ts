import { readFileSync } from "node:fs";
import type { ReportAssets } from "./10-write/report/index.ts";

/** The report's client as built into dist/report/; the same relative address holds from pipeline/ and from the bundles in dist/. */
export function loadReportAssets(): ReportAssets {
	const read = (name: string) => readFileSync(new URL(`../dist/report/${name}`, import.meta.url), "utf8");
	return { script: read("client.js"), style: read("style.css") };
}
