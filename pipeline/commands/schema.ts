import type { Register } from "./command.ts";

export const schemaCommand: Register = (program) => {
	program
		.command("schema")
		.description("print the JSON Schema (2020-12) of a record")
		.addHelpText("after", "\nExample:\n  $ onrecord schema > record.schema.json")
		.action(async () => {
			const { schemaText } = await import("../../schemas/json-schema.ts");
			process.stdout.write(schemaText("record"));
		});
};
