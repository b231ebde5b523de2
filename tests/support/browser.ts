import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of an installed Chromium, or undefined: the tests that need one are then skipped by name. */
export const chromiumPath = PLACES.find((path) => path !== undefined && path !== "" && existsSync(path));

export function launch(): Promise<Browser> {
	return chromium.launch({
		executablePath: chromiumPath!,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}
