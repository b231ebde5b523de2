import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { OutputError } from "../errors.ts";

/** Takes the output folder for this process; throws {@link OutputError} while another run holds it. A lock left by a dead process is taken over. */
export function takeLock(path: string): () => void {
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			const fd = openSync(path, "wx");
			writeSync(fd, String(process.pid));
			closeSync(fd);
			return () => rmSync(path, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
			const pid = Number(readFileSync(path, "utf8"));
			if (isAlive(pid))
				throw new OutputError(
					`another run (process ${pid}) is writing to this folder; wait for it or use another --out`,
				);
			rmSync(path, { force: true });
		}
	}
	throw new OutputError("the output folder is being taken by another run");
}

function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}
