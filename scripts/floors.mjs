// Accuracy floors: runs the scorers over ../shared/gold and compares their figures with tests/floors.json.
// npm run floors              fails when a figure is below its floor
// npm run floors -- --raise   raises floors to the figures (less the slack); --lower allows them to fall, for a reason given in the commit
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const gold = `${root}../shared/gold`;
const file = `${root}tests/floors.json`;
/** A floor stands this far below the figure it was set from: a rule may move a few spans without ringing the bell. */
const SLACK = 0.01;

if (!existsSync(`${gold}/score_all.py`)) {
	process.stdout.write("floors: skipped, no gold data at ../shared/gold\n");
	process.exit(0);
}

/** Digest of the gold files of an area: floors hold for the data that they were measured on. */
function digestOf(area) {
	const hash = createHash("sha256");
	for (const name of readdirSync(`${gold}/${area}`)
		.filter((name) => name.endsWith(".jsonl.gz"))
		.sort())
		hash.update(name).update(readFileSync(`${gold}/${area}/${name}`));
	return hash.digest("hex").slice(0, 16);
}

const AREAS = ["ner", "time", "quotes", "events", "zones"];
const args = [`${gold}/score_all.py`, "--cmd", `${process.execPath} ${root}dist/cli.js pipe --workers 2`];
let output = "";
try {
	output = execFileSync("python3", args, { encoding: "utf8", maxBuffer: 1 << 26 });
} catch (error) {
	output = error.stdout ?? "";
	process.stdout.write(output);
	process.stdout.write("floors: the scorers found records missing or spans off\n");
	process.exit(1);
}
process.stdout.write(output);

/** Every named figure of a line, such as "F1 .831" or "value F1 0.81". */
function figuresOf(line) {
	const body = line.replace(/\[\d+ docs.*$/, "");
	const set = body.split(/\s+/)[0];
	const figures = {};
	for (const [, name, value] of body.slice(set.length).matchAll(/([A-Za-z][A-Za-z0-9+&/_() -]*?)[ =:]+([01]?\.\d+)/g))
		figures[`${set} ${name.trim()}`] = Number(value);
	return figures;
}

const measured = Object.assign(
	{},
	...output
		.split("\n")
		.filter((line) => /^\w+\//.test(line))
		.map(figuresOf),
);
const data = Object.fromEntries(
	AREAS.filter((area) => existsSync(`${gold}/${area}`)).map((area) => [area, digestOf(area)]),
);
const stored = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { data, floors: {} };
const raise = process.argv.includes("--raise");
const lower = process.argv.includes("--lower");

const failures = [];
for (const [name, floor] of Object.entries(stored.floors)) {
	if (stored.data[name.split("/")[0]] !== data[name.split("/")[0]]) continue;
	if (measured[name] === undefined) failures.push(`${name}: no figure (floor ${floor})`);
	else if (measured[name] < floor) failures.push(`${name}: ${measured[name]} is below its floor ${floor}`);
}
if (raise || lower) {
	const floors = {};
	for (const [name, value] of Object.entries(measured)) {
		const wanted = Math.max(0, Math.round((value - SLACK) * 1000) / 1000);
		const old = stored.floors[name];
		floors[name] = old === undefined || lower ? wanted : Math.max(old, wanted);
	}
	writeFileSync(file, `${JSON.stringify({ data, floors }, null, "\t")}\n`);
	process.stdout.write(`floors: ${Object.keys(floors).length} written to tests/floors.json\n`);
}
if (failures.length > 0 && !lower) {
	process.stdout.write(`${failures.join("\n")}\n`);
	process.exit(1);
}
process.stdout.write(`floors: ${Object.keys(stored.floors).length} held\n`);
