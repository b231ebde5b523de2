import { describe, expect, test } from "vitest";
import { createPipeline, type Event, type OkRecord } from "../../pipeline/index.ts";

const pipeline = createPipeline();
const read = (text: string, published = "2024-06-19") => pipeline.extract({ id: "test", text, published }) as OkRecord;

function eventOf(record: OkRecord, trigger: string): Event {
	const event = record.events.find(({ text }) => text === trigger);
	if (!event) throw new Error(`no event "${trigger}" among: ${record.events.map(({ text }) => text).join(", ")}`);
	return event;
}

function rolesOf(record: OkRecord, { participants }: Event): Record<string, string[]> {
	const roles: Record<string, string[]> = {};
	for (const { role, mention } of participants) {
		const { text } = record.mentions.find(({ id }) => id === mention)!;
		roles[role] = [...(roles[role] ?? []), text];
	}
	return roles;
}

describe("status", () => {
	test.each([
		["The army crossed the river.", "crossed", "occurred"],
		["The army has crossed the river.", "crossed", "occurred"],
		["The army is crossing the river.", "crossing", "ongoing"],
		["The army was crossing the river.", "crossing", "occurred"],
		["The army will cross the river.", "cross", "planned"],
		["The army may cross the river.", "cross", "possible"],
		["The army did not cross the river.", "cross", "denied"],
		["The army never crossed the river.", "crossed", "denied"],
		["Nobody crossed the river.", "crossed", "denied"],
		["The army plans to cross the river.", "cross", "planned"],
		["The army refused to cross the river.", "cross", "denied"],
		["The army failed to cross the river.", "cross", "denied"],
		["The army wants to cross the river.", "cross", "possible"],
		["The army managed to cross the river.", "cross", "occurred"],
		["If the army crosses the river, the town will fall.", "crosses", "possible"],
		["The minister said the army would cross the river.", "cross", "planned"],
		["The crew denied cutting the cable.", "cutting", "denied"],
		["The leaders will hold a summit.", "summit", "planned"],
		["The leaders will have a meeting in Oslo.", "meeting", "planned"],
		["The town prepares for the election.", "election", "planned"],
		["The union called for a strike.", "strike", "possible"],
		["The leaders had a meeting in Oslo.", "meeting", "occurred"],
	])("%s -> %s is %s", (text, trigger, status) => {
		expect(eventOf(read(text), trigger).status).toBe(status);
	});
});

describe("class", () => {
	test.each([
		["The minister said the road was open.", "said", "REPORTING"],
		["The court began the trial.", "began", "ASPECTUAL"],
		["The party hopes to win.", "hopes", "I_STATE"],
		["The guards tried to escape.", "tried", "I_ACTION"],
		["A bomb destroyed the bridge.", "destroyed", "OCCURRENCE"],
	])("%s -> %s is %s", (text, trigger, name) => {
		expect(eventOf(read(text), trigger).class).toBe(name);
	});
});

