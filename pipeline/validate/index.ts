import type { Writable } from "node:stream";

export async function validate(_dir: string, _format: string, _output: Writable): Promise<number> {
	return 0;
}
