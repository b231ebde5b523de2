import type { Cell } from "../../schemas/tables/index.ts";
import { UsageError } from "../errors.ts";

export const OPERATORS = ["!=", ">=", "<=", "!~", "=", "~", ">", "<"] as const;
export type Operator = (typeof OPERATORS)[number];

/** A test of one column: `status=planned`, `speaker~smith` (contains), `event_date>=2024-10-01`. */
export interface Condition {
	column: string;
	operator: Operator;
	value: string;
}

/** Reads a condition as a user writes it. Throws {@link UsageError}. */
export function parseCondition(text: string, columns: readonly string[]): Condition {
	const found = /^\s*(\w+)\s*(!=|>=|<=|!~|=|~|>|<)\s*([\s\S]*)$/.exec(text);
	if (!found) throw new UsageError(`"${text}" is no condition; write column, one of ${OPERATORS.join(" ")}, value`);
	const [, column = "", operator, value = ""] = found;
	if (!columns.includes(column)) throw new UsageError(`no column "${column}"; there are ${columns.join(", ")}`);
	return { column, operator: operator as Operator, value: value.trim() };
}

/** As people compare names: without case, accents, and kinds of apostrophe and dash. */
export function folded(text: string): string {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘ʼ]/g, "'").replace(/[‐-―]/g, "-").toLowerCase();
}

/** Whether a cell passes; an empty cell passes only `!=` and `!~`, and `=` of nothing. Numbers compare as numbers, all else as text. */
export function passes(cell: Cell, { operator, value }: Condition): boolean {
	if (cell === null || cell === "")
		return operator === "!=" ? value !== "" : operator === "!~" || (operator === "=" && value === "");
	if (typeof cell === "number" && value !== "" && !Number.isNaN(Number(value)))
		return compared(cell - Number(value), operator);
	const left = folded(String(cell));
	const right = folded(value);
	if (operator === "~") return left.includes(right);
	if (operator === "!~") return !left.includes(right);
	return compared(left < right ? -1 : left > right ? 1 : 0, operator);
}

function compared(order: number, operator: Operator): boolean {
	switch (operator) {
		case "=":
			return order === 0;
		case "!=":
			return order !== 0;
		case ">=":
			return order >= 0;
		case "<=":
			return order <= 0;
		case ">":
			return order > 0;
		case "<":
			return order < 0;
		default:
			return false;
	}
}
