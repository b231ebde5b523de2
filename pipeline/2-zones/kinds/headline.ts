/** How much a line above the body looks like the headline: 0 not at all. Bylines, dates and widgets are typed before and not asked. */
export function headlineScore(line: string, distance: number): number {
	const words = line.split(/\s+/).length;
	if (words < 3 || words > 32 || line.length > 220) return 0;
	if (/[:;,]$/.test(line) || /^[•·\-–—*|]/.test(line) || /\b(?:https?:|www\.)/.test(line) || /[|»›]/.test(line))
		return 0;
	let score = Math.min(words, 10) / 10;
	if (/[.]$/.test(line)) score -= 0.5;
	if (/^\p{Lu}|^[“"‘'\d]/u.test(line)) score += 0.3;
	return score > 0 ? score + 1.2 / (1 + distance / 4) : 0;
}
