import { describe, expect, test } from "vitest";
import { isDateLine, readDateLine } from "../../pipeline/2-zones/dates/date-line.ts";
import { dayInFileName, findDays } from "../../pipeline/2-zones/dates/day.ts";
import { signedDate } from "../../pipeline/2-zones/dates/signed-date.ts";
import { isBareName, isByline, isCredit, readByline } from "../../pipeline/2-zones/kinds/byline.ts";
import { readDateline } from "../../pipeline/2-zones/kinds/dateline.ts";
import { isFurniture } from "../../pipeline/2-zones/kinds/furniture.ts";

describe("bylines", () => {
	test.each([
		["By Maren Oldfield", "Maren Oldfield"],
		["BY MAREN OLDFIELD and TOVE LIND", "MAREN OLDFIELD and TOVE LIND"],
		["by maren oldfield", "maren oldfield"],
		["By Maren Oldfield, Courier", "Maren Oldfield"],
		["By Maren Oldfield, Tove Lind and Ilse Brandt, Courier Staff", "Maren Oldfield, Tove Lind and Ilse Brandt"],
		["By Maren Oldfield | Courier", "Maren Oldfield"],
		["By Maren Oldfield, Courier Staff", "Maren Oldfield"],
		["By AFP", "AFP"],
		["By Staff and news service reports", "Staff and news service reports"],
		["By Maren Oldfield For The Courier", "Maren Oldfield"],
		["Written by Maren Oldfield, MS, RD on March 14, 2024", "Maren Oldfield"],
		["Posted by Maren Oldfield on March 14, 2024, 3:15 PM EST", "Maren Oldfield"],
		["Author: Maren Oldfield", "Maren Oldfield"],
		["By Maren Oldfield maren@courier.example(509) 555-0101", "Maren Oldfield"],
		["by Maren Oldfield , Courier.example", "Maren Oldfield"],
		["ByMaren Oldfield", "Maren Oldfield"],
		["ByBy Maren Oldfield", "Maren Oldfield"],
		["By Maren OldfieldStaff Writer", "Maren Oldfield"],
		["By Maren McOldfield and Tove DeLind", "Maren McOldfield and Tove DeLind"],
		["By Maren Oldfield@marenoldfield", "Maren Oldfield"],
		["By Maren Oldfield / TNN / Updated: March 14, 2024", "Maren Oldfield"],
		["By Maren Oldfield December 12, 2024", "Maren Oldfield"],
		["By Theresa May", "Theresa May"],
		["By Maren Oldfield Senior Politics Editor", "Maren Oldfield"],
		["By Maren Oldfield is opinion editor of the Courier", "Maren Oldfield"],
		["By Maren Oldfield last updated March 14, 2024", "Maren Oldfield"],
	])("%s", (line, name) => {
		expect(isByline(line)).toBe(true);
		expect(readByline(line)).toBe(name);
	});

	test.each([
		"By the time the ferry came in, the queue had reached the church.",
		"Bypass closed",
		"By and large, the plan has worked as it should have worked.",
	])("%s is none", (line) => {
		expect(isByline(line)).toBe(false);
	});

	test("credits and bare names", () => {
		expect(isCredit("(Reporting by A. Lind in KELSO; additional reporting by B. Moe; Editing by C. Roe)")).toBe(true);
		expect(isCredit("Reporting by A. Lind")).toBe(true);
		expect(isCredit("Reporting on the war is hard.")).toBe(false);
		expect(isBareName("Maren T. Oldfield")).toBe(true);
		expect(isBareName("More News")).toBe(false);
	});
});

describe("datelines", () => {
	test.each([
		["KELSO (KNA) - The bridge", "KELSO (KNA)", "The"],
		["KELSO (KNA) -- The bridge", "KELSO (KNA)", "The"],
		["KELSO (KNA) — The bridge", "KELSO (KNA)", "The"],
		["BRUSSELS, Oct. 16 (Reuters) - Ministers", "BRUSSELS, Oct. 16 (Reuters)", "Ministers"],
		["GENEVA, 14 March 2024 — Foreign", "GENEVA, 14 March 2024", "Foreign"],
		["TULSA, Okla. (AP) — The", "TULSA, Okla. (AP)", "The"],
		["NAIROBI, Kenya — Police", "NAIROBI, Kenya", "Police"],
		["WASHINGTON — The", "WASHINGTON", "The"],
		["New York (CNN Business)Shares fell", "New York (CNN Business)", "Shares"],
		["Bergen – Fish prices", "Bergen", "Fish"],
		[
			"BOSTON, Massachusetts, Nov. 19, 2019 /PRNewswire/ -- Acme",
			"BOSTON, Massachusetts, Nov. 19, 2019 /PRNewswire/",
			"Acme",
		],
		["BOSTON--(BUSINESS WIRE)--Acme", "BOSTON--(BUSINESS WIRE)", "Acme"],
		["PARIS AND LYON, France--(BUSINESS WIRE)--Acme", "PARIS AND LYON, France--(BUSINESS WIRE)", "Acme"],
		["(Bloomberg) -- Shares", "(Bloomberg)", "Shares"],
		["Oct. 3 (Bloomberg) -- Shares", "Oct. 3 (Bloomberg)", "Shares"],
		["Tromso, Troms, Norway: The", "Tromso, Troms, Norway", "The"],
		["HOUSTON, Texas (KTRK) -- A man", "HOUSTON, Texas (KTRK)", "A"],
		["COURIER via KNA — A man", "COURIER via KNA", "A"],
	])("%s", (paragraph, words, next) => {
		const found = readDateline(paragraph)!;
		expect(paragraph.slice(0, found.end)).toBe(words);
		expect(paragraph.slice(found.next).startsWith(next)).toBe(true);
	});

	test.each([
		"NATO is set to make history this week.",
		"The bridge — closed since June — reopened.",
		"“Why?” she asked.",
		"It was, he said, a long night.",
		"IBM said on Monday that it would",
	])("%s has none", (paragraph) => {
		expect(readDateline(paragraph)).toBeNull();
	});
});