describe("participants", () => {
	test.each([
		["The police arrested two suspects.", "arrested", { agent: ["police"], patient: ["two suspects"] }],
		["Two suspects were arrested by the police.", "arrested", { agent: ["police"], patient: ["Two suspects"] }],
		["Prices fell sharply.", "fell", { patient: ["Prices"] }],
		["The rebels captured the town and burned the market.", "burned", { agent: ["rebels"], patient: ["market"] }],
		["France and Germany signed the treaty.", "signed", { agent: ["France", "Germany"], patient: ["treaty"] }],
		["The minister tried to save the bank.", "save", { agent: ["minister"], patient: ["bank"] }],
		["The assassination of the president shocked Haiti.", "assassination", { patient: ["president"] }],
		["The resignation of the minister surprised Peru.", "resignation", { agent: ["minister"] }],
		["The index lost 26 points.", "lost", { patient: ["index"] }],
		["The bridge was closed and demolished.", "demolished", { patient: ["bridge"] }],
		[
			"The court fined firms such as Shell and Exxon.",
			"fined",
			{ agent: ["court"], patient: ["firms", "Shell", "Exxon"] },
		],
		["The police arrested a number of sailors.", "arrested", { agent: ["police"], patient: ["sailors"] }],
		["The explosion injured two guards.", "injured", { patient: ["two guards"], other: ["explosion"] }],
		["Everyone left.", "left", {}],
		[
			"After a dinner hosted by the Peruvian Mining Ministry, Ambassador Ana Price, Peru's chief envoy to Sudan, left.",
			"left",
			{ agent: ["Ana Price"] },
		],
		["At the firm's own meeting in Oslo, Anna Berg praised him.", "praised", { agent: ["Anna Berg"] }],
		["Anna Berg, born in Oslo on June 3, 1950, wrote the book.", "wrote", { agent: ["Anna Berg"], patient: ["book"] }],
		["Nobody liked the bridge the army built.", "built", { agent: ["army"], patient: ["bridge"] }],
		["The war was fought between France and Spain.", "fought", { agent: ["France", "Spain"], other: ["war"] }],
		["Peru led from the start, Chile finally winning the cup.", "winning", { agent: ["Chile"], patient: ["cup"] }],
		["Anna Berg, whose firm sold the mine, spoke in Oslo.", "spoke", { agent: ["Anna Berg"] }],
		["Anna Berg waited on the bridge.", "waited", { agent: ["Anna Berg"] }],
		["The ferry waited for the tide.", "waited", { patient: ["ferry"], other: ["tide"] }],
		["The king's arrest shocked Oslo.", "arrest", { patient: ["king"] }],
		["The army's arrest of the king shocked Oslo.", "arrest", { agent: ["army"], patient: ["king"] }],
		["The minister held talks with Peru.", "talks", { agent: ["minister"], patient: ["Peru"] }],
		["A meeting of ministers began.", "meeting", { agent: ["ministers"] }],
		["The rise in prices worried Oslo.", "rise", { patient: ["prices"] }],
		["The visit to Peru ended.", "visit", { patient: ["Peru"] }],
		["A protest from the mayor ended the meeting.", "protest", { agent: ["mayor"] }],
		["The sailors are missing.", "missing", { patient: ["sailors"] }],
		["The firm was founded by Anna Berg, and opened a mine.", "opened", { agent: ["firm"], patient: ["mine"] }],
		["The mine supplied the port with copper.", "supplied", { agent: ["mine"], patient: ["copper"], other: ["port"] }],
		["The judge blamed the firm for selling the bridge.", "selling", { agent: ["firm"], patient: ["bridge"] }],
		["The minister visited the port for a period.", "visited", { agent: ["minister"], patient: ["port"] }],
		["Its rival, Boeing, praised the mine.", "praised", { agent: ["Boeing"], patient: ["mine"] }],
		["The chief executive Anna Berg praised the mine.", "praised", { agent: ["Anna Berg"], patient: ["mine"] }],
		["The minister, Anna Berg, praised the mine.", "praised", { agent: ["Anna Berg"], patient: ["mine"] }],
		["The firm sold the Boeing 787 on Monday.", "sold", { agent: ["firm"], patient: ["Boeing 787"] }],
		["The Pixel 9 was sold on Monday.", "sold", { patient: ["Pixel 9"] }],
		[
			"The report signals a change, recognising that tensions in the region, including China's assertiveness and Iran's activities, have wide consequences.",
			"recognising",
			{ agent: ["report"] },
		],
		["Anna Berg returned to the mine.", "returned", { agent: ["Anna Berg"], other: ["mine"] }],
		["The water returned to the mine.", "returned", { patient: ["water"], other: ["mine"] }],
		["The ally became a rival.", "became", { patient: ["ally"] }],
		["The firm relied on the bank.", "relied", { agent: ["firm"], patient: ["bank"] }],
		["The firm worked in the port for a bank.", "worked", { agent: ["firm"], other: ["bank"] }],
		["The navy met with the sailors.", "met", { agent: ["navy"], patient: ["sailors"] }],
		["The mayor told the sailors to sell the boat.", "sell", { agent: ["sailors"], patient: ["boat"] }],
		["They went to the mine.", "went", { other: ["mine"] }],
		["The crews own and run the boat.", "own", { agent: ["crews"], patient: ["boat"] }],
		["This is the boat the firm wanted to sell.", "sell", { agent: ["firm"], patient: ["boat"] }],
		[
			"The firm supplied the Peruvian Navy with boats.",
			"supplied",
			{ agent: ["firm"], patient: ["boats"], other: ["Peruvian Navy"] },
		],
		["Shell's launch of the boat pleased Oslo.", "launch", { agent: ["Shell"], patient: ["boat"] }],
		["Shell's launch pleased Oslo.", "launch", { agent: ["Shell"] }],
		["The boat's launch pleased Oslo.", "launch", { patient: ["boat"] }],
		["The prisoner release pleased Oslo.", "release", { patient: ["prisoner"] }],
		["The flight of the 777 took an hour.", "flight", { patient: ["777"] }],
		["Orders of the newly announced Kodak 4 began.", "announced", { patient: ["Kodak"] }],
	])("%s -> %s", (text, trigger, roles) => {
		const record = read(text);
		expect(rolesOf(record, eventOf(record, trigger))).toEqual(roles);
	});

	test("I is whoever speaks", () => {
		const record = read("“I sold the mine,” said Anna Berg.");
		const [seller] = eventOf(record, "sold").participants;
		const mention = record.mentions.find(({ id }) => id === seller?.mention);
		expect(mention?.text).toBe("I");
		expect(record.entities.find(({ id }) => id === mention?.entity)?.name).toBe("Anna Berg");
	});

	test.each([
		["“We sold it,” said Shell chief executive Anna Berg.", "Shell"],
		["“We sold it,” said Anna Berg, an analyst at Shell.", "Shell"],
		["“We sold it,” Shell said.", "Shell"],
		["“I sold the mine,” said Shell chief executive Anna Berg.", "Anna Berg"],
	])("we is whom the speaker speaks for: %s", (text, name) => {
		const record = read(text);
		const [seller] = eventOf(record, "sold").participants;
		const mention = record.mentions.find(({ id }) => id === seller?.mention);
		expect(record.entities.find(({ id }) => id === mention?.entity)?.name).toBe(name);
	});

	test("but a mine is no pronoun", () => {
		const record = read("“I sold the mine,” said Anna Berg.");
		const [, sold] = eventOf(record, "sold").participants;
		expect(record.mentions.find(({ id }) => id === sold?.mention)).toMatchObject({ text: "mine", entity: null });
	});

	test("phrases become mentions of type OTHER, in text order with the names", () => {
		const { mentions } = read("The police in Paris arrested two suspects.");
		expect(mentions.map(({ text, type }) => [text, type])).toEqual([
			["police", "OTHER"],
			["Paris", "GPE"],
			["two suspects", "OTHER"],
		]);
	});
});

