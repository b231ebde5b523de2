/** Hash of a word without regard to its digits and the style of its quotation marks (FNV-1a, 32 bits). */
export function wordHash(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) {
		let code = word.charCodeAt(i);
		if (code >= 49 && code <= 57) code = 48;
		else if (code === 0x2018 || code === 0x2019) code = 39;
		else if (code === 0x201c || code === 0x201d) code = 34;
		hash = Math.imul(hash ^ code, 0x01000193);
	}
	return hash;
}

/** Key of a feature: a template with up to three values. */
export function featureKey(template: number, a: number, b: number, c: number): number {
	let hash =
		Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0x27d4eb2f) + Math.imul(template, 0x165667b1);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
	return hash ^ (hash >>> 16);
}
