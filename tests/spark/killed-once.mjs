// A filter that kills itself in the middle of its work the first time it runs in a folder: node killed-once.mjs MARK COMMAND…
import { spawn } from "node:child_process";
import { openSync } from "node:fs";

const [mark, ...command] = process.argv.slice(2);
let first = true;
try {
	openSync(mark, "wx");
} catch {
	first = false;
}
const filter = spawn(command[0], command.slice(1), { stdio: ["inherit", "pipe", "inherit"] });
filter.stdout.on("data", (chunk) => {
	process.stdout.write(chunk);
	if (first) {
		filter.kill("SIGKILL");
		process.kill(process.pid, "SIGKILL");
	}
});
filter.on("close", (code) => process.exit(code ?? 1));
