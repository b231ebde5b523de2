/**
 * Lists of like objects as columns, which deflate packs to a third of what it makes of the objects: offsets as steps, ends as lengths,
 * recurring strings by number, `m1, m2 …` by their numbers, nulls as a mask. Lists in lists become one list and its lengths.
 */
export type Column =
	| { k: "raw"; v: unknown[] }
	| { k: "int"; v: number[] }
	| { k: "step"; v: number[] }
	| { k: "id"; p: string; c: Column }
	| { k: "word"; d: string[]; c: Column }
	| { k: "flag"; m: string }
	| { k: "some"; m: string; c: Column }
	| { k: "list"; l: Column; c: Column }
	| { k: "object"; n: number; f: Record<string, Column> };

/** Packs values that JSON can hold; {@link decode} gives them back. Fields called `extra` are left as they are. */
export function encode(values: readonly unknown[], key = ""): Column {
	if (key === "extra" && values.every((value) => value !== undefined)) return { k: "raw", v: [...values] };
	if (values.some((value) => value === null || value === undefined)) {
		const mask = values.map((value) => (value === null ? "0" : value === undefined ? "-" : "1")).join("");
		return {
			k: "some",
			m: mask,
			c: encode(
				values.filter((value) => value !== null && value !== undefined),
				key,
			),
		};
	}
	if (all(values, (value) => typeof value === "boolean"))
		return { k: "flag", m: values.map((value) => (value ? "1" : "0")).join("") };
	if (all(values, (value): value is number => Number.isSafeInteger(value) && !Object.is(value, -0)))
		return integers(values);
	if (all(values, (value) => typeof value === "string")) return strings(values);
	if (all(values, (value): value is unknown[] => Array.isArray(value)))
		return { k: "list", l: integers(values.map((value) => value.length)), c: encode(values.flat(1), key) };
	if (all(values, isObject)) return objects(values);
	return { k: "raw", v: [...values] };
}

export function decode(column: Column): unknown[] {
	switch (column.k) {
		case "raw":
		case "int":
			return column.v;
		case "step": {
			let at = 0;
			return column.v.map((step) => {
				at += step;
				return at;
			});
		}
		case "id":
			return decode(column.c).map((number) => `${column.p}${number}`);
		case "word":
			return decode(column.c).map((index) => column.d[index as number]);
		case "flag":
			return Array.from(column.m, (char) => char === "1");
		case "some": {
			const present = decode(column.c);
			let next = 0;
			return Array.from(column.m, (char) => (char === "1" ? present[next++] : char === "0" ? null : undefined));
		}
		case "list": {
			const items = decode(column.c);
			let from = 0;
			return (decode(column.l) as number[]).map((length) => {
				from += length;
				return items.slice(from - length, from);
			});
		}
		case "object":
			return assembled(column.n, column.f);
	}
}

function assembled(count: number, fields: Record<string, Column>): Record<string, unknown>[] {
	const objects = Array.from({ length: count }, (): Record<string, unknown> => ({}));
	for (const [name, field] of Object.entries(fields)) {
		const values = decode(field);
		for (let i = 0; i < count; i++) {
			const value = values[i];
			if (value === undefined) continue;
			if (name === "__proto__")
				Object.defineProperty(objects[i], name, { value, enumerable: true, configurable: true, writable: true });
			else objects[i]![name] = value;
		}
	}
	if (fields.start && fields.end)
		for (const object of objects)
			if (typeof object.start === "number" && typeof object.end === "number") object.end += object.start;
	return objects;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const all = <T>(values: readonly unknown[], test: (value: unknown) => value is T): values is readonly T[] =>
	values.length > 0 && values.every(test);

function integers(values: readonly number[]): Column {
	const steps = values.map((value, i) => value - (values[i - 1] ?? 0));
	return weight(steps) < weight(values) ? { k: "step", v: steps } : { k: "int", v: [...values] };
}

/** How much there is to pack: digits of the numbers. */
const weight = (values: readonly number[]) => values.reduce((sum, value) => sum + String(value).length, 0);

function strings(values: readonly string[]): Column {
	const prefix = /^[a-z]+(?=(?:0|[1-9]\d{0,8})$)/.exec(values[0]!)?.[0];
	if (prefix !== undefined) {
		const numbers = values.map((value) => (value.startsWith(prefix) ? value.slice(prefix.length) : ""));
		if (numbers.every((number) => /^(?:0|[1-9]\d{0,8})$/.test(number)))
			return { k: "id", p: prefix, c: integers(numbers.map(Number)) };
	}
	const words = new Map<string, number>();
	for (const value of values) if (!words.has(value)) words.set(value, words.size);
	if (words.size > values.length / 2) return { k: "raw", v: [...values] };
	return { k: "word", d: [...words.keys()], c: { k: "int", v: values.map((value) => words.get(value)!) } };
}

function objects(values: readonly Record<string, unknown>[]): Column {
	const names = new Set(values.flatMap((value) => Object.keys(value)));
	const field = (name: string) =>
		values.map((value) =>
			name === "end" && typeof value.start === "number" && typeof value.end === "number"
				? value.end - value.start
				: Object.hasOwn(value, name)
					? value[name]
					: undefined,
		);
	return {
		k: "object",
		n: values.length,
		f: Object.fromEntries([...names].map((name) => [name, encode(field(name), name)])),
	};
}
