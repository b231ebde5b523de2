import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { OutputError } from "../errors.ts";

/**
 * Takes the output folder for this process; throws {@link OutputError} while another run holds it. A lock left by a dead process
 * is taken over. The lock appears with its content in one step (link), so that nobody reads it half written.
 */
export function takeLock(path: string): () => void {
	const mine = `${path}.${process.pid}`;
	const content = identity(process.pid);
	writeFileSync(mine, content);
	try {
		for (let attempt = 0; attempt < 3; attempt++) {
			try {
				linkSync(mine, path);
				return () => rmSync(path, { force: true });
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
			}
			const holder = readIfThere(path);
			if (holder === null) continue;
			if (isAlive(holder))
				throw new OutputError(
					`another run (process ${holder.split(" ")[0]}) is writing to this folder; wait for it or give another --out`,
				);
			renameSync(path, `${mine}.stale`);
			rmSync(`${mine}.stale`, { force: true });
		}
		throw new OutputError("the output folder is being taken by another run");
	} finally {
		rmSync(mine, { force: true });
	}
}

function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

/** A process id and, where the system tells it (Linux), when the process began: ids are used again, above all in containers. */
function identity(pid: number): string {
	const stat = readIfThere(`/proc/${pid}/stat`);
	return `${pid} ${stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
}

function isAlive(holder: string): boolean {
	const pid = Number(holder.split(" ")[0]);
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
	}
	return identity(pid) === holder;
}
