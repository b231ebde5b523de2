import type { OkRecord } from "../../../../schemas/index.ts";
import { wellFormed } from "../address.ts";
import { type Column, decode } from "../columns.ts";
import { CHUNK, type Summary } from "../model.ts";
import { unpack } from "../pack.ts";
import { restore, type StoredRecord } from "../stored.ts";

/** Chunks that stay unpacked: enough to leaf through neighbours, small whatever the corpus. */
const KEPT = 8;

function block<T>(id: string): T {
	return unpack<T>(document.getElementById(id)?.textContent ?? "");
}

function cached<T>(open: (chunk: number) => T): (chunk: number) => T {
	const kept = new Map<number, T>();
	return (chunk) => {
		const found = kept.get(chunk) ?? open(chunk);
		kept.delete(chunk);
		kept.set(chunk, found);
		if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
		return found;
	};
}

export const summary: Summary = block<Summary>("summary");

const texts = cached((chunk) => block<string[]>(`texts-${chunk}`));
const records = cached((chunk) =>
	(decode(block<Column>(`facts-${chunk}`)) as StoredRecord[]).map((stored, i) => restore(stored, texts(chunk)[i]!)),
);

/** The text of document number `index`, unpacked on demand. */
export const textOf = (index: number): string => texts(Math.floor(index / CHUNK))[index % CHUNK]!;

/** The record of document number `index`, unpacked on demand. */
export const recordOf = (index: number): OkRecord => records(Math.floor(index / CHUNK))[index % CHUNK]!;

export const numberOf: ReadonlyMap<string, number> = new Map(
	summary.documents.id.map((id, index) => [wellFormed(id), index]),
);

/** Lets the browser paint and take input. */
export const breathe = (): Promise<void> =>
	new Promise((resolve) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => resolve();
		channel.port2.postMessage(null);
	});
