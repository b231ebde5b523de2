import { describe } from "vitest";
import { table } from "./support.ts";

describe("durations", () =>
	table([
		["It took three months.", ["three months = P3M"]],
		["The five-year plan failed.", ["five-year = P5Y"]],
		["She waited two and a half years.", ["two and a half years = P2Y6M"]],
		["He got 2 1/2 years.", ["2 1/2 years = P2Y6M"]],
		["He slept half an hour.", ["half an hour = PT30M"]],
		["They argued for weeks.", ["weeks = PXW"]],
		["The war lasted a decade.", ["a decade = P10Y"]],
		["The trial took at least 18 months.", ["at least 18 months = P18M"]],
		["Exports fell in the past three months.", ["the past three months = P3M"]],
		["It was a decades-long feud.", ["decades-long = PXDE"]],
		["It costs $5 a year.", []],
		["A six-year-old boy won.", []],
		["They sold a quarter of the stock.", []],
		["He died within weeks or months of it.", ["weeks or months = PXW"]],
		["It is only a matter of days.", []],
		["It will grow over the next two years or so.", ["the next two years or so = P2Y"]],
		["Prices will fall in the weeks ahead.", ["the weeks ahead = PXW"]],
		["A guard stands there 24 hours a day.", []],
		["In the years that followed the town grew.", ["the years = PXY"]],
	]));

describe("repetitions", () =>
	table([
		["They train daily.", ["daily = P1D"]],
		["Every two weeks it reopens.", ["Every two weeks = P2W"]],
		["Each year it floods.", ["Each year = P1Y"]],
		["Every summer it dries.", ["Every summer = XXXX-SU"]],
		["The daily Granma printed the letter.", []],
		["The average daily catch fell.", []],
		["It builds about 10,000 engines annually.", []],
	]));

describe("vague references", () =>
	table([
		["He is now in Rome.", ["now = PRESENT_REF"]],
		["She recently moved.", ["recently = PAST_REF"]],
		["In the past it was a mill.", ["the past = PAST_REF"]],
		["It may be a park in the near future.", ["the near future = FUTURE_REF"]],
		["Power was cut in recent years.", ["recent years = PXY"]],
		["These days nobody walks.", ["These days = PRESENT_REF"]],
		["She took second place.", []],
		["She spoke on the programme “This Week.”", []],
	]));

describe("times of day", () =>
	table([
		["They met at 10:30 a.m. on Tuesday.", ["10:30 a.m. = 2024-10-15T10:30", "Tuesday = 2024-10-15"]],
		["The raid began at 4 p.m. EST Monday.", ["4 p.m. EST Monday = 2024-10-14T16:00"]],
		["It left at 18:45 GMT.", ["18:45 GMT = 2024-10-16T18:45"]],
		["He woke at 6 in the morning.", ["6 in the morning = 2024-10-16T06:00"]],
		["They worked last night.", ["last night = 2024-10-15TNI"]],
		["She called on Monday morning.", ["Monday morning = 2024-10-14TMO"]],
		["Shops close at 9pm.", ["9pm = 2024-10-16T21:00"]],
		["He called at noon.", ["noon = 2024-10-16T12:00"]],
		["The poster was from the film “High Noon.”", []],
	]));
