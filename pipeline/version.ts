import { readFileSync } from "node:fs";

/** Version of the installed package: part of every fingerprint, so that an upgrade never reuses old records. */
export function packageVersion(): string {
	const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
	return (manifest as { version: string }).version;
}
