import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReport } from "../../../pipeline/10-write/report/index.ts";
import { loadReportAssets } from "../../../pipeline/assets.ts";
import type { OkRecord } from "../../../schemas/index.ts";
import { chromiumPath, launch } from "../../support/browser.ts";
import { article, corpus, hostile } from "../../support/corpus.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const documentHash = (id: string, record = "") => `#/document/${encodeURIComponent(id)}${record && `/${record}`}`;

const name = chromiumPath ? "report in Chromium" : "report in Chromium (skipped: install chromium or set CHROMIUM)";

describe.skipIf(!chromiumPath)(name, () => {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-report-"));
	const file = `file://${folder}/report.html`;
	const problems: string[] = [];
	let browser: Browser;
	let page: Page;

	const watch = (one: Page) => {
		one.on("console", (message) => message.type() === "error" && problems.push(message.text()));
		one.on("pageerror", (error) => problems.push(error.message));
		one.on("request", (request) => /^(file|data):/.test(request.url()) || problems.push(`asked for ${request.url()}`));
	};
	const go = async (hash: string) => {
		await page.evaluate((to) => {
			location.hash = to;
		}, hash);
		await page.waitForTimeout(30);
	};
	const marked = (id: string) =>
		page.$$eval(
			"mark",
			(marks, wanted) =>
				marks.filter((mark) => mark.dataset.ids?.split(" ").includes(wanted)).map((mark) => mark.textContent),
			id,
		);

	beforeAll(async () => {
		let html = "";
		for await (const piece of renderReport(corpus(120), loadReportAssets())) html += piece;
		writeFileSync(`${folder}/report.html`, html);
		browser = await launch();
		page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
		watch(page);
		await page.goto(file);
		await page.waitForSelector("figure svg");
	});

	afterAll(async () => {
		await browser?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it("shows the corpus at a glance", async () => {
		expect(await page.textContent("h1")).toBe("The corpus at a glance");
		expect(await page.$$eval("figure h2", (all) => all.map((one) => one.textContent))).toEqual([
			"Documents over time",
			"Events on the timeline",
			"Most named people",
			"Who is quoted most",
			"Most named organizations",
			"Most named places",
			"Peoples, events and products",
		]);
		expect(await page.$$eval("figure", (all) => all.every((one) => one.querySelectorAll("svg rect").length > 0))).toBe(
			true,
		);
		expect(await page.textContent(".tiles li strong")).toBe("121");
	});

	it.each([
		["an article", article(8)],
		["an article with emoji before later spans", article(31)],
		["the hostile document", hostile()],
	])("puts every highlight on its own words: %s", async (_, record: OkRecord) => {
		await go(documentHash(record.document.id));
		for (const { id, text } of [...record.mentions, ...record.times, ...record.events])
			expect((await marked(id)).join("")).toBe(text);
		for (const { id, content, cue } of record.quotes) {
			expect((await marked(id)).join("")).toBe(content.map(({ text }) => text).join(""));
			if (cue) expect((await marked(`${id}/cue`)).join("")).toBe(cue.text);
		}
		expect(await page.textContent(".text")).toBe(record.text);
		const zones = await page.$$eval(".zone", (all) =>
			all.map((one) => [one.getAttribute("data-zone"), one.textContent]),
		);
		const letters = Array.from(record.text);
		expect(zones).toEqual(record.zones.map(({ type, start, end }) => [type, letters.slice(start, end).join("")]));
	});

	it("goes from the words to the record, to the words of others, and back to the list", async () => {
		const record = article(8);
		await go(documentHash(record.document.id));
		await page.click(`mark[data-ids~="v2"]`);
		await page.waitForSelector(".detail dl");
		expect(await page.evaluate(() => decodeURIComponent(location.hash))).toBe(`#/document/${record.document.id}/v2`);
		const event = record.events[1]!;
		expect(await page.textContent(".detail h2")).toBe(event.text);
		expect(await page.textContent(".detail dl")).toContain(event.status);
		expect(await page.$$eval("mark.selected", (all) => all.map((one) => one.textContent))).toEqual([event.text]);
		expect(await page.getAttribute("mark.related[data-role=agent]", "data-ids")).toContain(
			event.participants[0]!.mention,
		);
		expect(await page.textContent(".row[aria-current] strong")).toBe(event.text);
		await page.click("text=Back to the list");
		expect(await page.evaluate(() => document.activeElement?.getAttribute("data-id"))).toBe("v2");
		await page.click("text=Show its words");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(event.text);
		await page.goBack();
		expect(await page.$$("mark.selected")).toHaveLength(0);
	});

	it("can be walked with the keyboard alone", async () => {
		const record = article(9);
		await go(documentHash(record.document.id));
		await page.keyboard.press("n");
		await page.keyboard.press("n");
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MARK");
		const first = await page.evaluate(() => document.activeElement?.getAttribute("data-ids"));
		await page.keyboard.press("ArrowRight");
		expect(await page.evaluate(() => document.activeElement?.getAttribute("data-ids"))).not.toBe(first);
		await page.keyboard.press("Enter");
		expect(await page.$$(".detail dl")).toHaveLength(1);
		await page.keyboard.press("b");
		expect(await page.evaluate(() => document.activeElement?.className)).toBe("row");
		await page.keyboard.press("Escape");
		expect(await page.$$(".detail dl")).toHaveLength(0);
		await page.keyboard.press("/");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await page.keyboard.press("]");
		await page.waitForTimeout(60);
		expect(await page.evaluate(() => location.hash)).toBe(documentHash(article(10).document.id));
	});

	it("hides a layer of highlights", async () => {
		await go(documentHash(article(8).document.id));
		await page.uncheck("input[name=events]");
		expect(await page.$eval("mark.event", (mark) => getComputedStyle(mark).textDecorationLine)).toBe("none");
		await page.check("input[name=events]");
		expect(await page.$eval("mark.event", (mark) => getComputedStyle(mark).textDecorationLine)).toBe("underline");
	});

	it("filters documents by words, entity and dates", async () => {
		const all = [...corpus(120)].filter((one): one is OkRecord => one.status === "ok");
		const counted = async () => Number(/^\d+/.exec((await page.textContent("main .note")) ?? "")?.[0]);
		await page.fill("#search", "grain STORE");
		await page.press("#search", "Enter");
		await page.waitForSelector("table");
		expect(await counted()).toBe(all.filter(({ text }) => /grain/i.test(text) && /store/i.test(text)).length);
		const lisbon = all.filter(({ entities }) => entities.some(({ name }) => name === "Lisbon"));
		await go("#/entities?q=lisbon");
		await page.click("text=Lisbon");
		await page.waitForSelector(".chip");
		expect(await counted()).toBe(lisbon.length);
		await page.fill("input[name=from]", "2024-06-01");
		await page.waitForTimeout(100);
		expect(await counted()).toBe(
			lisbon.filter(({ document }) => (document.published?.date ?? "") >= "2024-06-01").length,
		);
		await page.click(".chip");
		await page.waitForTimeout(100);
		expect(await counted()).toBe(all.filter(({ document }) => (document.published?.date ?? "") >= "2024-06-01").length);
	});

	it("filters quotes by kind and events by status, a page at a time", async () => {
		await go("#/quotes?kind=mixed");
		await page.waitForSelector("button:has-text('Show more')");
		expect(await page.$$(".quote-item")).toHaveLength(50);
		expect(await page.$$(".quote-item.kind-mixed")).toHaveLength(50);
		await page.click("text=Show more");
		await page.waitForTimeout(150);
		expect(await page.$$(".quote-item")).toHaveLength(100);
		await go("#/events?status=denied");
		await page.waitForSelector(".event-item");
		expect(await page.$$eval(".event-item .tag", (all) => new Set(all.map((one) => one.textContent)).size)).toBe(1);
	});

	it("lists what failed", async () => {
		await go("#/documents?failed=1");
		expect(await page.textContent("table")).toContain("holds no text");
	});

	it("has one article in the page at a time", async () => {
		await go(documentHash(article(8).document.id));
		await go(documentHash(article(9).document.id));
		expect(await page.$$(".text")).toHaveLength(1);
	});

	// Only contrast can differ between the schemes.
	it.each([
		["light", "axe.run(document)"],
		["dark", 'axe.run(document, { runOnly: ["color-contrast"] })'],
	] as const)("passes axe in %s", async (colorScheme, run) => {
		const context = await browser.newContext({ bypassCSP: true, colorScheme });
		const one = await context.newPage();
		await one.goto(file);
		await one.evaluate(axe);
		const id = article(8).document.id;
		const few = ["#/overview", "#/events?status=denied", documentHash(id, "q1")];
		const all = [...few, "#/documents?entity=1", "#/entities", "#/quotes?speaker=1&kind=mixed", documentHash(id, "v2")];
		for (const hash of colorScheme === "dark" ? few : all) {
			await one.evaluate((to) => {
				location.hash = to;
			}, hash);
			await one.waitForTimeout(120);
			const { violations } = (await one.evaluate(run)) as {
				violations: { id: string; nodes: { html: string }[] }[];
			};
			expect(violations.map(({ id: rule, nodes }) => `${hash} ${rule} ${nodes[0]?.html}`)).toEqual([]);
		}
		await context.close();
	});

	it("prints an article without the page's controls", async () => {
		await go(documentHash(article(8).document.id));
		await page.emulateMedia({ media: "print" });
		expect(await page.isVisible(".top")).toBe(false);
		expect(await page.isVisible(".text")).toBe(true);
		await page.emulateMedia({ media: "screen" });
	});

	it("lets the hostile document do nothing, anywhere", async () => {
		const hostileId = hostile().document.id;
		const record = hostile();
		const ids = ["", "e1", "m1", "t1", "q1", "v1"].map((id) => documentHash(record.document.id, id));
		for (const hash of [
			...ids,
			"#/documents?q=attack",
			"#/quotes",
			"#/events",
			"#/entities?q=script",
			"#/overview",
			"#/documents?failed=1",
		]) {
			await go(hash);
			await page.waitForTimeout(30);
		}
		await go(documentHash(hostileId));
		await page.$$eval("#app *", (all) => {
			for (const one of all)
				for (const type of ["mouseover", "mouseenter", "load", "error"]) one.dispatchEvent(new Event(type));
		});
		await page.click(".tabs button:last-child");
		expect(await page.evaluate(() => (window as unknown as { harmed?: unknown }).harmed)).toBeUndefined();
		expect(await page.$$("#app script, #app img, #app iframe, #app svg[onload], #app b[onmouseover]")).toHaveLength(0);
		expect(
			await page.$$eval(
				"a[href]",
				(all) => all.filter((one) => /^javascript:/i.test((one as HTMLAnchorElement).href)).length,
			),
		).toBe(0);
	});

	it("said nothing on the console and asked for nothing", () => {
		expect(problems).toEqual([]);
	});
});
