import { isCapitalized } from "../../text.ts";
import { nameAlone, partFields, withoutMonth } from "./author-name.ts";

/** Credits at the end of an agency report: "(Reporting by A in CITY; Editing by B)". */
const CREDIT =
	/^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|translation|graphics|photography)(?: and (?:writing|editing))? by\b/i;
const LABELLED =
	/^(?:by|written by|posted by|story by|author ?:|authors ?:|words by|report by|reviewed by|medically reviewed by)(?:[:\s]\s*|$)/i;
/** Mark-up often runs the label into the name: "ByJane Doe". */
const RUN_IN = /^By(?=\p{Lu}\p{Ll})/u;
/** "Byby Name": the label stands in the mark-up and in the text. */
const REPEATED = /^by ?by\b ?/i;
const LIST_LABEL =
	/^(?:more (?:stories|articles|posts|from)|view (?:all )?(?:posts|articles|stories)|(?:all )?(?:posts|articles|stories))(?: by| from)? (?=\p{Lu})/iu;
const STAFF = /\b(?:staff|agencies|news service|correspondent|reporter|editor|writer|for the|press|wire)\b/i;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:de|da|del|van|von|der|la|le|al|bin|el)){0,2}(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

export function isCredit(line: string): boolean {
	return line.length < 300 && CREDIT.test(line);
}

/** "By Name", "Written by Name on DATE", "Author: Name": short, and what follows looks like a name or an outlet. */
export function isByline(line: string): boolean {
	if (line.length > 160) return false;
	const label = LABELLED.exec(line) ?? RUN_IN.exec(line);
	if (!label) return false;
	const rest = line.slice(label[0].length);
	if (rest === "") return true;
	if (/[.!?]["”’]?$/.test(rest) && rest.split(" ").length > 8) return false;
	const first = rest.charCodeAt(0);
	return isCapitalized(rest) || STAFF.test(rest) || (first >= 97 && rest.split(" ").length <= 4);
}

/** A personal name alone on its line ("Jane Q. Public"), as some pages write their bylines. */
export function isBareName(line: string): boolean {
	return (
		line.length <= 40 && NAME.test(line) && !/\b(?:The|News|Home|More|Read|World|Politics|Business|Sports)\b/.test(line)
	);
}

const STOP =
	/ {0,2}(?:\||•|·|\/\/|\s[-–—]\s|\bon (?=(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))|\d|\bupdated\b|\bpublished\b|\bposted\b|(?<![\w.])[\w.]+@|@\w|\bspecial to\b|\bfor (?:the|usa)\b|\bvia\b)/i;
/** What a name after a comma is not: a role or an outlet. */
const NO_NAME =
	/\b(?:staff|news|times|post|press|today|editor|writer|reporter|correspondent|columnist|service|magazine|daily|journal|tribune|herald|business|sports|politics|special|senior|chief|university|institute|media|network|group|inc|bureau)\b/i;

/** "A B, C D and E F, Outlet Staff" -> "A B, C D and E F": what stands after a comma stays only while it looks like a name. */
function namesOnly(list: string): string {
	const parts = list.split(",").map((part) => part.trim());
	const rest = parts.slice(1);
	const end = rest.findIndex(
		(part) =>
			NO_NAME.test(part) || !part.split(/ and /i).every((name) => name === "" || NAME.test(name.replace(/^and /i, ""))),
	);
	return [parts[0]!, ...(end < 0 ? rest : rest.slice(0, end))].filter((part) => part !== "").join(", ");
}

const AROUND = new Set(" :,;|–—-");

/** Without blanks, dashes and the like before and after. */
function trimmed(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && AROUND.has(text[start]!)) start++;
	while (end > start && AROUND.has(text[end - 1]!)) end--;
	return text.slice(start, end);
}

/** The author's name or names as stated: label, role, outlet, date and address taken away. Null when nothing is left. */
export function readByline(line: string): string | null {
	let rest = line.replace(/\s+/g, " ").trim().replace(REPEATED, "By ").replace(LIST_LABEL, "");
	const label = LABELLED.exec(rest) ?? RUN_IN.exec(rest);
	if (label) rest = rest.slice(label[0].length);
	if (/^by /i.test(rest)) rest = rest.slice(3);
	rest = partFields(rest);
	const stop = STOP.exec(rest);
	if (stop && stop.index > 2) {
		const cut = rest.slice(0, stop.index);
		rest = /\d$/.test(stop[0]) ? withoutMonth(cut) : cut;
	}
	rest = rest
		.replace(/\([^()]*\)/g, " ")
		.replace(/(?:,? (?:MD|MS|RD|PhD|Ph\.D\.|M\.D\.|RN|LD|MPH|CPT)\b\.?)+/g, "")
		.replace(/\s+/g, " ");
	rest = nameAlone(trimmed(namesOnly(rest)));
	if (rest.length < 2 || rest.length > 120 || /https?:|www\./i.test(rest)) return null;
	return rest;
}
