import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { sharedBytes } from "./shared.ts";

/** A file of models/ (one level above both pipeline/ and dist/). */
const urlOf = (name: string): URL => new URL(`../models/${name}`, import.meta.url);

/** Reads a file of models/ into memory that threads can share. */
export function readModelFile(name: string): Uint8Array {
	const fd = openSync(urlOf(name), "r");
	try {
		const bytes = sharedBytes(fstatSync(fd).size);
		let at = 0;
		for (let count = -1; at < bytes.length && count !== 0; at += count)
			count = readSync(fd, bytes, at, bytes.length - at, at);
		return bytes;
	} finally {
		closeSync(fd);
	}
}

export const readModelText = (name: string): string => readFileSync(urlOf(name), "utf8");

/** A text file of models/ as rows of tab-separated fields, comments and empty lines left out. */
export function readModelTable(name: string): string[][] {
	return readModelText(name)
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line) => line.split("\t"));
}
