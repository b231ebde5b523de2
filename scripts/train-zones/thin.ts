import { random } from "./random.ts";
import type { Prepared } from "./stack.ts";

/** Lines this far from any body line are easy, if they are short. */
const FAR = 25;
const SHORT = 12;
/** One of so many easy lines is kept. */
const ONE_OF = 4;

/** Unlabels most of the short lines far from the body (menus, footers): they are many, alike, and no model mistakes them. */
export function thinFarLines(examples: readonly Prepared[]): void {
	const next = random(777);
	for (const example of examples) {
		if (example.set === "clean") continue;
		const labels = example.labels.slice();
		const distance = distanceToBody(labels);
		for (let i = 0; i < labels.length; i++)
			if (labels[i] === 0 && distance[i]! > FAR && example.wordCount[i]! < SHORT && next() * ONE_OF >= 1)
				labels[i] = -1;
		example.labels = labels;
	}
}

function distanceToBody(labels: Int8Array): Int32Array {
	const distance = new Int32Array(labels.length);
	let far = FAR + 1;
	for (let i = 0; i < labels.length; i++) {
		far = labels[i] === 1 ? 0 : far + 1;
		distance[i] = far;
	}
	far = FAR + 1;
	for (let i = labels.length - 1; i >= 0; i--) {
		far = labels[i] === 1 ? 0 : far + 1;
		distance[i] = Math.min(distance[i]!, far);
	}
	return distance;
}
