// npm run bundle [-- FILE]: one file that holds the command with its models and dependencies; it needs Node and nothing else.
// It unpacks itself once a machine into a folder named by its contents, in ONRECORD_HOME or the system's temporary folder.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = resolve(process.argv[2] ?? join(root, "onrecord.mjs"));

const LEFT_OUT = /\.(map|md|markdown|d\.[cm]?ts|tsbuildinfo)$/i;

function filesOf(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

const packages = execFileSync("npm", ["ls", "--omit=dev", "--omit=optional", "--all", "--parseable"], {
	cwd: root,
	encoding: "utf8",
})
	.trim()
	.split("\n")
	.slice(1);
const files = [
	"package.json",
	"LICENSE",
	...["dist", "models", "schemas/json"].flatMap((folder) => filesOf(join(root, folder))),
	...packages.flatMap((folder) => filesOf(folder)),
].filter((file, i, all) => !LEFT_OUT.test(file) && !file.startsWith("dist/types/") && all.indexOf(file) === i);
files.sort();

/** Each file: lengths of its name and bytes (4 bytes each), name, bytes. */
const archive = Buffer.concat(
	files.flatMap((file) => {
		const name = Buffer.from(file);
		const bytes = readFileSync(join(root, file));
		const head = Buffer.alloc(8);
		head.writeUInt32LE(name.length, 0);
		head.writeUInt32LE(bytes.length, 4);
		return [head, name, bytes];
	}),
);
const digest = createHash("sha256").update(archive).digest("hex").slice(0, 16);
const launcher = `#!/usr/bin/env node
// onrecord as one file (MIT; dependencies under their own licences, inside). Made by npm run bundle.
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
const user = process.getuid?.() ?? 0;
const parent = process.env.ONRECORD_HOME ?? tmpdir();
const home = join(parent, \`onrecord-\${user}-${digest}\`);
if (!existsSync(home)) {
	mkdirSync(parent, { recursive: true });
	const part = mkdtempSync(\`\${home}.\`);
	const text = readFileSync(fileURLToPath(import.meta.url), "latin1");
	const archive = gunzipSync(Buffer.from(text.slice(text.lastIndexOf("\\n//") + 3), "base64"));
	for (let at = 0; at < archive.length; ) {
		const name = archive.toString("utf8", at + 8, at + 8 + archive.readUInt32LE(at));
		const from = at + 8 + archive.readUInt32LE(at);
		at = from + archive.readUInt32LE(at + 4);
		mkdirSync(dirname(join(part, name)), { recursive: true });
		writeFileSync(join(part, name), archive.subarray(from, at));
	}
	// Processes that start together all unpack; the first rename counts.
	try { renameSync(part, home); } catch (error) { rmSync(part, { recursive: true }); if (!existsSync(home)) throw error; }
}
if (process.getuid && lstatSync(home).uid !== user) throw new Error(\`\${home} belongs to somebody else: set ONRECORD_HOME\`);
await import(pathToFileURL(join(home, "dist/cli.js")).href);
//`;
writeFileSync(target, `${launcher}${gzipSync(archive, { level: 9 }).toString("base64")}\n`);
chmodSync(target, 0o755);
console.log(`${target}: ${files.length} files, ${(readFileSync(target).length / 2 ** 20).toFixed(1)} MB`);
