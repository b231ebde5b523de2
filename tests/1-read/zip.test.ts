import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { readFile } from "../../pipeline/1-read/file.ts";
import { checkZip } from "../../pipeline/1-read/zip.ts";

const MB = 2 ** 20;
const part = (megabytes: number) => new Uint8Array(megabytes * MB).fill(0x61);

test("parts that unpack to more than the limit are refused, together as alone, packed or stored", () => {
	expect(() => checkZip(zipSync({ "word/document.xml": part(1) }), MB)).not.toThrow();
	for (const file of [
		zipSync({ "word/document.xml": part(2) }),
		zipSync({ "word/document.xml": [part(2), { level: 0 }] }),
		zipSync({ "a.xml": part(0.6), "b.rels": part(0.6) }),
	])
		expect(() => checkZip(file, MB)).toThrow(expect.objectContaining({ code: "zip-too-large" }));
});

test("pictures do not count, and what is no zip file is left to its reader", () => {
	expect(() => checkZip(zipSync({ "word/media/1.png": part(2) }), MB)).not.toThrow();
	for (const bytes of [new Uint8Array(), new Uint8Array(10), part(1), zipSync({ "a.xml": part(1) }).subarray(0, 500)])
		expect(() => checkZip(bytes, MB)).not.toThrow();
});

test("a size that the directory states wrongly does not help", () => {
	const file = Buffer.from(zipSync({ "word/document.xml": part(2) }));
	const entry = file.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
	file.writeUInt32LE(100, entry + 24);
	expect(() => checkZip(file, MB)).toThrow(expect.objectContaining({ code: "zip-too-large" }));
});

test("a Word document that is a bomb fails before it is unpacked", async () => {
	const bomb = zipSync({ "word/document.xml": part(80), "[Content_Types].xml": part(0) });
	expect(bomb.length).toBeLessThan(MB);
	const read = async () => {
		for await (const _ of readFile(bomb, "a.docx", "a", "a.docx", {}));
	};
	await expect(read()).rejects.toMatchObject({ code: "zip-too-large" });
});
