import { createHash } from "node:crypto";

/** The client of the report, built by scripts/build.mjs into dist/report/. */
export interface ReportAssets {
	script: string;
	style: string;
}

/**
 * Everything before the data. The policy lets one script run, known by its digest, and nothing be fetched, submitted or framed:
 * even markup that slipped through could do nothing.
 */
export function pageStart({ script, style }: ReportAssets): string {
	const digest = createHash("sha256").update(script).digest("base64");
	const policy = `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="onrecord">
<title>onrecord report</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">Opening the records…</p></div>
<noscript><p class="loading">This report needs JavaScript, all of which is in this file. The same records are in records.jsonl and the CSV tables beside it.</p></noscript>
`;
}

/** Data of one kind and number. Base 85 as written here holds no character that HTML could read as markup. */
export function dataBlock(id: string, packed: string): string {
	return `<script type="text/plain" id="${id}">${packed}</script>\n`;
}

export function pageEnd({ script }: ReportAssets): string {
	return `<script>${script}</script>\n</body>\n</html>\n`;
}
