import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, it } from "vitest";
import { applyConfig, NOT_IN_CONFIG } from "../../pipeline/commands/config.ts";
import { extractCommand } from "../../pipeline/commands/extract.ts";
import { UsageError } from "../../pipeline/errors.ts";
import { Config } from "../../schemas/config.ts";

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

describe("its schema", () => {
	const program = new Command();
	extractCommand(program);
	const options = new Map(
		program.commands[0]!.options.map((option) => [option.name().replace(/^no-/, ""), option] as const),
	);

	it("has every flag that a config may set, and no other", () => {
		const settings = [...options.keys()].filter((name) => !NOT_IN_CONFIG.has(name));
		expect(Object.keys(Config.shape).sort()).toEqual(["$schema", ...settings].sort());
	});

	it.each(["zones", "events"] as const)("%s has the flag's choices", (name) => {
		expect(Config.shape[name].unwrap().options).toEqual(options.get(name)!.argChoices);
	});

	it.each([
		[{ published: "2024-02-30" }],
		[{ zones: "some" }],
		[{ workers: 0 }],
		[{ workers: 65 }],
		[{ timeout: 0 }],
		[{ timeout: 86_401 }],
		[{ report: "no" }],
		[{ force: true }],
		[{ folder: "x" }],
	])("refuses %j, as the command does", (config) => {
		expect(Config.safeParse(config).success).toBe(false);
		expect(() => flags(config)).toThrow(UsageError);
	});

	it("takes what the command takes", () => {
		const config = { $schema: "x", published: "2024-02-29", zones: "all", workers: 64, timeout: 0.5, report: false };
		expect(Config.parse(config)).toEqual(config);
		expect(flags(config)).toMatchObject({ workers: 64, timeout: 0.5, report: false });
	});
});
