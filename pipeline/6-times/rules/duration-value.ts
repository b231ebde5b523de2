import type { Items } from "../lex.ts";
import { K } from "../lexicon/kinds.ts";
import { UNITS } from "../lexicon/units.ts";
import type { Fixed } from "../meaning.ts";

/** Index into UNITS of the unit word at item i, or -1. */
export function unitAt(items: Items, i: number): number {
	if (items.kind[i] === K.unit) return items.value[i]!;
	return items.kind[i] === K.quarter && items.word[i] === "quarter" ? QUARTER : -1;
}

const QUARTER = UNITS.findIndex(({ unit }) => unit === "quarter");

/** TIMEX3 duration: 3 months P3M, 2.5 years P2Y6M, several weeks PXW, four decades P40Y, two quarters P6M. NaN is a vague count. */
export function durationValue(count: number, unit: number): string {
	const { prefix, letter, times, unit: name } = UNITS[unit]!;
	if (Number.isNaN(count)) return `${prefix}X${letter}`;
	const amount = count * times;
	if (name === "decade" && Number.isInteger(amount)) return `P${amount * 10}Y`;
	if (name === "century" && Number.isInteger(amount)) return `P${amount * 100}Y`;
	if (name === "quarter") return `P${amount * 3}M`;
	const whole = Math.floor(amount);
	if (amount - whole === 0.5) {
		const head = whole > 0 ? `${whole}${letter}` : "";
		if (name === "year") return `P${head}6M`;
		if (name === "hour") return `PT${head}30M`;
		if (name === "minute") return `PT${head}30S`;
		if (name === "day") return `P${head}T12H`;
	}
	return `${prefix}${Number.isInteger(amount) ? amount : Number(amount.toFixed(2))}${letter}`;
}

export function length(count: number, unit: number): Fixed {
	return { kind: "duration", value: durationValue(count, unit) };
}
