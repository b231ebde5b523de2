import type { Vocabulary } from "./hashed.ts";
import type { Lines } from "./split.ts";
import { Group } from "./words.ts";

/** What one line says about itself: one column each. The order is the model's: append, never reorder. */
export const LINE_COLUMNS = [
	"chars",
	"words",
	"wordLength",
	"endsSentence",
	"endsColon",
	"endsOpen",
	"endsEllipsis",
	"endsAsk",
	"endsExclaim",
	"stop",
	"capitalised",
	"allCaps",
	"digits",
	"commas",
	"quotes",
	"sentences",
	"startsLower",
	"startsDigit",
	"startsSymbol",
	"startsBracket",
	"startsBy",
	"startsQuote",
	"said",
	"widget",
	"widgetCount",
	"social",
	"month",
	"person",
	"photo",
	"bio",
	"comment",
	"legal",
	"year",
	"clock",
	"address",
	"bars",
	"copyright",
	"oddsMean",
	"oddsMin",
	"oddsMax",
	"oddsLine",
	"repeated",
	"blanksBefore",
	"blanksAfter",
	"topic",
	"prose",
	"ago",
	"speaks",
	"firstShared",
] as const;
export const LINE_WIDTH = LINE_COLUMNS.length;
const COLUMN = Object.fromEntries(LINE_COLUMNS.map((name, index) => [name, index])) as Record<
	(typeof LINE_COLUMNS)[number],
	number
>;

export { COLUMN as LINE };

/** Words and whole-line hashes met while scanning, for the trainer, which learns the vocabulary from them. */
export interface Witness {
	word(line: number, hash: number): void;
	line(line: number, hash: number): void;
}

/** Hashes of the content words of all lines in a row; those of line i are [from[i], from[i + 1]). */
export interface ContentWords {
	readonly hashes: Int32Array;
	readonly from: Int32Array;
}

const log2 = (n: number) => Math.log2(1 + n);

/** Longest stretch of a line that is looked at: the start and the end decide, and a page-long line stays cheap. */
const LONGEST_LOOK = 4000;

/**
 * Reads each line once and fills its row (LINE_COLUMNS). Linear in the text; hashes words as it goes instead of slicing them.
 */
