import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { articleFolder } from "../support/articles.ts";
import { run, start, temporaryFolder } from "../support/cli.ts";
import { contentOf } from "../support/folders.ts";

/** By hand: `KILLS=50 npx vitest run tests/reliability/kill.test.ts`. */
const KILLS = Number(process.env.KILLS ?? 6);

/** A run of numbers in 0…1 that is the same each time (mulberry32): a failure can be seen again. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

test(
	`kill -9 at ${KILLS} random moments, from start-up to the last rename: then the same command gives an undisturbed run's bytes`,
	async () => {
		const folder = temporaryFolder();
		articleFolder(join(folder, "in"), 60);
		const begun = performance.now();
		await run(["extract", "in", "--out", "whole", "--workers", "2", "--quiet"], "", folder);
		const length = performance.now() - begun;
		const whole = contentOf(join(folder, "whole"));
		const extract = ["extract", "in", "--out", "out", "--workers", "2", "--quiet"];
		const next = random(12);
		for (let i = 0; i < KILLS; i++) {
			const child = start(extract, folder);
			const ended = once(child, "close");
			await Promise.race([ended, sleep(next() * length * 1.1)]);
			child.kill("SIGKILL");
			await ended;
			// Every second time the run goes on from what is left; else it is looked at and begun anew.
			if (i % 2 === 0) continue;
			expect(await run(extract, "", folder)).toMatchObject({ code: 0, stderr: "" });
			expect(contentOf(join(folder, "out")), `after kill ${i + 1}`).toEqual(whole);
			rmSync(join(folder, "out"), { recursive: true });
		}
	},
	60_000 + KILLS * 20_000,
);
