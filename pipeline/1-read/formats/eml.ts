import { dayOf } from "../day-of.ts";
import type { Found } from "./format.ts";
import { optional, parsing } from "./optional.ts";

/** A mail: its plain text, else its HTML, with postal-mime. Subject, sender and date (the sender's own day) are title, byline and publication date. */
export async function readEml(bytes: Uint8Array): Promise<Found[]> {
	const { default: PostalMime } = await optional(() => import("postal-mime"), "postal-mime", "mails");
	const mail = await parsing(() => PostalMime.parse(bytes.slice()), "mail");
	const input: Record<string, unknown> = mail.text?.trim() ? { text: mail.text } : { html: mail.html ?? "" };
	const header = mail.headers.find(({ key }) => key === "date")?.value;
	const day = header ? dayOf(header) : undefined;
	if (mail.subject) input.title = mail.subject;
	if (mail.from?.name) input.byline = mail.from.name;
	if (day) input.published = day;
	return [{ part: "", input }];
}