export function scanLines(lines: Lines, groups: Map<number, number>, vocabulary: Vocabulary, witness?: Witness) {
	const { text, length } = lines;
	const rows = new Float32Array(length * LINE_WIDTH);
	const lineHash = new Int32Array(length);
	const wordCount = new Int32Array(length);
	const contentFrom = new Int32Array(length + 1);
	const content: number[] = [];
	const seen = new Map<number, number>();
	const firstHash = new Int32Array(length);
	const firstSeen = new Map<number, number>();
	for (let i = 0; i < length; i++) {
		const row = i * LINE_WIDTH;
		const start = lines.start[i]!;
		const end = lines.end[i]!;
		const stop = Math.min(end, start + LONGEST_LOOK);
		let words = 0;
		let letters = 0;
		let capitalised = 0;
		let allCaps = 0;
		let digitWords = 0;
		let commas = 0;
		let quotes = 0;
		let sentences = 0;
		let bars = 0;
		let address = 0;
		let clock = 0;
		let year = 0;
		let copyright = 0;
		let bits = 0;
		let stopWords = 0;
		let said = 0;
		let widget = 0;
		let social = 0;
		let person = 0;
		let photo = 0;
		let bio = 0;
		let comment = 0;
		let legal = 0;
		let oddsSum = 0;
		let oddsMin = 0;
		let oddsMax = 0;
		let whole = 0x811c9dc5;
		let at = start;
		while (at < stop) {
			const code = text.charCodeAt(at);
			const kind = kindOf(code);
			if (kind === 0) {
				if (code === 44) commas++;
				else if (code === 34 || code === 0x201c || code === 0x201d) quotes++;
				else if (code === 124 || code === 0xbb || code === 0x203a || code === 0x2022 || code === 0xb7) bars++;
				else if (code === 0xa9) copyright = 1;
				else if (code === 64) address = 1;
				else if (code === 58 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) clock = 1;
				else if (code === 47 && text.charCodeAt(at + 1) === 47) address = 1;
				else if ((code === 46 || code === 33 || code === 63) && at + 2 < end) {
					const next = text.charCodeAt(at + 1);
					if (next === 32 || next === 34 || next === 0x201d) sentences++;
				}
				at++;
				continue;
			}
			const from = at;
			let hash = 0x811c9dc5;
			let upper = 0;
			let digits = 0;
			while (at < end) {
				let c = text.charCodeAt(at);
				const k = kindOf(c);
				if (k === 0) {
					if ((c === 39 || c === 0x2019) && kindOf(text.charCodeAt(at + 1)) === 1) c = 39;
					else break;
				} else if (k === 2) digits++;
				else if (c >= 65 && c <= 90) {
					upper++;
					c += 32;
				} else if (c >= 0xc0 && c <= 0xde && c !== 0xd7) {
					upper++;
					c += 32;
				}
				hash = Math.imul(hash ^ c, 0x01000193);
				whole = Math.imul(whole ^ (k === 2 ? 48 : c), 0x01000193);
				at++;
			}
			hash |= 0;
			if (words === 0) firstHash[i] = hash;
			const size = at - from;
			words++;
			letters += size;
			if (digits > 0) {
				digitWords++;
				if (size === 4 && digits === 4) {
					const century = text.charCodeAt(from) * 100 + text.charCodeAt(from + 1);
					if (century === 4957 || century === 5048) year = 1;
				}
			} else {
				if (upper > 0 && text.charCodeAt(from) < 0x61) capitalised++;
				if (size > 1 && upper === size) allCaps++;
			}
			const group = groups.get(hash) ?? 0;
			if (group !== 0) {
				bits |= group;
				if (group & Group.stop) stopWords++;
				if (group & Group.said) said++;
				if (group & Group.widget) widget++;
				if (group & Group.social) social++;
				if (group & Group.person) person++;
				if (group & Group.photo) photo++;
				if (group & Group.bio) bio++;
				if (group & Group.comment) comment++;
				if (group & Group.legal) legal++;
			}
			if (size >= 4 && digits === 0 && !(group & Group.stop)) content.push(hash);
			const odds = vocabulary.word(hash);
			oddsSum += odds;
			if (odds < oddsMin) oddsMin = odds;
			if (odds > oddsMax) oddsMax = odds;
			witness?.word(i, hash);
		}
		whole |= 0;
		lineHash[i] = whole;
		wordCount[i] = words;
		contentFrom[i + 1] = content.length;
		witness?.line(i, whole);
		seen.set(whole, (seen.get(whole) ?? 0) + 1);
		firstSeen.set(firstHash[i]!, (firstSeen.get(firstHash[i]!) ?? 0) + 1);
		const per = 1 / Math.max(1, words);
		const tail = lastMark(text, start, end);
		const first = text.charCodeAt(start);
		rows[row + COLUMN.chars] = log2(end - start);
		rows[row + COLUMN.words] = log2(words);
		rows[row + COLUMN.wordLength] = letters * per;
		rows[row + COLUMN.endsSentence] = tail === 46 || tail === 33 || tail === 63 ? 1 : 0;
		rows[row + COLUMN.endsColon] = tail === 58 ? 1 : 0;
		rows[row + COLUMN.endsOpen] = kindOf(tail) > 0 ? 1 : 0;
		rows[row + COLUMN.endsEllipsis] =
			tail === 0x2026 || (tail === 46 && text.charCodeAt(end - 2) === 46 && text.charCodeAt(end - 3) === 46) ? 1 : 0;
		rows[row + COLUMN.endsAsk] = tail === 63 ? 1 : 0;
		rows[row + COLUMN.endsExclaim] = tail === 33 ? 1 : 0;
		rows[row + COLUMN.stop] = stopWords * per;
		rows[row + COLUMN.capitalised] = capitalised * per;
		rows[row + COLUMN.allCaps] = allCaps * per;
		rows[row + COLUMN.digits] = digitWords * per;
		rows[row + COLUMN.commas] = commas * per;
		rows[row + COLUMN.quotes] = Math.min(quotes, 4);
		rows[row + COLUMN.sentences] = Math.min(sentences, 6);
		rows[row + COLUMN.startsLower] = first >= 97 && first <= 122 ? 1 : 0;
		rows[row + COLUMN.startsDigit] = isDigit(first) ? 1 : 0;
		rows[row + COLUMN.startsBracket] = first === 40 || first === 91 ? 1 : 0;
		rows[row + COLUMN.startsQuote] = first === 34 || first === 0x201c || first === 0x2018 || first === 39 ? 1 : 0;
		rows[row + COLUMN.startsSymbol] = kindOf(first) === 0 && first !== 34 && first !== 0x201c && first !== 40 ? 1 : 0;
		rows[row + COLUMN.startsBy] =
			(first | 32) === 98 && (text.charCodeAt(start + 1) | 32) === 121 && text.charCodeAt(start + 2) === 32 ? 1 : 0;
		rows[row + COLUMN.said] = Math.min(said, 3);
		rows[row + COLUMN.widget] = widget * per;
		rows[row + COLUMN.widgetCount] = Math.min(widget, 6);
		rows[row + COLUMN.social] = Math.min(social, 4);
		rows[row + COLUMN.month] = bits & Group.month ? 1 : 0;
		rows[row + COLUMN.person] = person * per;
		rows[row + COLUMN.photo] = photo;
		rows[row + COLUMN.bio] = Math.min(bio, 4);
		rows[row + COLUMN.comment] = Math.min(comment, 4);
		rows[row + COLUMN.legal] = Math.min(legal, 5);
		rows[row + COLUMN.year] = year;
		rows[row + COLUMN.clock] = clock;
		rows[row + COLUMN.address] = address;
		rows[row + COLUMN.bars] = Math.min(bars, 4);
		rows[row + COLUMN.copyright] = copyright;
		rows[row + COLUMN.oddsMean] = oddsSum * per;
		rows[row + COLUMN.oddsMin] = oddsMin;
		rows[row + COLUMN.oddsMax] = oddsMax;
		rows[row + COLUMN.oddsLine] = vocabulary.line(whole);
		rows[row + COLUMN.blanksBefore] = Math.min(lines.blanks[i]!, 3);
		rows[row + COLUMN.blanksAfter] = Math.min(lines.blanks[i + 1]!, 3);
		rows[row + COLUMN.ago] = bits & Group.ago ? 1 : 0;
		rows[row + COLUMN.speaks] = tail === 58 && said > 0 && words <= 14 ? 1 : 0;
		rows[row + COLUMN.prose] =
			words >= 12 && stopWords * per >= 0.22 && kindOf(tail) === 0 && tail !== 0x2026 && tail !== 58 ? 1 : 0;
	}
	for (let i = 0; i < length; i++) {
		rows[i * LINE_WIDTH + COLUMN.repeated] = Math.min(3, (seen.get(lineHash[i]!) ?? 1) - 1);
		rows[i * LINE_WIDTH + COLUMN.firstShared] = log2(firstSeen.get(firstHash[i]!) ?? 1);
	}
	const words: ContentWords = { hashes: Int32Array.from(content), from: contentFrom };
	fillTopic(rows, length, words);
	return { rows, wordCount, words };
}

