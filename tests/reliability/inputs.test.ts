import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Item } from "../../pipeline/1-read/item.ts";
import { itemsOf } from "../../pipeline/batch/items.ts";
import { articleLines } from "../support/articles.ts";
import { temporaryFolder } from "../support/cli.ts";

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Items of a folder; `meddle` is called once, after the first items have arrived. */
async function read(folder: string, meddle: () => void = () => {}): Promise<Item[]> {
	const all: Item[] = [];
	for await (const items of itemsOf([folder], nothing(), "/nowhere")) {
		if (all.length === 0) meddle();
		all.push(...items);
	}
	return all;
}

describe("input that does not hold still", () => {
	test("a file that vanishes before it is read is a failure in its place; its neighbours are read", async () => {
		const folder = temporaryFolder();
		for (const name of ["a.txt", "b.txt", "c.txt"]) writeFileSync(join(folder, name), "Lisbon.");
		const items = await read(folder, () => rmSync(join(folder, "b.txt")));
		expect(items).toMatchObject([
			{ kind: "file", id: "a.txt" },
			{ kind: "failed", id: "b.txt", code: "file-unreadable", message: "it is not there (any more)" },
			{ kind: "file", id: "c.txt" },
		]);
	});

	test("NDJSON cut short while it is read: whole lines so far, then the torn one, and the next file", async () => {
		const folder = temporaryFolder();
		const lines = join(folder, "a.ndjson");
		writeFileSync(lines, articleLines(2000));
		writeFileSync(join(folder, "b.txt"), "Lisbon.");
		const items = await read(folder, () => truncateSync(lines, 1000));
		expect(items.length).toBeLessThan(2000);
		expect(items.at(-1)).toMatchObject({ kind: "file", id: "b.txt" });
		const texts = items.flatMap((item) => (item.kind === "line" ? [item.text] : []));
		expect(articleLines(2000).startsWith(texts.join("\n"))).toBe(true);
	});

	test("NDJSON that grows while it is read: what was there is there, once and in order", async () => {
		const folder = temporaryFolder();
		const lines = join(folder, "a.ndjson");
		writeFileSync(lines, articleLines(2000));
		const items = await read(folder, () => appendFileSync(lines, '{"text":"late"}\n'));
		const texts = items.flatMap((item) => (item.kind === "line" ? [`${item.text}\n`] : []));
		expect(texts.slice(0, 2000).join("")).toBe(articleLines(2000));
	});

	test.skipIf(process.platform !== "linux")(
		"a read error of the device (EIO) is a failure, the rest goes on",
		async () => {
			const folder = temporaryFolder();
			// Page 0 of a process is never mapped: reading it is an input/output error.
			symlinkSync("/proc/self/mem", join(folder, "a.ndjson"));
			symlinkSync("/proc/self/mem", join(folder, "b.txt"));
			writeFileSync(join(folder, "c.txt"), "Lisbon.");
			expect(await read(folder)).toMatchObject([
				{ kind: "failed", id: "a.ndjson", code: "file-unreadable" },
				{ kind: "failed", id: "b.txt", code: "file-unreadable" },
				{ kind: "file", id: "c.txt" },
			]);
		},
	);

	test("a gzip bomb of one endless line is passed over as it streams", async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, "in"));
		writeFileSync(join(folder, "in/a.ndjson.gz"), gzipSync(Buffer.alloc(200 * 2 ** 20, 0x61), { level: 1 }));
		writeFileSync(join(folder, "in/b.txt"), "Lisbon.");
		const before = process.memoryUsage().arrayBuffers;
		expect(await read(join(folder, "in"))).toMatchObject([
			{ kind: "failed", id: "a.ndjson.gz:1", code: "line-too-long" },
			{ kind: "file", id: "b.txt" },
		]);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * 2 ** 20);
	});
});
