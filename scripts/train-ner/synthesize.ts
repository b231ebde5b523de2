import { readFileSync } from "node:fs";
import type { TaggerType } from "../../pipeline/5-entities/tagger/labels.ts";
import { readModelTable } from "../../pipeline/models.ts";
import type { GoldSpan, TrainDocument } from "./corpus.ts";
import { generator } from "./crf.ts";
import * as lists from "./templates.ts";
import { COMMANDS, RANKS, STATEMENTS } from "./templates-statements.ts";

const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Fills the patterns of templates.ts with names from the lists in `data`; deterministic by seed. */
export function synthesize(data: string, documents: number, seed: number): TrainDocument[] {
	const random = generator(seed);
	const rows = (name: string) =>
		readFileSync(`${data}/gazetteers/lists/${name}`, "utf8")
			.replace(/^\ufeff/, "")
			.split("\n")
			.filter(Boolean)
			.map((line) => line.split("\t"));
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	/** Skewed to the front of a list that is sorted by frequency. */
	const common = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2.5 * list.length)]!;
	const firsts = rows("first-names.tsv").map((row) => row[0]!);
	const surnames = rows("surnames-us-census1990.tsv")
		.slice(0, 20_000)
		.map((row) => row[0]!);
	const worldSurnames = [...rows("surnames-popular-world.txt"), ...rows("surnames-namedatabases.txt")].map(
		(row) => row[0]!,
	);
	const cities = rows("cities15000.tsv").map((row) => row[0]!);
	const companies = [
		...rows("companies-sp500.txt"),
		...rows("companies-fortune500-2014.txt"),
		...rows("companies-nasdaq.txt"),
	].map((row) => row[0]!);
	const countries = readModelTable("gazetteers/countries.tsv")
		.filter((row) => row[4])
		.map((row) => row[0]!);
	const places = [
		"United States",
		"U.S.",
		"Britain",
		"England",
		"Scotland",
		"Wales",
		"Russia",
		"Germany",
		"France",
		"Italy",
		"Spain",
		"China",
		"Japan",
		"Australia",
		"South Africa",
		"West Indies",
		"New Zealand",
		"Pakistan",
		"India",
		"Netherlands",
		"Sweden",
		"Belgium",
		"Switzerland",
		"Czech Republic",
		"Romania",
		"Ukraine",
		"Croatia",
		"Bulgaria",
		"Poland",
		"Austria",
		"Norway",
		"Finland",
		"Denmark",
		"Kenya",
		"Ethiopia",
		"Morocco",
		"Brazil",
		"Argentina",
		"Canada",
		"Israel",
		"Iraq",
		"Iran",
		"Turkey",
		"Zaire",
		"Yugoslavia",
		"Bosnia",
		"South Korea",
	];
	const nationalities = rows("nationalities.txt").map((row) => row[0]!);
	const states =
		"Alabama Arizona California Colorado Florida Georgia Illinois Iowa Kansas Michigan Minnesota Missouri Nevada Ohio Oregon Texas Utah Virginia Calif. Ill. Mass. Conn. Pa. N.Y. N.J. Tex. Fla. Va. Md. Wash.".split(
			" ",
		);
	const surname = () => (random() < 0.5 ? common(surnames) : pick(worldSurnames));
	const person = () =>
		random() < 0.08
			? `${pick(firsts)[0]}. ${surname()}`
			: `${common(firsts)} ${random() < 0.06 ? `${pick(surnames)[0]}. ` : ""}${surname()}`;
	const number = (low: number, high: number) => String(low + Math.floor(random() * (high - low + 1)));
	const city = () => (random() < 0.5 ? cities[Math.floor(random() * 900)]! : pick(cities));
	const country = () => (random() < 0.7 ? pick(places) : pick(countries));
	const club = () => (random() < 0.5 ? pick(lists.CLUBS) : pick(lists.LEAGUE_CLUBS));
	const team = () => (random() < 0.8 ? pick(lists.TEAM_CITIES) : city());
	const ordinal = () => {
		const n = Number(number(1, 120));
		return `${n}${["th", "st", "nd", "rd"][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? "th"}`;
	};
	const unit = () => {
		const arms = pick("Infantry|Field Artillery|Armored|Airborne|Cavalry|Marine|Engineer|Signal|Mechanized".split("|"));
		const large = `${ordinal()} ${arms} ${pick(["Division", "Brigade", "Regiment", "Brigade Combat Team", "Battalion"])}`;
		const kind = random();
		if (kind < 0.35) return `${ordinal()} Battalion, ${large}`;
		if (kind < 0.5) return `${pick(["Alpha", "Bravo", "Charlie", "Delta"])} ${pick(["Company", "Battery", "Troop"])}`;
		return kind < 0.6 ? `${surname()} ${pick(["Rifles", "Guards", "Regiment", "Fusiliers"])}` : large;
	};
	const base = () =>
		`${random() < 0.6 ? city() : surname()} ${pick(["Air Base", "Airfield", "Air Force Base", "Barracks", "Naval Base", "Military Airfield"])}`;
	const operation = () =>
		`${pick(["Operation", "Exercise"])} ${pick("Steadfast Noble Northern Desert Eager Silent Iron Swift Resolute Joint Allied Cobalt".split(" "))} ${pick("Lion Shield Resolve Falcon Trident Dragon Guardian Storm Warrior Spear Anchor Dawn".split(" "))}${random() < 0.3 ? ` ${number(12, 30)}` : ""}`;
	const institute = () => {
		const name = random() < 0.5 ? city() : surname();
		return pick([
			`Institute for ${pick(["Strategic Studies", "Economic Research", "Public Policy", "Peace"])}`,
			`Centre for ${pick(["European Reform", "Defence Studies", "Migration Policy", "Human Rights"])}`,
			`${name} Institute`,
			`${name} Foundation`,
			`${name} University`,
			`${name} College`,
			`${name} Center for Global Affairs`,
			`International ${pick(["Crisis", "Relief", "Water", "Rescue"])} ${pick(["Group", "Committee", "Fund"])}`,
			`Doctors for ${country()}`,
		]);
	};
	const SLOTS: Record<string, () => [string, TaggerType | null]> = {
		PER: () => [person(), "PER"],
		SUR: () => [surname(), "PER"],
		INITIALS: () => [`${pick(firsts)[0]}. ${surname()}`, "PER"],
		CITY: () => [city(), "LOC"],
		CITYCAPS: () => [city().toUpperCase(), "LOC"],
		COUNTRY: () => [country(), "LOC"],
		STATE: () => [pick(states), "LOC"],
		NORP: () => [pick(nationalities), "NORP"],
		COMPANY: () => [common(companies), "ORG"],
		CLUB: () => [club(), "ORG"],
		TEAM: () => [team(), "ORG"],
		TEAMCAPS: () => [team().toUpperCase(), "ORG"],
		NICK: () => [pick(lists.NICKS), "ORG"],
		NICKCAPS: () => [pick(lists.TEAM_CITIES).toUpperCase(), "ORG"],
		AGENCY: () => [pick(lists.AGENCIES), "ORG"],
		ACRO: () => [pick(lists.ACRONYMS), "ORG"],
		BODY: () => [pick(lists.BODIES), "ORG"],
		MINISTRY: () => [pick(lists.MINISTRIES), "ORG"],
		UNIT: () => [unit(), "ORG"],
		BASE: () => [base(), "LOC"],
		MISCOP: () => [operation(), "MISC"],
		INSTITUTE: () => [institute(), "ORG"],
		COMMAND: () => [pick(COMMANDS), "ORG"],
		RANK: () => [pick(RANKS), null],
		FIRST: () => [common(firsts), "PER"],
		PARTY: () => [pick(lists.PARTIES), "ORG"],
		N: () => [number(1, 40), null],
		NN: () => [number(50, 130), null],
		PCT: () => [`${number(1, 9)}.${number(0, 9)}`, null],
		TIME: () => [
			random() < 0.5
				? `${number(1, 4)}:${number(10, 59)}.${number(10, 99)}`
				: `${number(1, 59)}.${number(10, 99)} seconds`,
			null,
		],
		DATE: () => [`${pick(MONTHS)} ${number(1, 28)}`, null],
		ISO: () => [`${number(1990, 2023)}-${number(10, 12)}-${number(10, 28)}`, null],
		DAY: () => [pick(DAYS), null],
	};

	function fill(spaced: string): { text: string; spans: GoldSpan[] } {
		const pattern = random() < 0.3 ? spaced : spaced.replace(/ ([.,;:)]|'s)(?=[ \]]|$)/gi, "$1").replace(/\( /g, "(");
		const loud = pattern === pattern.toUpperCase() && /[A-Z]{3}/.test(pattern.replace(/\{\w+\}|\[\w+/g, ""));
		let text = "";
		const spans: GoldSpan[] = [];
		let open: { start: number; type: TaggerType } | null = null;
		for (const part of pattern.split(/(\{\w+\}|\[\w+ |\])/)) {
			const slot = /^\{(\w+)\}$/.exec(part)?.[1];
			if (slot) {
				const [value, type] = SLOTS[slot]!();
				if (type && !open) spans.push({ start: text.length, end: text.length + value.length, type });
				text += value;
			} else if (part.startsWith("[")) open = { start: text.length, type: part.slice(1).trim() as TaggerType };
			else if (part === "]" && open) {
				spans.push({ ...open, end: text.length });
				open = null;
			} else text += part;
		}
		const upper = text.toUpperCase();
		return { text: loud && upper.length === text.length ? upper : text, spans };
	}

	return Array.from({ length: documents }, (_, n) => {
		const kind = random();
		const patterns = kind < 0.3 ? lists.SPORT : kind < 0.38 ? lists.HEADLINES : kind < 0.7 ? STATEMENTS : lists.NEWS;
		const length = 1 + Math.floor(random() * 4);
		const paragraphs = [];
		if (random() < 0.4) paragraphs.push(fill(pick(lists.HEADLINES)));
		for (let k = 0; k < length; k++) {
			// Tables repeat one pattern.
			const pattern = pick(patterns);
			const times = patterns === lists.SPORT && pattern.length < 60 && random() < 0.5 ? 4 : 1;
			for (let t = 0; t < times; t++) paragraphs.push(fill(pattern));
		}
		return { id: `own-${seed}-${n}`, paragraphs };
	});
}
