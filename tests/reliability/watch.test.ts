import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { NUMBERS, tell, watchTasks } from "../../pipeline/batch/watch.ts";

/** Whether a task that stands still for `milliseconds` at a document of this length was ended. */
async function ended(length: number, milliseconds: number): Promise<boolean> {
	const progress = new Int32Array(new SharedArrayBuffer(NUMBERS * Int32Array.BYTES_PER_ELEMENT));
	const watch = watchTasks(progress, 40);
	const task = watch.start();
	tell(progress, task.slot, length, 1);
	await sleep(milliseconds);
	watch.close();
	expect(task.item()).toBe(0);
	return task.signal.aborted;
}

test("a long document may take longer than a short one, in proportion; a short one is ended in time", async () => {
	expect(await ended(1000, 400)).toBe(true);
	expect(await ended(300_000_000, 400)).toBe(false);
});

test("the clock starts with each document", async () => {
	const progress = new Int32Array(new SharedArrayBuffer(NUMBERS * Int32Array.BYTES_PER_ELEMENT));
	const watch = watchTasks(progress, 200);
	const task = watch.start();
	tell(progress, task.slot, 10, 1);
	for (let i = 0; i < 8; i++) {
		tell(progress, task.slot, 1_000_000);
		await sleep(50);
	}
	expect(task.allowed()).toBe(400);
	expect(task.signal.aborted).toBe(false);
	watch.close();
});
