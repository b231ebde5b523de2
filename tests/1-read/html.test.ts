import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readStamp } from "../../pipeline/1-read/html/metadata/stamp.ts";
import { withoutSite } from "../../pipeline/1-read/html/metadata/title.ts";
import { createReader } from "../../pipeline/1-read/index.ts";
import { dayInUrl } from "../../pipeline/2-zones/dates/day.ts";
import { zoneStage } from "../../pipeline/2-zones/index.ts";

const read = createReader();
const zones = zoneStage();
const page = readFileSync(new URL("fixtures/saved-by-chromium.html", import.meta.url), "utf8");

describe("a saved page", () => {
	const document = zones.run(read({ html: page }, "1", null));
	const ofType = (type: string) =>
		document.blocks.filter((b) => b.type === type).map((b) => document.text.slice(b.start, b.end));

	test("gives the article and nothing but the article", () => {
		expect(ofType("headline")).toEqual(["Harbour bridge reopens after nine months"]);
		expect(ofType("subheading")).toEqual(["Who pays"]);
		expect(ofType("dateline")).toEqual(["KELSO (KNA) —"]);
		expect(ofType("body")).toHaveLength(5);
		expect(ofType("body")[0]).toMatch(/^The harbour bridge opened/);
		for (const word of ["newsletter", "Glasgow", "Ferry timetable", "covers transport", "Sport", "rights reserved"])
			expect(document.text).not.toContain(word);
	});

	test("gives title, author and the day as its readers saw it, not the UTC one", () => {
		expect(document.title).toBe("Harbour bridge reopens after nine months");
		expect(document.byline).toBe("Maren Oldfield");
		expect(document.published).toEqual({ date: "2024-03-14", basis: "metadata" });
	});

	test.each(["<div>", "<", "<p a='", "<h1 class=author>", "<table><tr><td>x", "<li>a</b>", "<!--", "<a href=x>y"])(
		"%s repeated ends in time",
		(piece) => {
			const started = process.cpuUsage();
			try {
				read({ html: piece.repeat(20_000) }, "1", null);
			} catch {}
			// Compute, not the clock: other programs take time too.
			expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
		},
	);
});

describe("the author whom a page shows", () => {
	const author = (head: string, below: string) =>
		read({ html: `<head>${head}</head><body><h1>Harbour bridge reopens</h1>${below}${BODY}</body>` }, "1", null).byline;
	const BODY =
		`<p>The harbour bridge opened to lorries on Thursday for the first time since a barge struck its northern pier in June,
		and the first drivers to cross it sounded their horns all the way to the far bank.</p>`.repeat(3);

	test.each([
		[
			"in a line of several",
			"",
			"<p>By Maren Oldfield, Tove Lind and Ilse Brandt</p>",
			"Maren Oldfield, Tove Lind and Ilse Brandt",
		],
		[
			"in elements side by side",
			"",
			'<p>By <a rel="author">Maren Oldfield</a> and <a rel="author">Tove Lind</a></p>',
			"Maren Oldfield and Tove Lind",
		],
		["below a lone By", "", "<div>By</div><div>Maren Oldfield</div>", "Maren Oldfield"],
		["above the date", "", "<div>Maren Oldfield</div><div>March 14, 2024</div>", "Maren Oldfield"],
		[
			"and not the owner that every page states",
			'<meta name="author" content="Norvik Media">',
			"<p>By Maren Oldfield</p>",
			"Maren Oldfield",
		],
		["and else what the page states", '<meta name="author" content="Maren Oldfield">', "", "Maren Oldfield"],
	])("%s", (_, head, below, expected) => {
		expect(author(head, below)).toBe(expected);
	});
});

test.each([
	["Maren Oldfield, March 14, 2024", "2024-03-14"],
	["Edited by Maren Oldfield Updated: March 14, 2024 03:49 pm", "2024-03-14"],
	["This story is from March 14, 2024", "2024-03-14"],
	["Maren Oldfield / KNA / Updated: Mar 14, 2024, 11:05 IST", "2024-03-14"],
])("day in the line %s", (line, day) => {
	const html = `<body><h1>Harbour bridge reopens</h1><div>${line}</div>${"<p>The harbour bridge opened to lorries on Thursday for the first time since a barge struck its northern pier.</p>".repeat(4)}</body>`;
	expect(read({ html }, "1", null).published?.date).toBe(day);
});

describe("metadata", () => {
	test.each([
		["2019-11-19T12:48:14Z", "2019-11-19", true],
		["2019-11-19T23:48:14-05:00", "2019-11-19", false],
		["20200924T15:04:34Z", "2020-09-24", true],
		["Mon Jan 13 13:37:49 UTC 2020", "2020-01-13", true],
		["Thu, 20 Feb 2020 13:52:51 +0000", "2020-02-20", true],
		["2019-12-03", "2019-12-03", false],
	])("stamp %s", (stamp, day, utc) => {
		expect(readStamp(stamp)).toEqual({ day, utc });
	});

	test.each([
		["https://a.example/2019/11/18/title", "2019-11-18"],
		["https://a.example/news/2019-11-18-title.html", "2019-11-18"],
		["https://a.example/article/201911", null],
		["https://a.example/id/20191399", null],
		["https://a.example/", null],
	])("day in %s", (url, day) => {
		expect(dayInUrl(url)).toBe(day);
	});

	test.each([
		["Bridge reopens after nine months | The Kelso Courier", "The Kelso Courier", "Bridge reopens after nine months"],
		["Bridge reopens after nine months - Kelso", null, "Bridge reopens after nine months"],
		["The Kelso Courier: Bridge reopens", "The Kelso Courier", "Bridge reopens"],
		["Bridge – the long way round", null, "Bridge – the long way round"],
	])("title %s", (title, site, expected) => {
		expect(withoutSite(title, site)).toBe(expected);
	});
});
