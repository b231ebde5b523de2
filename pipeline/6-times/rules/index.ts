import { bareLength } from "./bare-length.ts";
import { calendarDate } from "./calendar-date.ts";
import { clock24, daypart, meridiem } from "./clock.ts";
import { century, decade } from "./decade-century.ts";
import { deictic } from "./deictic.ts";
import { duration } from "./duration.ts";
import { holiday } from "./holiday.ts";
import { numericDate } from "./numeric-date.ts";
import { fiscal, half, quarter } from "./quarter.ts";
import { relativeUnit } from "./relative-unit.ts";
import type { Rule } from "./rule.ts";
import { season } from "./season.ts";
import { storyRef } from "./story-ref.ts";
import { frequency, historic, vague } from "./vague.ts";
import { weekday } from "./weekday.ts";
import { year } from "./year.ts";

/** Every family of expressions; of two that match the same words the one that comes first wins. */
export const RULES: readonly Rule[] = [
	calendarDate,
	numericDate,
	meridiem,
	clock24,
	daypart,
	weekday,
	holiday,
	century,
	quarter,
	half,
	fiscal,
	relativeUnit,
	duration,
	bareLength,
	season,
	decade,
	year,
	deictic,
	vague,
	historic,
	storyRef,
	frequency,
];