describe("date lines", () => {
	test.each<[string, string | null, boolean]>([
		["Published March 14, 2024", "2024-03-14", false],
		["Published: 9:31 GMT, 14 March 2024 | Updated: 11:02 GMT, 15 March 2024", "2024-03-14", false],
		["Updated 0339 GMT (1139 HKT) March 14, 2024", "2024-03-14", true],
		["Updated: March 15, 2024 / Original March 14, 2024", "2024-03-14", false],
		["LAST UPDATED: March 15, 2024", "2024-03-15", true],
		["Tuesday, Nov. 19, 2019", "2019-11-19", false],
		["on Monday, November 18th, 2019 at 11:04 a.m.", "2019-11-18", false],
		["2019-11-19T12:48:14Z", "2019-11-19", false],
		["18 Nov 2019 18.56 GMT", "2019-11-18", false],
		["21:22, 6 OCT 2020", "2020-10-06", false],
		["14/04/2020", "2020-04-14", false],
		["11/19/19", "2019-11-19", false],
		["01.21.2020", "2020-01-21", false],
		["03-10-2004", null, false],
		["Monday, November 18, 2019, 04:05 pm PT (07:05 pm ET)", "2019-11-18", false],
		["Nov 20 20194:29 AM ESTUpdated an hour ago", "2019-11-20", false],
		["38 mins ago", null, false],
		["6 years ago", null, false],
		["March 14, 2024 5 Min Read", "2024-03-14", false],
		["Nov 18, 2019 @ 4:48 pm", "2019-11-18", false],
		["Updated November 18 at 4:46 PM", null, false],
	])("%s", (line, day, updated) => {
		expect(isDateLine(line)).toBe(true);
		expect(readDateLine(line)).toEqual(day === null ? null : { day, updated });
	});

	test("a sentence with a date is none", () => {
		expect(isDateLine("The bridge closed on June 3, 2023, after a barge had struck it.")).toBe(false);
	});

	test("impossible days are never read", () => {
		expect(findDays("31 February 2024, 30/02/2023, 2024-13-45, 2023-02-29")).toEqual([]);
	});

	test.each([
		["input/2024-10-16-title.txt", "2024-10-16"],
		["title_20241016.html", "2024-10-16"],
		["2024-13-45.txt", null],
		["chapter-12.txt", null],
	])("file name %s", (name, day) => {
		expect(dayInFileName(name)).toBe(day);
	});
});

describe("a name with a date", () => {
	test.each([
		["Maren Oldfield, March 14, 2024", "March 14, 2024"],
		["Maren Oldfield | 14 March 2024", "14 March 2024"],
		["Maren Oldfield - 2024-03-14", "2024-03-14"],
		["Kelso, March 14, 2024", null],
		["Maren Oldfield, who crossed it on March 14, 2024", null],
	])("%s", (line, date) => {
		expect(signedDate(line)).toBe(date);
	});
});

describe("furniture", () => {
	test.each([
		"Image 1 of 5",
		"(Image credit: Kelso Archive)",
		"Subscribe to the Courier on YouTube",
		"© 2024 The Kelso Courier",
		"Read more: the ferry",
		"Explore further",
		"Follow Maren Oldfield on Twitter @marenoldfield",
		"Sign up to get the best of the Courier by e-mail",
		"Subscribe now to our morning edition for the full story.",
		"Never miss the latest news from the harbour.",
		"Enter your email below to hear from us.",
		"Write to Maren Oldfield at maren@courier.example",
		"To view the full story, please subscribe.",
		"For the latest stories and weather download the Courier’s app.",
		"Tags: bridges, ferries",
		"11 responses to “The last ferry”",
		"The views expressed in this article are the author's own.",
	])("%s", (line) => {
		expect(isFurniture(line)).toBe(true);
	});

	test.each([
		"Read the letter, she said.",
		"Copyright law is old.",
		"Share prices fell on Monday.",
		"Follow the money, he said.",
		"Subscribe to the view that bridges last for ever, and you will pay for it.",
		"The views expressed by voters on the quay had changed since the spring.",
		"Never miss a chance to cross by boat, the ferryman said.",
		"Write to the county, he told them.",
		"11 responses came within the hour.",
		"Submit to the ice or leave, the pilot had been told.",
	])("%s is none", (line) => {
		expect(isFurniture(line)).toBe(false);
	});
});