/** 1 letter, 2 digit, 0 anything else. Letters beyond Latin-1 count as letters unless they are general punctuation or symbols. */
function kindOf(code: number): number {
	if (code < 128) {
		if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
		return code >= 48 && code <= 57 ? 2 : 0;
	}
	if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? 1 : 0;
	return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xd800 ? 0 : 1;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** The last character that is no closing quotation mark or bracket. */
function lastMark(text: string, start: number, end: number): number {
	for (let at = end - 1; at >= start && at > end - 5; at--) {
		const code = text.charCodeAt(at);
		if (code !== 34 && code !== 39 && code !== 0x201d && code !== 0x2019 && code !== 41 && code !== 93) return code;
	}
	return text.charCodeAt(end - 1);
}

/** Share of a line's content words that prose lines elsewhere in the text use too: captions have it, related links less. */
function fillTopic(rows: Float32Array, length: number, { hashes: content, from }: ContentWords): void {
	const used = new Map<number, number>();
	for (let i = 0; i < length; i++) {
		if (rows[i * LINE_WIDTH + COLUMN.prose] === 0) continue;
		// The line that uses a word last, or -2 once a second one does.
		for (let k = from[i]!; k < from[i + 1]!; k++) {
			const before = used.get(content[k]!);
			if (before === undefined) used.set(content[k]!, i);
			else if (before !== i) used.set(content[k]!, -2);
		}
	}
	for (let i = 0; i < length; i++) {
		const first = from[i]!;
		const last = from[i + 1]!;
		if (last === first) continue;
		let shared = 0;
		for (let k = first; k < last; k++) {
			const line = used.get(content[k]!);
			if (line !== undefined && line !== i) shared++;
		}
		rows[i * LINE_WIDTH + COLUMN.topic] = shared / (last - first);
	}
}
