import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articleFolder } from "../support/articles.ts";
import { run, shell, temporaryFolder } from "../support/cli.ts";
import { contentOf } from "../support/folders.ts";

const extract = ["extract", "in", "--out", "out", "--workers", "1", "--quiet"];
const isRoot = process.getuid?.() === 0;
/** Root may write anywhere: it takes another user's rights. */
const AS_USER = isRoot ? "setpriv --reuid 65534 --regid 65534 --clear-groups" : "";

function works(command: string): boolean {
	try {
		execFileSync("bash", ["-c", command], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

describe("a machine that refuses", () => {
	test.skipIf(process.platform === "win32")(
		"too few file handles: exit 3, one line, nothing half written",
		async () => {
			const folder = temporaryFolder();
			articleFolder(join(folder, "in"), 5);
			const { code, stderr } = await shell(
				'ulimit -n 28; "$NODE" "$CLI" extract in --out out --workers 1 --quiet',
				folder,
			);
			expect(code).toBe(3);
			expect(stderr).toMatch(/^onrecord: .*EMFILE.*\n$/);
			expect(existsSync(join(folder, "out/records.jsonl"))).toBe(false);
			expect(await run(extract, "", folder)).toMatchObject({ code: 0 });
		},
	);

	test.skipIf(process.platform === "win32" || (isRoot && !works(`${AS_USER} true`)))(
		"a read-only output folder: exit 3 and one line",
		async () => {
			const folder = temporaryFolder();
			articleFolder(join(folder, "in"), 2);
			chmodSync(folder, 0o755);
			mkdirSync(join(folder, "out"));
			chmodSync(join(folder, "out"), 0o555);
			const { code, stderr } = await shell(
				`${AS_USER} "$NODE" "$CLI" extract in --out out --workers 1 --quiet`,
				folder,
			);
			expect(code).toBe(3);
			expect(stderr).toMatch(/^onrecord: cannot write to out: EACCES.*\n$/);
		},
	);

	test.skipIf(!works("unshare -rm mount -t tmpfs none /mnt"))(
		"a full disk: exit 3, no table half written; with room the same command gives what an undisturbed run does",
		async () => {
			const folder = temporaryFolder();
			articleFolder(join(folder, "in"), 60);
			mkdirSync(join(folder, "disk"));
			const go = '"$NODE" "$CLI" extract in --out disk/out --workers 1 --quiet';
			const { stdout, stderr } = await shell(
				`unshare -rm bash -c 'mount -t tmpfs -o size=100k none disk && ${go}; echo $?; ls disk/out; mount -o remount,size=100m disk && ${go} && cp -r disk/out out'`,
				folder,
			);
			expect(stdout.split("\n")).toEqual(["3", ""]);
			expect(stderr).toMatch(/^onrecord: .*(?:ENOSPC|no space left).*\n$/);
			expect(await run(["extract", "in", "--out", "whole", "--quiet"], "", folder)).toMatchObject({ code: 0 });
			expect(contentOf(join(folder, "out"))).toEqual(contentOf(join(folder, "whole")));
		},
	);
});
