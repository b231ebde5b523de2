import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Finished } from "./packet.ts";

let nowhere: MessagePort | undefined;

/**
 * Gives back the memory of results that are written, whose bytes must not be read again. It lies outside of V8's heap, and a
 * thread that allocates as little as the one that writes is collected after 64 MB of it. What is moved to nobody is freed at once.
 */
export function release(results: readonly Finished[]): void {
	if (!nowhere) {
		const { port1, port2 } = new MessageChannel();
		port2.close();
		nowhere = port1;
	}
	const buffers = new Set(results.map(({ line }) => line.buffer as ArrayBuffer));
	nowhere.postMessage(null, [...buffers]);
}
