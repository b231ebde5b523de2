import type { ZoneType } from "../../../schemas/index.ts";
import { isDateLine } from "../dates/date-line.ts";
import { signedDate } from "../dates/signed-date.ts";
import { isByline, isCredit } from "./byline.ts";

/** Starts a run of readers' comments: a count, a heading, the form above them. */
const COMMENTS_HEAD =
	/^(?:\(?\d[\d,]* ?\)? ?(?:comments?|replies|responses|thoughts on)\b.{0,80}|comments?(?: ?\(\d+\))?:?|(?:leave|post|add|write) (?:a|your) (?:comment|reply).{0,40}|view (?:all )?comments.{0,20}|join the (?:conversation|discussion).{0,40}|reader comments.{0,20}|inline feedbacks?|notify of|responses to .{0,100})$/i;
/** One comment's own head: "Name on DATE at TIME said:", "Name (@guest)", "8 seconds ago", "Reply". */
const COMMENT_HEAD =
	/\bsa(?:id|ys):?$|^reply(?: to .{1,40})?$|\(@\w+\)|^(?:\d+|an?) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago$|^@?\w+ on .{6,40}(?:am|pm)/i;
const CAPTION =
	/\b(?:getty images?|shutterstock|istock|file photo|photo(?:graph)?(?: by|:|s by)|image(?: credit|s? via| source|:)|\(ap photo|ap photo|photo courtesy|courtesy of|\/reuters|\/afp|\/ap\b|picture:|pictured (?:above|here|left|right)|illustration by|credit:|file pic|screengrab|screenshot)\b|^\(?(?:photo|image|picture|pic|credit|video)s?[:/)]/i;
const BIO =
	/^(?:about the (?:author|writer)s?\b|avatar photo|author bio)|\b(?:is|was) (?:an? |the )?(?:[\w'’&-]+ ){0,6}(?:reporter|editor|writer|journalist|correspondent|columnist|contributor|author|blogger|freelancer|producer|fellow|professor)\b.{0,200}\b(?:twitter|follow|covers|covering|email|reach|previously|joined|@|based|writes|degree|at|for|of|from|with)\b|\b(?:has|holds) an? .{0,40}\bdegree\b|\b(?:is on|follow (?:him|her|them|me)(?: on)?) twitter\b|^follow .{1,40} on twitter|\bis on twitter at\b/i;
const WIDGET =
	/\b(?:subscribe|newsletters?|sign[ -]?up|sign[ -]?in|log[ -]?in|register|cookies?|advertisement|share this|share on|read more|related (?:articles?|stories|posts|topics|content)|most (?:read|popular)|trending|recommended|download (?:the|our) app|follow us|facebook|pinterest|whatsapp|print|email this|back to top|skip to|click here|tweet|menu|search|privacy policy|terms of (?:use|service)|all rights reserved|advertise|oldest|newest|guest|loading|load more|show more|see also|watch:|listen:|also read|next article|previous article|you may (?:also )?like)\b/i;
/** The longest line that can be a widget's. */
const LONGEST_WIDGET = 220;

/** What kind of line each line outside the body is, from its words and from what opened before it. */
export interface RestState {
	/** Inside a run of readers' comments, which takes everything up to the end of the page or the next headline. */
	comments: boolean;
	/** Just below the mark of a bio. */
	bio: boolean;
}

export function restState(): RestState {
	return { comments: false, bio: false };
}

/** Types one line that is no body. `after` says whether the body has begun; `state` carries what was opened above. */
export function typeOfRest(line: string, after: boolean, state: RestState): ZoneType {
	const short = line.length <= 120;
	if (short && COMMENTS_HEAD.test(line)) {
		state.comments ||= after;
		state.bio = false;
		return "comment";
	}
	if (isCredit(line)) return "byline";
	if (BIO.test(line.slice(0, 600))) {
		state.bio = /^(?:about the|avatar|author bio)/i.test(line);
		if (!state.comments) return "bio";
	}
	if (state.comments)
		return line.length <= LONGEST_WIDGET && /^(?:subscribe|oldest|newest|guest|login|notify of|most voted)$/i.test(line)
			? "widget"
			: "comment";
	if (isDateLine(line)) return "date";
	// Below the body it would be a comment's
	if (isByline(line) || (!after && signedDate(line) !== null)) return "byline";
	if (after && short && COMMENT_HEAD.test(line)) return "comment";
	if (line.length <= 400 && CAPTION.test(line)) return "caption";
	if (line.length <= LONGEST_WIDGET && WIDGET.test(line)) {
		state.bio = false;
		return "widget";
	}
	if (state.bio && line.length > 60) return "bio";
	return "other";
}
