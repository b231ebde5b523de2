import { describe, expect, test } from "vitest";
import { table, timed } from "./support.ts";

describe("weekdays go by the tense", () =>
	table([
		["Police arrested him on Friday.", ["Friday = 2024-10-11"]],
		["Leaders will meet Friday.", ["Friday = 2024-10-18"]],
		["Leaders meet Friday.", ["Friday = 2024-10-18"]],
		["The hearing is scheduled for Monday.", ["Monday = 2024-10-21"]],
		["The minister said on Wednesday that talks had failed.", ["Wednesday = 2024-10-16"]],
		["They will meet next Tuesday.", ["next Tuesday = 2024-10-22"]],
		["He resigned last Monday.", ["last Monday = 2024-10-14"]],
		["Rubbish is collected every Tuesday.", ["every Tuesday = XXXX-WXX-2"]],
		["On Sunday night the bridge fell.", ["Sunday night = 2024-10-13TNI"]],
		["On Friday the council planned to pay the first claims.", ["Friday = 2024-10-11"]],
		["The bridge is to reopen Friday.", ["Friday = 2024-10-18"]],
		["The new pilot will be named on Friday.", ["Friday = 2024-10-18"]],
		["The rules are to be published on Friday.", ["Friday = 2024-10-18"]],
		["The permit had been due to expire Friday.", ["Friday = 2024-10-11"]],
		["The owner could not be reached Friday.", ["Friday = 2024-10-11"]],
		["The mayor said the council would appeal against Friday's ruling.", ["Friday = 2024-10-11"]],
		["The fee would be paid on an unspecified day in January.", ["January = 2025-01"]],
		["The appeal fails if the case is heard in March.", ["March = 2025-03"]],
		["The board has agreed to let the ferry in early November.", ["early November = 2024-11"]],
		["The fare rises under a contract effective May 1.", ["May 1 = 2025-05-01"]],
		["The shares of Monday.com rose.", []],
		["In his keynote address Monday, the minister named the towns.", ["Monday = 2024-10-14"]],
	]));

describe("counted from the publication", () =>
	table([
		["It happened yesterday.", ["yesterday = 2024-10-15"]],
		["The day before yesterday was calm.", ["The day before yesterday = 2024-10-14"]],
		["NATO meets this week.", ["this week = 2024-W42"]],
		["Prices rose last week.", ["last week = 2024-W41"]],
		["The firm will move next month.", ["next month = 2024-11"]],
		["Sales fell last year.", ["last year = 2023"]],
		["It rained over the weekend.", ["the weekend = 2024-W41-WE"]],
		["Three days ago the dam broke.", ["Three days ago = 2024-10-13"]],
		["Two weeks ago it held.", ["Two weeks ago = 2024-W40"]],
		["He left five years ago.", ["five years ago = 2019"]],
		["A decade ago there were none.", ["A decade ago = 2014"]],
		["It is a poor answer for today's youth.", []],
		["Several ferries were lost, most recently last August.", ["last August = 2024-08"]],
		["It will end two weeks from now.", ["two weeks from now = 2024-W44"]],
		["By the end of the year it was over.", ["the end of the year = 2024"]],
	]));

describe("counted from the date in focus", () =>
	table(
		[
			["In March 1918 the line broke. In June it held.", ["March 1918 = 1918-03", "June = 1918-06"], ""],
			[
				"On 3 May 1940 the fleet sailed. The next day it turned back. By December it was home. In January it sailed again.",
				["3 May 1940 = 1940-05-03", "The next day = 1940-05-04", "December = 1940-12", "January = 1941-01"],
				"",
			],
			[
				"The ship left on 3 May 1940. Two weeks later it sank.",
				["3 May 1940 = 1940-05-03", "Two weeks later = 1940-W20"],
				"",
			],
			[
				"In 480 BC the city burned. The following year it was rebuilt.",
				["480 BC = BC0480", "The following year = BC0479"],
				"",
			],
			[
				"In February 1945 the siege ended. By July the road was open. In June 1944 it had been mined.",
				["February 1945 = 1945-02", "July = 1944-07", "June 1944 = 1944-06"],
				"",
			],
		],
		{ documentType: "narrative" },
	));

describe("a report's quarter and what it is compared with", () =>
	table([
		[
			"In the third quarter the ferry carried more cars than a year ago.",
			["the third quarter = 2024-Q3", "a year ago = 2023-Q3"],
		],
		[
			"In the third quarter sales fell. In the first nine months they rose against a year earlier.",
			["the third quarter = 2024-Q3", "the first nine months = P9M", "a year earlier = 2023"],
		],
		[
			"The flood will cost it a fourth-quarter charge. Sales fell in the latest quarter.",
			["fourth-quarter = 2024-Q4", "the latest quarter = 2024-Q3"],
		],
		[
			"Sales rose in the third quarter from those of the corresponding period last year.",
			["the third quarter = 2024-Q3", "the corresponding period last year = 2023-Q3"],
		],
	]));

describe("without an anchor nothing is guessed", () => {
	table([
		["The summit is next June.", ["next June = XXXX-06"], ""],
		["They meet this week.", ["this week = XXXX-WXX"], ""],
		["Police arrested him on Friday.", ["Friday = XXXX-WXX-5"], ""],
		["It happened yesterday.", ["yesterday = XXXX-XX-XX"], ""],
		["Sales fell last year.", ["last year = XXXX"], ""],
		["The vote is on 16 October 2024.", ["16 October 2024 = 2024-10-16"], ""],
	]);
	test("and it says so", () => {
		const { times } = timed("The summit is next June.");
		expect(times[0]).toMatchObject({ resolved: false, anchor: null, from: null, to: null });
	});
});

test("the anchor is on record", () => {
	const { times } = timed("NATO meets this week.", "2024-10-16", { documentType: "news" });
	expect(times[0]).toMatchObject({ anchor: "2024-10-16", from: "2024-10-14", to: "2024-10-20", resolved: true });
});

test("a story is told from news by its dates", () => {
	const story =
		"In March 1918 the line broke. In June 1918 it held. By September 1918 the army advanced. In November 1918 it won. In May 1919 it left. In 1920 it was disbanded.";
	expect(timed(`${story} In June its last fort fell.`, "2024-10-16").times.at(-1)?.value).toBe("1920-06");
	expect(timed("The army left on Friday. In June its last fort fell.", "2024-10-16").times.at(-1)?.value).toBe(
		"2024-06",
	);
	const dated = `Fort to become a museum\n\nOctober 16, 2024\n\n${story} Workers opened its gate yesterday.`;
	expect(timed(dated, "2024-10-16").times.at(-1)?.value).toBe("2024-10-15");
});
