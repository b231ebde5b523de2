import type { DocumentRecord, OkRecord } from "../../schemas/index.ts";
import { recordOf } from "./markup.ts";

const PEOPLE = [
	"Ines Varga",
	"Tomas Lindqvist",
	"Amara Okoye",
	"Daniel Brook",
	"Mei Tanaka",
	"Paul Renner",
	"Lucía Ferrer",
];
const BODIES = [
	"Harbour Authority",
	"Northern Rail",
	"Baltic Grid",
	"European Commission",
	"World Food Council",
	"NATO",
];
const PLACES = ["Tallinn", "Rotterdam", "Lisbon", "Nairobi", "Osaka", "Gdańsk", "Valencia", "Brussels"];
const THINGS = ["ferry terminal", "power cable", "rail bridge", "grain store", "training range", "desalination plant"];
const STATUSES = ["occurred", "ongoing", "planned", "possible", "denied"] as const;

/** Small linear congruential generator: the same corpus on every run. */
function dice(seed: number) {
	let state = seed >>> 0;
	return (sides: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * sides);
	};
}

const day = (number: number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);

/** One made-up news article with every kind of record. */
export function article(number: number): OkRecord {
	const roll = dice(number * 7919 + 17);
	/** Two rolls, the lower: some names come up more often, as in the news. */
	const pick = <T>(list: readonly T[]): T => list[Math.min(roll(list.length), roll(list.length))]!;
	const [who, other] = [pick(PEOPLE), pick(PEOPLE)];
	const [body, place, thing] = [pick(BODIES), pick(PLACES), pick(THINGS)];
	const published = day(Math.min(roll(420), roll(420)));
	const before = day((Date.parse(published) - Date.UTC(2024, 0, 1)) / 864e5 - 1 - roll(6));
	const after = day((Date.parse(published) - Date.UTC(2024, 0, 1)) / 864e5 + 10 + roll(200)).slice(0, 7);
	const surname = who.split(" ")[1];
	const status = pick(STATUSES);
	const person = (words: string) => `{e:PERSON ${who}|${words}}`;
	return recordOf(
		`news-${String(number).padStart(4, "0")}`,
		`{z:headline|{e:GPE ${place}|${place}} {v:OCCURRENCE occurred ${before}|opens} its ${thing}}\n\n` +
			`{z:byline|By the harbour desk}\n\n` +
			`{z:body|The {agent|{e:ORG ${body}|${body}}} {v:OCCURRENCE occurred ${before}|opened} a ${thing} near {e:GPE ${place}|${place}} on {t:DATE ${before}|${before}}, after three years of {v:OCCURRENCE occurred|delays} and a public {v:OCCURRENCE ongoing|inquiry}.\n\n` +
			`“{q:direct|This is the day that {e:GPE ${place}|${place}} has waited for, and nobody here will forget it},” {cue|said} {who|${person(who)}}, who {v:STATE ongoing|leads} the project. “{q:more|We will keep our word.}”\n\n` +
			`{who:next|${person(surname!)}} {cue:next|added} that {q:indirect|the second stage would {v:OCCURRENCE planned ${after}|begin} in {t:DATE ${after}|the months ahead}}. ` +
			`{who:next|{e:PERSON ${other}|${other}}}, for the {e:NORP European|European} users, {cue:next|called} the plan “{q:mixed|a fair bargain for everybody}”.}\n\n` +
			`{z:subheading|What comes next}\n\n` +
			`{z:body|The {e:ORG ${body}|${body}} has {v:I_ACTION ${status} ${after}|promised} a report to {e:LOC Baltic Sea|Baltic Sea} states by {t:DATE ${after}|${after}}. Officials 👩‍🔧 {v:OCCURRENCE denied|denied} that costs had {v:OCCURRENCE possible|doubled}.}\n\n` +
			`{z:other|Subscribe to the harbour letter}`,
		{
			title: `${place} opens its ${thing}`,
			byline: "The harbour desk",
			published: number % 23 === 22 ? null : { date: published, basis: "metadata" },
		},
	);
}

/** A document that tries everything that a page could be fooled by; nothing of it may do anything. */
export function hostile(): OkRecord {
	const mark = '</script><script>window.harmed = "text"</script>';
	return recordOf(
		'</script><img src=x onerror="window.harmed=1">/../#?&%',
		`{z:headline|Attack </script><script>window.harmed = "headline"</script> on the page}\n\n` +
			`{z:body|{e:PERSON ${mark}|<img src=x onerror=window.harmed=2>} {v:OCCURRENCE occurred|<svg onload=window.harmed=3>} at {t:DATE 2024|javascript:window.harmed=4}. ` +
			`“{q:direct|<a href="javascript:window.harmed=5">click</a> <!-- ]]> </style><iframe srcdoc="<script>parent.harmed=6</script>">},” {cue|said} {who|{e:ORG "><b onmouseover=window.harmed=7>|"><b onmouseover=window.harmed=7>}}.}`,
		{
			title: `Attack ${mark}<style>body{display:none}</style>`,
			byline: "<b>nobody</b>",
			source: "javascript:window.harmed=8",
			published: { date: "2024-02-29", basis: "given" },
			extra: { "</script>": "<script>window.harmed=9</script>" },
		},
	);
}

export function failure(): DocumentRecord {
	return {
		schema: "onrecord/1",
		status: "failed",
		document: { id: "broken-1", source: "broken-1.html" },
		error: { code: "empty", message: "The document <script>window.harmed=10</script> holds no text." },
	};
}

/** `size` articles, the hostile one and a failure among them. */
export function* corpus(size: number): Generator<DocumentRecord> {
	for (let number = 0; number < size; number++) {
		if (number === 2) yield hostile();
		if (number === 3) yield failure();
		yield article(number);
	}
}
