import { type Items, isGlued } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { DAYPARTS } from "../lexicon/names.ts";
import type { Point } from "../meaning.ts";
import { found, type Rule } from "./rule.ts";

const ZONES = new Set("gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest jst ist".split(" "));
const pad = (value: number) => String(value).padStart(2, "0");

function zoneAfter(items: Items, i: number): { zone?: string; end: number } {
	const word = items.word[i];
	if (word === undefined || !ZONES.has(word)) return { end: i };
	const raw = items.text.slice(items.start[i]!, items.end[i]!);
	return raw === raw.toUpperCase() ? { zone: raw, end: i + 1 } : { end: i };
}

function point(hour: number, minute: number, zone: string | undefined): Point | null {
	if (hour > 24 || minute > 59) return null;
	return { kind: "point", time: `${pad(hour)}:${pad(minute)}`, ...(zone ? { zone } : {}) };
}

/** 4 p.m., 10:30am EST, 10.30 a.m. */
export const meridiem: Rule = {
	name: "clock",
	starts: [K.meridiem],
	match(items, i) {
		const word = items.word[i]!;
		let start = i - 1;
		if (items.kind[start] === K.colon || start < 0) return null;
		let hour = 0;
		let minute = 0;
		if (items.kind[start] === K.figure && /^\d\d?\.\d\d$/.test(items.word[start]!)) {
			const [h, m] = items.word[start]!.split(".");
			hour = Number(h);
			minute = Number(m);
		} else if (
			items.kind[start] === K.number &&
			items.kind[start - 1] === K.colon &&
			items.kind[start - 2] === K.number
		) {
			minute = items.value[start]!;
			hour = items.value[start - 2]!;
			start -= 2;
		} else if (items.kind[start] === K.number || (items.kind[start] === K.word && word.includes(".")))
			hour = items.value[start]!;
		else return null;
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + items.value[i]!;
		const { zone, end } = zoneAfter(items, i + 1);
		const meaning = point(hour, minute, zone);
		return meaning && found("clock", start, end, meaning);
	},
};

/** 18:45, 18:45 GMT, 0735 GMT, 0900 hours. */
export const clock24: Rule = {
	name: "clock",
	starts: [K.number],
	match(items, i) {
		const length = items.end[i]! - items.start[i]!;
		if (isGlued(items, i) && i > 0 && items.kind[i - 1] !== K.none) return null;
		if (items.kind[i + 1] === K.colon && length <= 2 && items.kind[i + 2] === K.number) {
			if (!isGlued(items, i + 1) || !isGlued(items, i + 2) || items.end[i + 2]! - items.start[i + 2]! !== 2)
				return null;
			if (items.kind[i + 3] === K.colon || items.kind[i + 3] === K.meridiem) return null;
			const { zone, end } = zoneAfter(items, i + 3);
			const before = items.word[i - 1];
			const sure =
				zone !== undefined || /^(at|by|until|till|from|around|about|before|after|to|and)$/.test(before ?? "");
			const meaning = sure ? point(items.value[i]!, items.value[i + 2]!, zone) : null;
			return meaning && found("clock", i, end, meaning);
		}
		if (length === 4) {
			const { zone, end } = zoneAfter(items, i + 1);
			const hours = items.word[i + 1] === "hours" || items.word[i + 1] === "hrs";
			const value = items.value[i]!;
			if (zone || (hours && (items.word[i]!.startsWith("0") || items.word[i - 1] === "at"))) {
				const meaning = point(Math.floor(value / 100), value % 100, zone);
				return meaning && found("clock", i, zone ? end : i + 2, meaning);
			}
		}
		return null;
	},
};

/** This morning, last night, Monday night (joined later), the early evening, noon, the afternoon of. */
export const daypart: Rule = {
	name: "daypart",
	starts: [K.daypart],
	match(items, i) {
		const time = DAYPARTS[items.value[i]!]!;
		const word = items.word[i]!;
		const before = items.word[i - 1] ?? "";
		let start = i;
		const plural = word.endsWith("s");
		if (before === "every" || before === "each")
			return found("daypart", i - 1, i + 1, { kind: "set", value: `XXXX-XX-XXT${time}` });
		const meaning: Point = { kind: "point", time };
		if (before === "in" || items.word[i - 2] === "in") {
			// 4 in the morning
			const j = before === "in" ? i - 2 : i - 3;
			const hour = items.kind[j] === K.number || items.kind[j] === K.word ? items.value[j]! : 0;
			if (hour >= 1 && hour <= 12 && before === "the" && !isGlued(items, j)) {
				const late = time === "MO" ? hour % 12 : (hour % 12) + 12;
				return found("daypart", j, i + 1, { kind: "point", time: `${pad(late)}:00` });
			}
		}
		const weekdayBefore = items.kind[i - 1] === K.weekday || (items.kind[i - 1] === K.deictic && !plural);
		if (weekdayBefore) return plural ? pluralNights(items, i) : found("daypart", i, i + 1, meaning);
		// The film is High Noon, and high noon often a figure of speech
		if (time.includes(":")) return before === "high" ? null : found("daypart", i, i + 1, meaning);
		if (!plural && (items.kind[i + 1] === K.weekday || items.kind[i + 1] === K.deictic))
			return found("daypart", i, i + 1, meaning);
		if (before === "last" || before === "this" || before === "next") {
			meaning.shift = { unit: "day", by: before === "last" ? -1 : before === "next" ? 1 : 0, base: "speech" };
			if (before === "next") meaning.shift.base = "focus";
			start--;
			if (before === "next" && items.word[start - 1] === "the") start--;
			return found("daypart", start, i + 1, meaning);
		}
		if (before === "following" || before === "previous") {
			meaning.shift = { unit: "day", by: before === "previous" ? -1 : 1, base: "focus" };
			return found("daypart", items.word[i - 2] === "the" ? i - 2 : i - 1, i + 1, meaning);
		}
		if (before === "that" || before === "same") {
			meaning.shift = { unit: "day", by: 0, base: "focus" };
			return found("daypart", i - 1, i + 1, meaning);
		}
		if ((items.word[i + 1] === "of" || items.word[i + 1] === "hours") && !plural) {
			const of = items.word[i + 1] === "of" ? i + 1 : i + 2;
			if (items.word[of] === "of" && startsDate(items, of + 1)) {
				if (items.word[start - 1] === "early" || items.word[start - 1] === "late") start--;
				if (items.word[start - 1] === "the") start--;
				return { ...found("daypart-of", start, of + 1, meaning) };
			}
		}
		return before === "mid" || items.word[i - 2] === "mid" ? found("daypart", i, i + 1, meaning) : null;
	},
};

/** Monday nights, Monday and Tuesday nights. */
function pluralNights(items: Items, i: number) {
	if (items.kind[i - 1] !== K.weekday) return null;
	return found("daypart-set", i - 1, i + 1, {
		kind: "set",
		value: `XXXX-WXX-${items.value[i - 1]!}T${DAYPARTS[items.value[i]!]!}`,
	});
}

function startsDate(items: Items, i: number): boolean {
	const kind = items.kind[i];
	if (items.word[i] === "the") return items.kind[i + 1] === K.ordinal;
	return (
		kind === K.month || kind === K.weekday || kind === K.deictic || (kind === K.number && items.kind[i + 1] === K.month)
	);
}
