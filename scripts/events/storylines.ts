import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { joinTokens } from "./corpora.ts";

/** A text with its triggers and times (UTF-16 ranges), and which of the times contain which of the triggers. */
export interface Storyline {
	id: string;
	text: string;
	triggers: [number, number][];
	times: [number, number][];
	/** Pairs "trigger time" by index. */
	linked: Set<string>;
}

const DATES = new Set(["CONTAINS", "OVERLAP", "SIMULTANEOUS", "BEGUN_ON", "BEGINS_ON", "ENDED_ON", "ENDS_ON"]);

/** Event StoryLine Corpus (Caselli and Vossen 2017): events with temporal links to time expressions. */
export function readStorylines(folder: string): Storyline[] {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return names
		.filter((name) => name.endsWith(".xml"))
		.sort()
		.map((name) => {
			const xml = readFileSync(join(folder, name), "utf8");
			const { text, words } = joinTokens(xml);
			const triggers: [number, number][] = [];
			const times: [number, number][] = [];
			const place = new Map<string, ["trigger" | "time", number]>();
			for (const [, tag, id, body] of xml.matchAll(
				/<(\w+) m_id="(\d+)"[^>]*>((?:\s*<token_anchor t_id="\d+"\s*\/>)+)/g,
			)) {
				const anchors = [...body!.matchAll(/t_id="(\d+)"/g)].map(([, token]) => words.get(token!)!.range);
				const range: [number, number] = [anchors[0]![0], anchors.at(-1)![1]];
				if (tag!.includes("ACTION")) place.set(id!, ["trigger", triggers.push(range) - 1]);
				else if (tag === "TIME_DATE" || tag === "TIME_OF_THE_DAY") place.set(id!, ["time", times.push(range) - 1]);
			}
			const linked = new Set<string>();
			for (const [, type, source, target] of xml.matchAll(
				/<TLINK [^>]*relType="(\w+)"[^>]*>\s*<source m_id="(\d+)"\s*\/>\s*<target m_id="(\d+)"\s*\/>/g,
			)) {
				const ends = [place.get(source!), place.get(target!)];
				const trigger = ends.find((end) => end?.[0] === "trigger");
				const time = ends.find((end) => end?.[0] === "time");
				if (DATES.has(type!) && trigger && time) linked.add(`${trigger[1]} ${time[1]}`);
			}
			return { id: name, text, triggers, times, linked };
		});
}
