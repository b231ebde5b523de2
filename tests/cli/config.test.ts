import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, it } from "vitest";
import { applyConfig } from "../../pipeline/commands/config.ts";
import { extractCommand } from "../../pipeline/commands/extract.ts";
import { UsageError } from "../../pipeline/errors.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-config-"));
const file = join(folder, "onrecord.config.json");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Flags of `extract` as given on the command line, with the config file applied. */
function flags(config: unknown, ...given: string[]): Record<string, unknown> {
	writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
	const program = new Command();
	extractCommand(program);
	const command = program.commands[0]!;
	command.parseOptions(given);
	applyConfig(command, file);
	return command.opts();
}

describe("onrecord.config.json", () => {
	it("sets flags by their names", () => {
		const config = {
			$schema: "x",
			out: "records",
			published: "2024-10-16",
			zones: "all",
			workers: 2,
			report: false,
			xlsx: true,
		};
		expect(flags(config)).toMatchObject({
			out: "records",
			published: "2024-10-16",
			zones: "all",
			workers: 2,
			report: false,
			xlsx: true,
		});
	});

	it("gives way to the command line", () => {
		expect(flags({ out: "records", zones: "all" }, "--out", "here")).toMatchObject({ out: "here", zones: "all" });
	});

	it.each([
		["an unknown name", { outt: "x" }, /no setting "outt"; there are .*out/],
		["a flag for one run", { force: true }, /no setting "force"/],
		["an unknown value", { zones: "some" }, /zones is one of content, all/],
		["a day that is none", { published: "2024-02-30" }, /published/],
		["a text for a switch", { xlsx: "yes" }, /xlsx is true or false/],
		["a list", { out: ["x"] }, /out is a text or a number/],
		["no object", "[]", /not a JSON object/],
		["no JSON", "{", /cannot read/],
	])("is refused for %s", (_, config, message) => {
		expect(() => flags(config)).toThrow(UsageError);
		expect(() => flags(config)).toThrow(message);
	});
});
