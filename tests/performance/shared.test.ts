import { expect, test } from "vitest";
import { loadModels } from "../../pipeline/models.ts";

/** Paths of the arrays of numbers in a value that do not lie in shared memory. */
function unshared(value: unknown, path: string): string[] {
	if (ArrayBuffer.isView(value)) return value.buffer instanceof SharedArrayBuffer ? [] : [path];
	if (typeof value === "function") return [`${path} is a function`];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) => unshared(part, `${path}.${name}`));
}

test("models are plain data in shared memory: workers are handed them with every task", () => {
	expect(unshared(loadModels(), "models")).toEqual([]);
});
