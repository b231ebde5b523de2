import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleFolder, articleLines } from "../support/articles.ts";
import { ended, run, shell, start, temporaryFolder } from "../support/cli.ts";
import { contentOf } from "../support/folders.ts";

const extract = ["extract", "in", "--out", "out", "--workers", "2", "--quiet"];

/** A folder with some work, and what comes of it undisturbed. */
let input: string;
let whole: Record<string, string>;
beforeAll(async () => {
	input = mkdtempSync(join(tmpdir(), "onrecord-"));
	articleFolder(join(input, "in"), 150);
	await run(["extract", "in", "--out", "out", "--workers", "2"], "", input);
	whole = contentOf(join(input, "out"));
});
afterAll(() => rmSync(input, { recursive: true }));

/** A fresh folder with the same input. */
function prepared(): string {
	const folder = temporaryFolder();
	cpSync(join(input, "in"), join(folder, "in"), { recursive: true });
	return folder;
}

const journal = (folder: string) => join(folder, "out/.onrecord/journal.part");

async function untilAtWork(folder: string): Promise<void> {
	while (!existsSync(journal(folder))) await sleep(5);
}

describe("interrupted runs", () => {
	test("kill -9 at any moment: the same command again gives the files of an undisturbed run", async () => {
		const folder = prepared();
		for (const delay of [0, 0.3, 0.6, 0.9]) {
			const child = start(extract, folder);
			await untilAtWork(folder);
			await sleep(delay * 1500);
			child.kill("SIGKILL");
			await once(child, "close");
		}
		expect(await run(extract, "", folder)).toMatchObject({ code: 0, stderr: "" });
		expect(contentOf(join(folder, "out"))).toEqual(whole);
		expect(readdirSync(join(folder, "out/.onrecord")).sort()).toEqual(["fingerprint", "journal"]);
	});

	test.each([
		["SIGINT", 130],
		["SIGTERM", 143],
	] as const)("%s: exit %i, what was done is kept", async (signal, expected) => {
		const folder = prepared();
		const child = start(["extract", "in", "--out", "out", "--workers", "2"], folder);
		const end = ended(child);
		while (!statSync(journal(folder), { throwIfNoEntry: false })?.size) await sleep(5);
		child.kill(signal);
		const { code, stdout } = await end;
		expect(code).toBe(expected);
		expect(stdout).toMatch(/the same command goes on/);
		const again = await run(["extract", "in", "--out", "out", "--workers", "2", "--json"], "", folder);
		expect(JSON.parse(again.stdout).reused).toBeGreaterThan(0);
		expect(contentOf(join(folder, "out"))).toEqual(whole);
	});

	test("a second run into the same folder refuses while the first one is at work", async () => {
		const folder = temporaryFolder();
		const first = start(["extract", "-", "--out", "out"], folder);
		const end = ended(first);
		first.stdin.write(articleLines(1));
		await untilAtWork(folder);
		const second = await run(["extract", "-", "--out", "out"], articleLines(1), folder);
		expect(second.code).toBe(3);
		expect(second.stderr).toMatch(/^onrecord: another run \(process \d+\) is writing to this folder.*\n$/);
		first.stdin.end();
		expect(await end).toMatchObject({ code: 0 });
	});

	test("a folder that cannot be written: exit 3 and one line", async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, "out"), "a file where the folder should be");
		const { code, stderr } = await run(["extract", "-", "--out", "out"], articleLines(1), folder);
		expect(code).toBe(3);
		expect(stderr).toMatch(/^onrecord: cannot write to out: .*\n$/);
	});

	test.skipIf(!existsSync("/dev/full"))("a full disk under pipe is an error, not silence", async () => {
		const { code, stderr } = await shell(`printf '{"text":"Lisbon."}\\n' | "$NODE" "$CLI" pipe > /dev/full`);
		expect(code).toBe(3);
		expect(stderr).toMatch(/^onrecord: .*ENOSPC.*\n$/);
	});

	test("a limit on the size of files: exit 3, and without it the same command goes on", async () => {
		const folder = prepared();
		const { code, stderr } = await shell('ulimit -f 100; "$NODE" "$CLI" extract in --out out --workers 2', folder);
		expect(code).toBe(3);
		expect(stderr).toMatch(/cannot write to out: /);
		expect(existsSync(join(folder, "out/records.jsonl"))).toBe(false);
		await run(extract, "", folder);
		expect(contentOf(join(folder, "out"))).toEqual(whole);
	});
});
