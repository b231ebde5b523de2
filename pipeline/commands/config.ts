import { existsSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import { UsageError } from "../errors.ts";

/** Read from the working folder when it is there. */
export const CONFIG_FILE = "onrecord.config.json";

/** Flags that say what to do once, not how a folder is always read. */
export const NOT_IN_CONFIG = new Set(["config", "force", "verbose", "help"]);

/**
 * Takes flags that were not given from a JSON file with the same names (`"published": "2024-10-16"`, `"no-report"` as `"report": false`).
 * A flag on the command line wins. Throws {@link UsageError} on a name or a value that the command does not know.
 */
export function applyConfig(command: Command, file?: string): void {
	const path = file ?? CONFIG_FILE;
	if (file === undefined && !existsSync(path)) return;
	const options = new Map(command.options.map((option) => [option.name().replace(/^no-/, ""), option] as const));
	for (const [name, value] of Object.entries(read(path))) {
		if (name === "$schema") continue;
		const option = options.get(name);
		if (!option || NOT_IN_CONFIG.has(name)) {
			const known = [...options.keys()].filter((one) => !NOT_IN_CONFIG.has(one));
			throw new UsageError(`${path}: no setting "${name}"; there are ${known.join(", ")}`);
		}
		const key = option.attributeName();
		if (command.getOptionValueSource(key) === "cli") continue;
		command.setOptionValueWithSource(key, settingOf(value, option, `${path}: ${name}`), "config");
	}
}

type Flag = Command["options"][number];

function settingOf(value: unknown, option: Flag, where: string): unknown {
	if (option.isBoolean() || option.negate) {
		if (typeof value !== "boolean") throw new UsageError(`${where} is true or false`);
		return value;
	}
	if (typeof value !== "string" && typeof value !== "number") throw new UsageError(`${where} is a text or a number`);
	const text = String(value);
	if (option.argChoices && !option.argChoices.includes(text))
		throw new UsageError(`${where} is one of ${option.argChoices.join(", ")}`);
	try {
		return option.parseArg ? option.parseArg(text, undefined) : text;
	} catch (error) {
		throw new UsageError(`${where}: ${(error as Error).message}`);
	}
}

function read(path: string): Record<string, unknown> {
	try {
		const config: unknown = JSON.parse(readFileSync(path, "utf8"));
		if (typeof config === "object" && config !== null && !Array.isArray(config))
			return config as Record<string, unknown>;
	} catch (error) {
		throw new UsageError(`cannot read ${path}: ${(error as Error).message}`);
	}
	throw new UsageError(`${path} is not a JSON object`);
}