describe("date", () => {
	test.each([
		["a time in the clause", "The mine closed on June 3.", "closed", "2024-06-03", "day"],
		["a month", "The court acquitted the mayor in March 2021.", "acquitted", "2021-03", "month"],
		["a year", "The firm was founded in 1987.", "founded", "1987", "year"],
		["a week", "Delegates are meeting this week.", "meeting", "2024-W25", "week"],
		["an event noun with its own date", "Tuesday's explosion injured nobody.", "explosion", "2024-06-18", "day"],
		["a noun takes its host's date", "The leaders will hold talks on July 1.", "talks", "2024-07-01", "day"],
		["no date, no guess", "The mine employs many people.", "employs", null, null],
		["what is prepared for is not yet", "Peru prepares for its election next June.", "prepares", null, null],
		["though it has its own date", "Peru prepares for its election next June.", "election", "2025-06", "month"],
		["and will be prepared for later", "Peru will prepare for its election next June.", "prepare", "2025-06", "month"],
		["what is expected is expected now", "Analysts expect the mine to close in December.", "expect", null, null],
		["nor is what it is compared with", "Profit rose to $3 million from $2 million in 2022.", "rose", null, null],
		[
			"nor is what comes after another clause's time",
			"The ship sank on June 3, six days after it left the port.",
			"left",
			null,
			null,
		],
		["since is no date", "The mine has grown since 1990.", "grown", null, null],
		["but when is one", "The mine has grown since June 2021, when Shell sold it.", "sold", "2021-06", "month"],
		[
			"nor is another clause's time one of what may be",
			"The mine, which may close, was sold on June 3.",
			"close",
			null,
			null,
		],
		["what is told in the present is told now", "The mayor says the bridge is safe.", "says", "2024-06-19", "day"],
		["but not what was told before", "The mayor said the bridge is safe.", "said", null, null],
		[
			"unless the report names its day",
			"The bridge fell on Wednesday. It was built in 1990. The mayor said it was safe.",
			"said",
			"2024-06-19",
			"day",
		],
	])("%s", (_name, text, trigger, date, precision) => {
		const event = eventOf(read(text), trigger);
		expect([event.date, event.precision]).toEqual([date, precision]);
	});

	test("a report with its own date line tells of the day that it names", () => {
		const record = read("Bridge falls\n\nJune 19, 2024\n\nThe bridge fell on Tuesday. Divers searched the river.");
		expect(eventOf(record, "searched")).toMatchObject({ date: "2024-06-18", basis: "narrative" });
	});

	test("and so does what happens in the course of it, but no plan", () => {
		const record = read(
			"Bridge falls\n\nJune 19, 2024\n\nThe bridge fell on Tuesday. Divers searched the river by using ropes. They plan to close the road.",
		);
		expect(eventOf(record, "using")).toMatchObject({ date: "2024-06-18", basis: "narrative" });
		expect(eventOf(record, "close").date).toBeNull();
	});
});

describe("place and source", () => {
	test("a place in the clause", () => {
		const record = read("A bomb destroyed the market in Kabul.");
		const { place, placeBasis } = eventOf(record, "destroyed");
		expect([record.mentions.find(({ id }) => id === place)?.text, placeBasis]).toEqual(["Kabul", "clause"]);
	});
});

describe("happenings", () => {
	test("two reports of one event share an id, another event does not", () => {
		const { events } = read(
			"Germany attacked Poland on September 1, 1939. Germany attacked Poland on September 1, 1939, and Germany attacked Norway on April 9, 1940.",
		);
		const attacks = events.filter(({ text }) => text === "attacked").map(({ happening }) => happening);
		expect(attacks[0]).toBe(attacks[1]);
		expect(attacks[2]).not.toBe(attacks[0]);
	});
});

test("--events facts leaves out the verbs that report", () => {
	const facts = createPipeline({ events: "facts" });
	const { events } = facts.extract({ id: "x", text: "The minister said the bridge collapsed." }) as OkRecord;
	expect(events.map(({ text }) => text)).toEqual(["collapsed"]);
});
