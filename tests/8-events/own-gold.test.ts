import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createPipeline, type Event, type OkRecord } from "../../pipeline/index.ts";

interface GoldEvent {
	trigger: string;
	status: string;
	/** Left out where the text gives no clear answer. */
	date?: string | null;
	agent?: string[];
	patient?: string[];
	/** Other events that this one is about or comes of: they are nobody who acts or is acted upon. */
	other?: string[];
	place?: string;
}

const folder = new URL("own-gold/", import.meta.url);
const pipeline = createPipeline();

/** Counts of what was right, of how many. */
const tally = { trigger: [0, 0], status: [0, 0], date: [0, 0], dated: [0, 0], roles: [0, 0], place: [0, 0] };
const faults: string[] = [];

for (const file of readdirSync(folder).sort()) {
	const { text, published, events } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
	const record = pipeline.extract({ id: file, text, published }) as OkRecord;
	const words = (id: string | null) => record.mentions.find((mention) => mention.id === id)?.text ?? "";
	const taken = new Set<Event>();
	for (const gold of events as GoldEvent[]) {
		const event = record.events.find((one) => one.text === gold.trigger && !taken.has(one));
		count("trigger", event !== undefined, gold, "not found");
		if (!event) continue;
		taken.add(event);
		count("status", event.status === gold.status, gold, `status ${event.status}`);
		if (gold.date !== undefined) count("date", event.date === gold.date, gold, `date ${event.date}`);
		if (gold.date) count("dated", event.date === gold.date, gold, "");
		if (gold.place) count("place", words(event.place) === gold.place, gold, `place ${words(event.place)}`);
		for (const role of ["agent", "patient", "other"] as const)
			for (const name of gold[role] ?? []) {
				const given = event.participants.filter((one) => one.role === role).map((one) => words(one.mention));
				count(
					"roles",
					given.some((one) => one.includes(name)),
					gold,
					`${role} ${given} for ${name}`,
				);
			}
	}
}

function count(what: keyof typeof tally, right: boolean, { trigger }: GoldEvent, fault: string): void {
	tally[what][1]!++;
	if (right) tally[what][0]!++;
	else if (fault) faults.push(`${trigger}: ${fault}`);
}

const share = (what: keyof typeof tally) => tally[what][0]! / tally[what][1]!;

describe("55 events of our own articles, annotated before the rules (which events count as others was settled later)", () => {
	test.each([
		["trigger", 0.95],
		["status", 0.9],
		["date", 0.85],
		["dated", 0.9],
		["roles", 0.92],
		["place", 0.85],
	] as const)("%s: at least %d", (what, floor) => {
		expect(share(what), faults.join("\n")).toBeGreaterThanOrEqual(floor);
	});
});
