import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const own = at("../../node_modules/.cache/spark/bin/python");
const python = existsSync(own) ? own : "python3";

function missing(): string | null {
	if (spawnSync("java", ["-version"]).status !== 0) return "Java is absent";
	return spawnSync(python, ["-c", "import pyspark"]).status === 0 ? null : "pyspark is absent";
}
const lacks = missing();
if (lacks) console.warn(`the Spark job is not tested: ${lacks}`);

const documents = Array.from({ length: 40 }, (_, i) => ({
	id: `d${i}`,
	text: `Mayor Ada Ferris said on Monday that bridge ${i} would open in June. “It is late,” she said.`,
	published: `2024-0${1 + (i % 3)}-15`,
}));
const lines = [...documents.map((document) => JSON.stringify(document)), "{ no JSON"];

describe.skipIf(lacks !== null)("the Spark job", () => {
	const folder = mkdtempSync(join(tmpdir(), "onrecord-spark-"));
	const input = join(folder, "articles.ndjson");
	const bundle = join(folder, "onrecord.mjs");
	const command = `${process.execPath} ${bundle} pipe`;
	const env = { ...process.env, ONRECORD_HOME: folder, PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python };
	let local: string[] = [];

	interface Written {
		records: string[];
		months: string[];
		failures: { code: string }[];
	}
	function spark(filter: string, output: string, source = input): Written {
		const run = spawnSync(python, [at("check_job.py"), source, join(folder, output), filter], {
			encoding: "utf8",
			env,
			maxBuffer: 2 ** 26,
		});
		const result = /^RESULT (.*)$/m.exec(run.stdout)?.[1];
		if (!result) throw new Error(run.stderr.slice(-2000));
		return JSON.parse(result) as Written;
	}

	beforeAll(() => {
		writeFileSync(input, lines.map((line) => `${line}\n`).join(""));
		execFileSync(process.execPath, [at("../../scripts/bundle.mjs"), bundle]);
		const out = execFileSync(process.execPath, [bundle, "pipe"], {
			input: `${lines.join("\n")}\n`,
			env,
			encoding: "utf8",
		});
		local = out.split("\n").filter((line) => line.includes('"status":"ok"'));
	}, 60_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test("gives the records of a local run, by month, and the bad line apart", () => {
		const written = spark(command, "plain");
		expect(written.records).toEqual(local.sort());
		expect(written.months).toEqual(["2024-01", "2024-02", "2024-03"]);
		expect(written.failures.map(({ code }) => code)).toEqual(["line-json"]);
	}, 120_000);

	test("reads Parquet as well", () => {
		const parquet = join(folder, "articles.parquet");
		const column = (name: "id" | "text" | "published") => ({ name, data: documents.map((document) => document[name]) });
		writeFileSync(
			parquet,
			new Uint8Array(parquetWriteBuffer({ columnData: [column("id"), column("text"), column("published")] })),
		);
		const written = spark(command, "parquet", parquet);
		expect(written.records).toEqual(local.sort());
		expect(written.failures).toEqual([]);
	}, 120_000);

	test("a killed filter loses and doubles nothing", () => {
		const mark = join(folder, "mark");
		const written = spark(`${process.execPath} ${at("killed-once.mjs")} ${mark} ${command}`, "killed");
		expect(existsSync(mark)).toBe(true);
		expect(written.records).toEqual(local.sort());
	}, 120_000);
});
