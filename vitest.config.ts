import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/**/*.test.ts"],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// One fewer than there are, as it is by itself, leaves one of two cores idle: half of the time goes in child processes that wait.
		maxWorkers: availableParallelism(),
		globalSetup: "tests/support/build.ts",
	},
});
