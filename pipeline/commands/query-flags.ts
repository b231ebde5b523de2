import { type Command, InvalidArgumentError, Option } from "commander";

/** Flags that every question to an output folder takes. */
export interface QueryFlags {
	where: string[];
	columns?: string;
	limit?: number;
	format: "text" | "json" | "csv";
}

export function addQueryOptions(command: Command): Command {
	return command
		.argument("[dir]", "output folder", "output")
		.option(
			"--where <condition>",
			"column, operator (= != ~ !~ < <= > >=), value; ~ is contains; repeat to narrow",
			more,
			[],
		)
		.option("--columns <names>", "columns to print, separated by commas")
		.addOption(new Option("--limit <n>", "most rows to print").argParser(whole))
		.addOption(
			new Option("--format <format>", "text, a JSON object a line, or CSV")
				.choices(["text", "json", "csv"])
				.default("text"),
		);
}

const more = (value: string, before: string[]) => [...before, value];

function whole(value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("give a whole number above 0.");
	return number;
}

/** A condition for each flag that was given. */
export function conditions(given: readonly [condition: string, value: string | undefined][]): string[] {
	return given.flatMap(([condition, value]) => (value === undefined ? [] : [`${condition}${value}`]));
}

/** Runs the query and says on stderr when nothing passed, so that an empty answer is not taken for a broken one. */
export async function ask(
	dir: string,
	flags: QueryFlags,
	table: string,
	where: string[],
	totals = false,
): Promise<void> {
	const { query } = await import("../query/index.ts");
	const { columns, limit, format } = flags;
	const count = await query(
		dir,
		{
			table,
			where: [...where, ...flags.where],
			format,
			totals,
			...(columns ? { columns } : {}),
			...(limit ? { limit } : {}),
		},
		process.stdout,
	);
	if (count === 0) process.stderr.write(`onrecord: no ${table} pass these conditions\n`);
}
