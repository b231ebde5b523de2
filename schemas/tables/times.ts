import { type Timex, TimexType } from "../index.ts";
import { keys, ofDocument, provenance, span, type Table } from "./table.ts";

export const times: Table<Timex> = {
	name: "times",
	title: "Times",
	description: "One row a date, time, duration or recurring time",
	primaryKey: ["document_id", "time_id"],
	foreignKeys: [ofDocument],
	rows: (record) => record.times,
	columns: [
		...keys<Timex>("time"),
		{ name: "text", type: "string", description: "The words", required: true, value: ({ text }) => text },
		{
			name: "type",
			type: "string",
			description: "TIMEX3 type",
			enum: TimexType.options,
			required: true,
			value: ({ type }) => type,
		},
		{ name: "value", type: "string", description: "TIMEX3 value", value: ({ value }) => value },
		{ name: "from", type: "date", description: "First calendar day of a resolved value", value: ({ from }) => from },
		{ name: "to", type: "date", description: "Last calendar day of a resolved value", value: ({ to }) => to },
		{
			name: "anchor",
			type: "string",
			description: "Day or period that a relative expression was counted from",
			value: ({ anchor }) => anchor,
		},
		{
			name: "resolved",
			type: "boolean",
			description: "Whether the words, with their anchor, name one period",
			value: ({ resolved }) => resolved,
		},
		...span<Timex>(),
		...provenance<Timex>(),
	],
};
