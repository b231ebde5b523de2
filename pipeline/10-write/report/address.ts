const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without halves of surrogate pairs, which neither addresses nor XML can hold. */
export const wellFormed = (text: string): string => text.replace(LONE, "\ufffd");

/** Where a document, or a record of it, stands in report.html: the address behind its #. */
export function fragment(document: string, record?: string): string {
	return `/document/${encodeURIComponent(wellFormed(document))}${record ? `/${encodeURIComponent(record)}` : ""}`;
}
