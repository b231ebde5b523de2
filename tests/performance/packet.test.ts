import { expect, test } from "vitest";
import { createPacker, finished } from "../../pipeline/batch/packer.ts";
import { unpack } from "../../pipeline/batch/packet.ts";
import { release } from "../../pipeline/batch/release.ts";

const result = (line: string) => ({ id: "a", failed: false, line, tables: {} });
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test.each([
	["short", 10],
	["longer than the memory that is there at first", 400_000],
	["too long for its memory to be kept", 6_000_000],
])("what a task gave stays as it is while the next is gathered in the same memory: %s", (_, length) => {
	const first = finished(result("ø".repeat(length)));
	const packer = createPacker();
	packer.add(0, result("next"));
	expect(textOf(unpack(packer.finish(), 1)[0]![0]!.line)).toBe("next");
	expect(textOf(first.line)).toBe("ø".repeat(length));
});

test("the memory of results is given back at once", () => {
	const results = [finished(result("one")), finished(result("two"))];
	release(results);
	expect(results.map(({ line }) => line.buffer.byteLength)).toEqual([0, 0]);
});
