import { describe, expect, test } from "vitest";
import { createReader } from "../../pipeline/1-read/index.ts";
import { splitParagraphs } from "../../pipeline/2-zones/blocks.ts";
import { zoneStage } from "../../pipeline/2-zones/index.ts";

const read = createReader();
const stage = zoneStage();
const zone = (text: string, source: string | null = null) => stage.run(read({ text }, "1", source));
const texts = (document: ReturnType<typeof zone>, ...types: string[]) =>
	document.blocks.filter((b) => types.includes(b.type)).map((b) => document.text.slice(b.start, b.end));

const PARAGRAPHS = [
	"The harbour bridge opened to lorries on Thursday for the first time since a barge struck its northern pier in June, and the first drivers to cross it sounded their horns all the way to the far bank.",
	"“Nine months is a long time to drive around a bay,” said Tove Lindqvist, who runs a fish wholesaler on the quay. She had paid for 61 extra miles a day, she said, and had let two drivers go before Christmas.",
	"The repair cost the county 48 million crowns, about a third more than the estimate that engineers gave last summer, because divers found cracks in a second pier after the ice had gone.",
	"County officials say that the owner of the barge, Norvik Bulk, will be asked for all of it. The company has said that its pilot followed the harbour master’s orders and that it will see the county in court.",
	"A speed limit of 30 kilometres an hour stays in force until May, when the last sensors are to be fitted under the roadway.",
];
const [a, b, c, d, e] = PARAGRAPHS as [string, string, string, string, string];

const PASTED = `Home
News
Sport
Subscribe

Harbour bridge reopens after nine months

By Maren Oldfield, Courier Staff
Published March 14, 2024 at 9:30 PM

Share on Facebook

KELSO (KNA) — ${a}

${b}

${c}

Who Pays Now

${d}

${e}

(Reporting by Maren Oldfield; Editing by Ilse Brandt)

Maren Oldfield is a reporter who covers transport for the Courier. Follow her on Twitter @marenoldfield

Sign up for our newsletter

Related stories
Ferry timetable ends on Friday
Fish prices rise for a third month

2 Comments

old_salt
March 16, 2024
About time too. My brother in Glasgow waited less for a new one, and he got a discount on top of it.

Reply
© 2024 The Kelso Courier. All rights reserved.`;

describe("a pasted page", () => {
	const document = zone(PASTED);

	test("keeps the article and nothing but the article", () => {
		expect(texts(document, "body")).toEqual([a, b, c, d, e]);
		expect(texts(document, "dateline")).toEqual(["KELSO (KNA) —"]);
		expect(texts(document, "headline")).toEqual(["Harbour bridge reopens after nine months"]);
		expect(texts(document, "subheading")).toEqual(["Who Pays Now"]);
	});

	test("types what stands around it", () => {
		expect(texts(document, "byline")).toEqual([
			"By Maren Oldfield, Courier Staff",
			"(Reporting by Maren Oldfield; Editing by Ilse Brandt)",
		]);
		expect(texts(document, "date")[0]).toBe("Published March 14, 2024 at 9:30 PM");
		expect(texts(document, "bio")[0]).toMatch(/^Maren Oldfield is a reporter/);
		expect(texts(document, "comment").join("\n")).toContain("My brother in Glasgow");
		expect(texts(document, "widget")).toContain("Share on Facebook");
	});

	test("fills title, byline, dateline and the day of publication", () => {
		expect(document).toMatchObject({
			title: "Harbour bridge reopens after nine months",
			byline: "Maren Oldfield",
			dateline: "KELSO (KNA)",
			published: { date: "2024-03-14", basis: "text" },
		});
	});

	test("zones tile the text in order without overlapping", () => {
		for (const [index, one] of document.zones.entries()) {
			expect(one.end).toBeGreaterThan(one.start);
			if (index > 0) expect(one.start).toBeGreaterThanOrEqual(document.zones[index - 1]!.end);
		}
	});
});

describe("a clean article", () => {
	test.each([
		["paragraphs", PARAGRAPHS.join("\n\n")],
		["one line each", PARAGRAPHS.join("\n")],
		["CRLF", PARAGRAPHS.join("\r\n\r\n")],
		["one paragraph", a],
		["one word", "Yes."],
	])("%s: keeps every character", (_, text) => {
		const { blocks } = zone(text);
		expect(new Set(blocks.map((block) => block.type))).toEqual(new Set(["body"]));
	});

	test("wrapped at 72 columns, a paragraph is one block", () => {
		const wrapped = PARAGRAPHS.map((p) => p.replace(/(.{1,72})(?: |$)/g, "$1\n").trimEnd()).join("\n\n");
		const document = zone(wrapped);
		expect(document.blocks.map((block) => document.text.slice(block.start, block.end).replaceAll("\n", " "))).toEqual(
			PARAGRAPHS,
		);
	});

	test("wrapped and indented without empty lines", () => {
		const wrapped = PARAGRAPHS.map((p) => `   ${p.replace(/(.{1,66})(?: |$)/g, "$1\n").trimEnd()}`).join("\n");
		const lines = splitParagraphs(wrapped);
		expect(
			Array.from({ length: lines.length }, (_, i) =>
				wrapped.slice(lines.start[i]!, lines.end[i]!).replaceAll("\n", " "),
			),
		).toEqual(PARAGRAPHS);
	});
});

describe("the day of publication", () => {
	test("comes from a dateline with a year", () => {
		expect(zone(`GENEVA, 14 March 2024 — ${a}\n\n${b}`).published).toEqual({ date: "2024-03-14", basis: "dateline" });
	});

	test("comes from the file's name when the text has none, and never from a comment", () => {
		const commented = `${a}\n\n${b}\n\n${c}\n\n2 Comments\n\nold_salt on March 16, 2024 at 8:00 am said:\nAbout time too.\n`;
		expect(zone(commented).published).toBeNull();
		expect(zone(commented, "in/2024-10-16-bridge.txt").published).toEqual({ date: "2024-10-16", basis: "filename" });
	});

	test("comes from the address where it has one, else from the file's name that the address hides", () => {
		const from = (url: string) =>
			stage.run(read({ text: `${a}\n\n${b}`, url }, "1", "in/2024-10-16-bridge.txt")).published;
		expect(from("https://courier.example/2024/10/15/bridge")).toEqual({ date: "2024-10-15", basis: "filename" });
		expect(from("https://courier.example/bridge")).toEqual({ date: "2024-10-16", basis: "filename" });
	});

	test("stands beside the author's name, and below the body only in a comment", () => {
		const text = `Harbour bridge reopens after nine months\n\nMaren Oldfield, March 14, 2024\n\n${PARAGRAPHS.join("\n\n")}`;
		expect(zone(text)).toMatchObject({ byline: "Maren Oldfield", published: { date: "2024-03-14", basis: "text" } });
	});

	test("a day of change counts only when there is no other", () => {
		const text = (line: string) =>
			`Harbour bridge reopens after nine months\n\nBy Maren Oldfield\n\n${line}\n\n${PARAGRAPHS.join("\n\n")}`;
		expect(zone(text("Updated: March 15, 2024\n\nPublished: March 14, 2024")).published?.date).toBe("2024-03-14");
		expect(zone(text("Updated: March 15, 2024")).published?.date).toBe("2024-03-15");
		expect(zone(text("03-10-2024")).published).toBeNull();
	});
});
