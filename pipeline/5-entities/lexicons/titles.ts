/** Words that stand before a person's name and are no part of it, lower-cased; a title may have several of them. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
	`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness baron count countess viscount duke duchess earl
	president vice-president chancellor premier minister prime deputy vice first foreign defence defense finance interior secretary
	undersecretary under-secretary secretary-general general ambassador envoy senator sen. sen representative rep. rep congressman
	congresswoman governor gov. gov mayor councillor councilman councilwoman chairman chairwoman chair chairperson speaker spokesman
	spokeswoman spokesperson commissioner director director-general judge justice attorney prosecutor sheriff detective officer
	advisor adviser inspector constable sergeant sgt. sgt corporal cpl. cpl private pvt. captain capt. capt major maj. maj colonel col. col lieutenant lt.
	lt commander cmdr. commodore brigadier brig. admiral adm. adm vice-admiral rear marshal gen. gen spc. spc pfc. airman
	king queen prince princess emperor empress sultan sheikh shaikh sheik emir shah pope cardinal archbishop bishop father fr. sister
	brother reverend rev. rev rabbi imam ayatollah mullah monsignor saint coach manager captain chef
	president-elect ex-president former acting special permanent representative analyst activist actor actress author singer
	he h.e. hon. hon honorable honourable right excellency petty chief senior master high staff republican democrat libertarian tory taoiseach tánaiste mufti
	pm gen madam shri smt`
		.split(/\s+/)
		.filter(Boolean),
);
