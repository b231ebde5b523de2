import { expect, test } from "vitest";
import { ended, start } from "../support/cli.ts";

test("under a heap cap a document that needs more is a failure that says so; its neighbours are read", async () => {
	const long = "Ana Lima met Bo Li in Lisbon on 3 May 2021. ".repeat(30_000);
	const lines = ["Carl met Anna in Rome.", long, "Anna met Carl in Rome."].map((text) => JSON.stringify({ text }));
	const child = start(["pipe", "--workers", "1"], undefined, { NODE_OPTIONS: "--max-old-space-size=48" });
	child.stdin.end(`${lines.join("\n")}\n`);
	const { code, stdout } = await ended(child);
	expect(code).toBe(0);
	expect(
		stdout
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line)),
	).toMatchObject([
		{ status: "ok" },
		{
			status: "failed",
			error: { code: "crash", message: expect.stringMatching(/^took more memory than a worker.s \d+ MB$/) },
		},
		{ status: "ok" },
	]);
});
