import { type Example, part } from "./corpus.ts";
import { random } from "./random.ts";

/** Lines above the body with which a selection may begin, and below it with which it may end. */
const ABOVE = 12;
const BELOW = 60;
const WHOLE = new Set(["text", "innertext", "pages-text", "pages-innertext"]);

/** Parts of whole pages as a reader might select them: from a little above the body to some way below it. The seed fixes them. */
export function randomClips(examples: readonly Example[], weight: number): Example[] {
	const next = random(12345);
	const clips: Example[] = [];
	for (const example of examples) {
		if (!WHOLE.has(example.set)) continue;
		const first = example.labels.indexOf(1);
		if (first < 0) continue;
		const from = Math.max(0, first - Math.floor(next() * ABOVE));
		const to = example.labels.lastIndexOf(1) + Math.floor(next() * BELOW);
		clips.push(part(example, (i) => i >= from && i <= to, "clips", example.weight * weight));
	}
	return clips;
}
