import { describe, expect, test } from "vitest";
import { table, timed } from "./support.ts";

describe("calendar dates", () =>
	table([
		["The vote is on 16 October 2024.", ["16 October 2024 = 2024-10-16"]],
		["The court sat on Oct. 3 and on Sept. 11, 2001.", ["Oct. 3 = 2024-10-03", "Sept. 11, 2001 = 2001-09-11"]],
		["It opened on the 16th of October.", ["the 16th of October = 2024-10-16"]],
		["The log (20 June 1889) was kept.", ["20 June 1889 = 1889-06-20"]],
		["They met on Wednesday, October 16, 2024, in Oslo.", ["Wednesday, October 16, 2024 = 2024-10-16"]],
		["Talks resume on November 4.", ["November 4 = 2024-11-04"]],
		["The dividend is payable Jan. 2.", ["Jan. 2 = 2025-01-02"]],
		["Prices fell in the week of October 7.", ["the week of October 7 = 2024-W41"]],
		["The Sept. 11 attacks changed it.", ["Sept. 11 = 2001-09-11"]],
	]));

describe("months", () =>
	table([
		["The harbour closed in May.", ["May = 2024-05"]],
		["The budget passed in October last year.", ["October last year = 2023-10"]],
		["She was born in January 1990.", ["January 1990 = 1990-01"]],
		["The plant will open next June.", ["next June = 2025-06"]],
		["It closed last March.", ["last March = 2024-03"]],
		["They meet every June.", ["every June = XXXX-06"]],
		["Prime Minister Theresa May may resign.", []],
		["Protesters march on the capital.", []],
		["Poland sent Jan Nowak to the talks.", []],
	]));

describe("ranges give two values and one interval", () => {
	table([
		["The fair runs 16-17 October.", ["16 = 2024-10-16", "17 October = 2024-10-17"]],
		["The fair runs October 16-17, 2024.", ["October 16 = 2024-10-16", "17, 2024 = 2024-10-17"]],
		["It rained between May and July.", ["May = 2024-05", "July = 2024-07"]],
		["The school ran from March to June 2019.", ["March = 2019-03", "June 2019 = 2019-06"]],
		["He ruled in 1990-94.", ["1990 = 1990", "94 = 1994"]],
	]);
	test.each([
		["The deal lasted from 2014 to 2022.", "2014-01-01", "2022-12-31"],
		["It rained between May and July.", "2024-05-01", "2024-07-31"],
		["The fair runs 16-17 October.", "2024-10-16", "2024-10-17"],
		["The snow lay from November 2019 to March 2020.", "2019-11-01", "2020-03-31"],
	])("%s", (text, from, to) => {
		const { times } = timed(text, "2024-10-16", { documentType: "news" });
		expect(times.map(({ interval }) => interval)).toEqual([
			{ from, to },
			{ from, to },
		]);
	});
});

describe("numeric dates", () => {
	table([
		["The log says 2024-10-16.", ["2024-10-16 = 2024-10-16"]],
		["The form reads 10/16/2024.", ["10/16/2024 = 2024-10-16"]],
		["The form reads 16/10/2024.", ["16/10/2024 = 2024-10-16"]],
		["It came on 04/07/2024 and left on 16/07/2024.", ["04/07/2024 = 2024-07-04", "16/07/2024 = 2024-07-16"]],
		["It came on 04/07/2024, not on 3 May 2024.", ["04/07/2024 = 2024-07-04", "3 May 2024 = 2024-05-03"]],
		["It was made on 25.12.2023.", ["25.12.2023 = 2023-12-25"]],
		["The launch was at 2024-10-16T10:30Z sharp.", ["2024-10-16T10:30Z = 2024-10-16T10:30"]],
		["He won 2-1 on points.", []],
		["The 9/11 attacks changed it.", []],
	]);
	test("an order that nothing settles is flagged", () => {
		const { times, warnings } = timed("The form reads 04/07/2024.");
		expect(times[0]).toMatchObject({ value: "2024-04-07", ambiguous: true });
		expect(warnings.map(({ code }) => code)).toEqual(["time-ambiguous"]);
	});
});

describe("days that do not exist", () =>
	test.each(["Parliament dissolved on 31 February 2024.", "It fell on February 29, 2023.", "They left on 31 June."])(
		"%s",
		(text) => {
			const { times, warnings } = timed(text, "2024-10-16");
			expect(times[0]).toMatchObject({ value: null, from: null, to: null, resolved: false });
			expect(warnings.map(({ code }) => code)).toEqual(["time-invalid"]);
		},
	));

describe("years, decades, centuries", () =>
	table([
		["It was sold in 1998.", ["1998 = 1998"]],
		["In early 2023 he left.", ["early 2023 = 2023"]],
		["The class of '98 met.", ["'98 = 1998"]],
		["The strike came in the early 1990s.", ["the early 1990s = 199"]],
		["The '90s were kind.", ["The '90s = 199"]],
		["The mid-1980s were not.", ["The mid-1980s = 198"]],
		["Music of the twenties returned.", ["the twenties = 192"]],
		["It was a house of the 19th century.", ["the 19th century = 18"]],
		["By the 5th century BC the port was rich.", ["the 5th century BC = BC04"]],
		["It fell in AD 70.", ["AD 70 = 0070"]],
		["The wall stood from 431 to 404 BC.", ["431 = BC0431", "404 BC = BC0404"]],
		["It opened in nineteen ninety-eight.", ["nineteen ninety-eight = 1998"]],
		["About 1,990 people came.", []],
		["The route 1066 bus is late.", []],
		["Call +1 555 1999 for help.", []],
		["Some 1900 miles lay ahead.", []],
		["It stood in 0 BC.", []],
	]));

describe("quarters, halves, fiscal years", () =>
	table([
		["Profit rose in the third quarter.", ["the third quarter = 2024-Q3"]],
		["The third-quarter loss grew.", ["third-quarter = 2024-Q3"]],
		["Q3 2024 was weak.", ["Q3 2024 = 2024-Q3"]],
		["Sales in 3Q24 were flat.", ["3Q24 = 2024-Q3"]],
		["The second quarter of 2022 was better.", ["The second quarter of 2022 = 2022-Q2"]],
		[
			"Profit rose in the second quarter from a year earlier.",
			["the second quarter = 2024-Q2", "a year earlier = 2023-Q2"],
		],
		["Revenue grew in the first half of 2023.", ["the first half of 2023 = 2023-H1"]],
		["The fiscal 2025 budget passed.", ["fiscal 2025 = 2025"]],
		["FY25 starts soon.", ["FY25 = 2025"]],
		["Sales fell in the fourth quarter of fiscal 2025.", ["the fourth quarter of fiscal 2025 = 2025-Q4"]],
	]));

describe("seasons and holidays", () =>
	table([
		["They spent the summer of 2012 at sea.", ["the summer of 2012 = 2012-SU"]],
		["Summer 2012 was dry.", ["Summer 2012 = 2012-SU"]],
		["It was built last winter.", ["last winter = 2023-WI"]],
		["Prices fall again.", []],
		["Stores will open on Christmas Day.", ["Christmas Day = 2024-12-25"]],
		["Easter 2024 came early.", ["Easter 2024 = 2024-03-31"]],
		["It reopened as Easter week began.", ["Easter week = 2024-W13"], "2024-03-26"],
		["Stocks rallied on Labor Day.", ["Labor Day = 2024-09-02"]],
		["New Year's Eve will be warm.", ["New Year's Eve = 2024-12-31"]],
		["Thanksgiving was quiet.", ["Thanksgiving = 2023-11-23"]],
	]));
