import { HOLIDAY_WORDS } from "./holidays.ts";
import { K, type Kind } from "./kinds.ts";
import { DAYPART_WORDS, MONTHS, SEASON_WORDS, SHORT_MONTHS, WEEKDAYS } from "./names.ts";
import { DECADE_WORDS, NUMBER_WORDS, ORDINAL_WORDS } from "./numbers.ts";
import { UNIT_WORDS } from "./units.ts";
import { FREQUENCIES, FREQUENCY_VALUES, VAGUE_VALUES, VAGUE_WORDS } from "./vague.ts";

export interface Entry {
	kind: Kind;
	value: number;
}

/** Every word that a rule starts from, with its kind and value: the whole lexicon in one map. */
export function createLexicon(): Map<string, Entry> {
	const lexicon = new Map<string, Entry>();
	const add = (words: Record<string, number>, kind: Kind) => {
		for (const [word, value] of Object.entries(words)) lexicon.set(word, { kind, value });
	};
	add(NUMBER_WORDS, K.word);
	add(ORDINAL_WORDS, K.ordinal);
	add(DECADE_WORDS, K.decade);
	add(MONTHS, K.month);
	for (const [word, value] of Object.entries(SHORT_MONTHS)) {
		lexicon.set(word, { kind: K.month, value });
		lexicon.set(`${word}.`, { kind: K.month, value });
	}
	add(WEEKDAYS, K.weekday);
	add(SEASON_WORDS, K.season);
	add(DAYPART_WORDS, K.daypart);
	add(UNIT_WORDS, K.unit);
	for (const [word, value] of Object.entries(VAGUE_WORDS))
		lexicon.set(word, { kind: K.vague, value: VAGUE_VALUES.indexOf(value as "PAST_REF") });
	for (const [word, value] of Object.entries(FREQUENCIES))
		lexicon.set(word, { kind: K.frequency, value: FREQUENCY_VALUES.indexOf(value) });
	add({ yesterday: -1, today: 0, tomorrow: 1, tonight: 0, overnight: 0 }, K.deictic);
	add({ "a.m.": 0, am: 0, "a.m": 0, "p.m.": 12, pm: 12, "p.m": 12 }, K.meridiem);
	add({ bc: -1, "b.c.": -1, "b.c": -1, bce: -1, ad: 1, "a.d.": 1, ce: 1 }, K.era);
	add({ quarter: 0, q: 0, period: 0 }, K.quarter);
	add({ half: 0 }, K.half);
	add({ fiscal: 0, fy: 0 }, K.fiscal);
	add({ past: 0, future: 1 }, K.historic);
	add({ former: 0, time: 1, date: 1 }, K.story);
	add(HOLIDAY_WORDS, K.holiday);
	return lexicon;
}
