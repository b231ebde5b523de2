import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../tests/support/browser.ts";

// Takes the README's pictures of the report on input/: npm run screenshots (needs Chromium).
const folder = mkdtempSync(join(tmpdir(), "onrecord-screenshots-"));
const to = "docs/screenshots";
mkdirSync(to, { recursive: true });
execFileSync(process.execPath, ["dist/cli.js", "extract", "input", "--out", folder, "--quiet"], { stdio: "inherit" });

const browser = await launch();
try {
	for (const { name, scheme, height, hash } of [
		{ name: "overview", scheme: "light", height: 900, hash: "#/overview" },
		{ name: "article", scheme: "light", height: 760, hash: "#/documents?q=one+book+and+one+pen" },
		{ name: "article-dark", scheme: "dark", height: 760, hash: "#/documents?q=one+book+and+one+pen" },
	] as const) {
		const page = await browser.newPage({
			viewport: { width: 1160, height },
			colorScheme: scheme,
			reducedMotion: "reduce",
		});
		await page.goto(`file://${join(folder, "report.html")}${hash}`);
		await page.waitForSelector(name === "overview" ? "figure svg" : ".list tbody tr");
		if (name.startsWith("article")) {
			await page.click(".list tbody th a");
			await page.waitForSelector(".text mark");
			await page.click(".tabs button:nth-child(3)");
			await page.click(".rows .row:has(.kind-direct)");
			await page.evaluate("scrollTo(0, 0)");
		}
		await page.waitForTimeout(200);
		const path = join(to, `${name}.png`);
		await page.screenshot({ path });
		console.log(`${path} ${Math.round(statSync(path).size / 1024)} KB`);
		await page.close();
	}
} finally {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
}
