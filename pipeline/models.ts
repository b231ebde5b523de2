import { readFileSync } from "node:fs";
import { type LineModel, unpackLineModel } from "./2-zones/line/model.ts";

/** Reads a file of models/ (one level above both pipeline/ and dist/). */
export function readModelFile(name: string): Uint8Array {
	return readFileSync(new URL(`../models/${name}`, import.meta.url));
}

/** A text file of models/ as rows of tab-separated fields, comments and empty lines left out. */
export function readModelTable(name: string): string[][] {
	return new TextDecoder()
		.decode(readModelFile(name))
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("#"))
		.map((line) => line.split("\t"));
}

/** The model that tells an article's lines from the rest of a page (stage 2). */
export function loadZoneModel(): LineModel {
	return unpackLineModel(readModelFile("zones.bin"));
}

/** The model that tells an article's blocks from the rest of an HTML page (stage 1). */
export function loadHtmlModel(): LineModel {
	return unpackLineModel(readModelFile("zones-html.bin"));
}
