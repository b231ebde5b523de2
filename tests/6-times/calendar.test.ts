import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addMonths,
	easter,
	isoDay,
	isoWeek,
	isValidDay,
	nthWeekday,
	parseIsoDay,
	toCivil,
	toDay,
	weekdayOf,
	weekStart,
} from "../../pipeline/6-times/calendar.ts";

const day = fc.integer({ min: -700_000, max: 2_900_000 });

test("day numbers agree with Date in UTC over 9,000 years", () => {
	fc.assert(
		fc.property(day, (number) => {
			const date = new Date(number * 86_400_000);
			const civil = toCivil(number);
			expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
			expect(toDay(civil.year, civil.month, civil.day)).toBe(number);
			expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
		}),
	);
});

test("a week holds its own days", () => {
	fc.assert(
		fc.property(day, (number) => {
			const { year, week } = isoWeek(number);
			const monday = weekStart(year, week);
			expect(monday).toBeLessThanOrEqual(number);
			expect(number - monday).toBeLessThan(7);
		}),
	);
});

test.each([
	["2024-10-16", 2024, 42],
	["2021-01-03", 2020, 53],
	["2024-12-30", 2025, 1],
	["2000-01-01", 1999, 52],
])("%s is in week %i-W%i", (text, year, week) => {
	const civil = parseIsoDay(text)!;
	expect(isoWeek(toDay(civil.year, civil.month, civil.day))).toEqual({ year, week });
});

test.each([
	[1998, "1998-04-12"],
	[2000, "2000-04-23"],
	[2024, "2024-03-31"],
	[2038, "2038-04-25"],
])("Easter %i is %s", (year, expected) => expect(isoDay(easter(year))).toBe(expected));

test("weekdays of a month", () => {
	expect(isoDay(nthWeekday(2024, 11, 4, 4))).toBe("2024-11-28");
	expect(isoDay(nthWeekday(2024, 5, 1, -1))).toBe("2024-05-27");
});

test("days that do not exist", () => {
	expect(isValidDay(2024, 2, 29)).toBe(true);
	expect(isValidDay(2023, 2, 29)).toBe(false);
	expect(isValidDay(1900, 2, 29)).toBe(false);
	expect(parseIsoDay("2024-02-31")).toBeNull();
});

test("months move over the year's end", () => {
	expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
	expect(addMonths(2024, 11, 14)).toEqual({ year: 2026, month: 1 });
});
