import { printable } from "../text.ts";
import type { Fault } from "./fault.ts";

export type Format = "text" | "json" | "github" | "sarif";

/** How faults are printed: each as it is found, or all at the end. */
export interface Formatter {
	fault(fault: Fault, path: string): string;
	end(faults: readonly Fault[], folder: string): string;
}

const told = ({ code, field, expected, found }: Fault): string =>
	printable(`${code}: ${field ? `${field}: ` : ""}expected ${expected}, found ${found}`);

const where = ({ line }: Fault, path: string): string => `${printable(path)}${line > 0 ? `:${line}` : ""}`;

/** A GitHub Actions command: its own marks are escaped. */
const escaped = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");

function sarif(faults: readonly Fault[], folder: string): string {
	const results = faults.map((fault) => ({
		ruleId: fault.code,
		level: "error",
		message: { text: told(fault) },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: encodeURI(`${folder}/${fault.file}`) },
					...(fault.line > 0 ? { region: { startLine: fault.line } } : {}),
				},
			},
		],
	}));
	const driver = {
		name: "onrecord validate",
		rules: [...new Set(faults.map(({ code }) => code))].map((id) => ({ id })),
	};
	return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [{ tool: { driver }, results }] }, null, "\t")}\n`;
}

export const FORMATS: Readonly<Record<Format, Formatter>> = {
	text: { fault: (fault, path) => `${where(fault, path)}: ${told(fault)}\n`, end: () => "" },
	json: { fault: (fault) => `${JSON.stringify(fault)}\n`, end: () => "" },
	github: {
		fault: (fault, path) =>
			`::error file=${escaped(path).replace(/,/g, "%2C").replace(/:/g, "%3A")}${fault.line > 0 ? `,line=${fault.line}` : ""},title=onrecord ${fault.code}::${escaped(told(fault))}\n`,
		end: () => "",
	},
	sarif: { fault: () => "", end: sarif },
};
