import type { Feature } from "write-excel-file/node";

/** Most links that Excel follows on a sheet. */
export const MOST_LINKS = 65_530;
/** Longest address that Excel keeps. */
const LONGEST_LINK = 2_000;

export interface Link {
	/** Cell, such as A2. */
	at: string;
	/** Fragment of the report's address, without #. */
	to: string;
}

export interface SheetExtras {
	/** Range with a filter button on each column, such as A1:P40. */
	filter: string | null;
	links: Link[];
}

const REPORT = "rId-report";

/**
 * What write-excel-file does not write itself: filter buttons, and links into report.html beside the workbook. All links of a sheet share
 * one relationship and differ in their fragment.
 */
export function extras(sheets: readonly SheetExtras[]): Feature<never> {
	return {
		files: {
			transform: {
				"xl/worksheets/sheet{id}.xml": {
					transform(xml, _options, { sheetIndex }) {
						const { filter, links } = sheets[sheetIndex]!;
						// The order of these elements is fixed; none that belongs between them is ever written.
						const after = (filter ? `<autoFilter ref="${filter}"/>` : "") + (links.length > 0 ? hyperlinks(links) : "");
						return xml.replace("</sheetData>", () => `</sheetData>${after}`);
					},
				},
				"xl/worksheets/_rels/sheet{id}.xml.rels": {
					insert: (_options, { sheetIndex }) =>
						sheets[sheetIndex]!.links.length === 0
							? undefined
							: `<Relationship Id="${REPORT}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="report.html" TargetMode="External"/>`,
				},
			},
		},
	};
}

export const linkable = (to: string): boolean => to.length <= LONGEST_LINK;

function hyperlinks(links: readonly Link[]): string {
	const one = ({ at, to }: Link) => `<hyperlink ref="${at}" r:id="${REPORT}" location="${attribute(to)}"/>`;
	return `<hyperlinks>${links.map(one).join("")}</hyperlinks>`;
}

const attribute = (text: string) =>
	text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[char] ?? "&quot;");
