import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { DocumentRecord } from "../../schemas/index.ts";
import { ended, run, start } from "../support/cli.ts";

const document = (id: string, text = `Ana Lima said on Monday that the port of ${id} would reopen.`) =>
	JSON.stringify({ id, text, published: "2024-05-14" });
const records = (stdout: string) =>
	stdout
		.split("\n")
		.slice(0, -1)
		.map((line) => DocumentRecord.parse(JSON.parse(line)));

describe("pipe", () => {
	test("gives a record a line, in the order of the input, whatever the number of workers", async () => {
		const input = Array.from({ length: 150 }, (_, i) => document(`d${i}`)).join("\n");
		const [one, two] = await Promise.all([run(["pipe"], input), run(["pipe", "--workers", "2"], input)]);
		expect(one).toMatchObject({ code: 0, stderr: "" });
		expect(records(one.stdout).map((record) => record.document.id)).toEqual(
			Array.from({ length: 150 }, (_, i) => `d${i}`),
		);
		expect(two.stdout).toBe(one.stdout);
	});

	test("empty input gives empty output", async () => {
		expect(await run(["pipe"])).toEqual({ code: 0, signal: null, stdout: "", stderr: "" });
	});

	test("a line that cannot be read fails in its place, the rest goes on", async () => {
		const lines = [document("a"), "{broken", "[1]", "null", '{"id":"none"}', document("b")];
		const { code, stdout } = await run(["pipe"], lines.join("\r\n"));
		expect(code).toBe(0);
		const read = records(stdout);
		expect(read.map(({ status }) => status)).toEqual(["ok", "failed", "failed", "failed", "failed", "ok"]);
		expect(read.map(({ document: { id } }) => id)).toEqual(["a", "2", "3", "4", "none", "b"]);
		expect(read[1]).toMatchObject({ error: { code: "line-json", message: expect.any(String) } });
	});

	test("lone surrogates and line separators leave as escapes: the output is UTF-8 and splits at \\n only", async () => {
		const { stdout } = await run(["pipe"], '{"id":"\\ud800","text":"one \\u2028 two","note":"\\udc00\\u0085"}\n');
		expect(stdout).not.toMatch(/[\u0085\u2028\ufffd]/);
		expect(records(stdout)).toHaveLength(1);
	});

	test("bytes that are no UTF-8 are replaced and said", async () => {
		const line = Buffer.from('{"id":"a","text":"caf\xe9 in Lisbon"}\n', "latin1");
		const [record] = records((await run(["pipe"], line)).stdout);
		expect(record).toMatchObject({
			text: "caf\ufffd in Lisbon",
			warnings: expect.arrayContaining([expect.objectContaining({ code: "utf8-replaced" })]),
		});
	});

	test("answers a line before the next one comes", async () => {
		const child = start(["pipe"]);
		const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
		for (const id of ["first", "second"]) {
			child.stdin.write(`${document(id)}\n`);
			const { value } = await answers.next();
			expect(JSON.parse(value as string)).toMatchObject({ document: { id } });
		}
		child.stdin.end();
		expect(await once(child, "exit")).toEqual([0, null]);
	});

	test("is quiet when its reader leaves", async () => {
		const child = start(["pipe"]);
		const end = ended(child);
		child.stdin.on("error", () => {});
		child.stdout.once("data", () => child.stdout.destroy());
		for (let i = 0; i < 200; i++) child.stdin.write(`${document(`d${i}`)}\n`);
		child.stdin.end();
		expect(await end).toMatchObject({ code: 0, stderr: "" });
	});

	test("a line over the cap fails by itself", async () => {
		const child = start(["pipe"]);
		const end = ended(child);
		child.stdin.write('{"id":"long","text":"');
		const piece = "word ".repeat(200_000);
		for (let i = 0; i < 70; i++) if (!child.stdin.write(piece)) await once(child.stdin, "drain");
		child.stdin.end(`"}\n${document("after")}\n`);
		const { code, stdout } = await end;
		expect(code).toBe(0);
		expect(records(stdout)).toMatchObject([{ error: { code: "line-too-long" } }, { document: { id: "after" } }]);
	});

	test("reads no further than its window while nobody reads its output", async () => {
		const child = start(["pipe"]);
		child.stdout.pause();
		const line = `${document("same", "Lisbon is a city. ".repeat(500))}\n`;
		let accepted = 0;
		let waiting = false;
		while (!waiting && accepted < 40_000_000) {
			accepted += line.length;
			if (!child.stdin.write(line))
				waiting = await Promise.race([
					once(child.stdin, "drain").then(() => false),
					new Promise<boolean>((resolve) => setTimeout(resolve, 1500, true)),
				]);
		}
		child.kill("SIGKILL");
		expect(waiting).toBe(true);
		expect(accepted).toBeLessThan(10_000_000);
	});

	test("a document that takes too long fails, its neighbours do not", async () => {
		const slow = document("slow", "Ana Lima met Bo Li in Lisbon on 3 May 2021. ".repeat(40_000));
		const { stdout } = await run(["pipe", "--timeout", "1"], [document("a"), slow, document("b")].join("\n"));
		expect(records(stdout)).toMatchObject([
			{ status: "ok", document: { id: "a" } },
			{ status: "failed", error: { code: "timeout" } },
			{ status: "ok", document: { id: "b" } },
		]);
	});
});
