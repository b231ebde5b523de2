/** Last words of firms' names, lower-cased, which the short name leaves out. */
export const CORPORATE: ReadonlySet<string> = new Set(
	"inc inc. corp corp. co co. ltd ltd. plc llc group corporation company limited ag sa holdings gmbh kaisha".split(" "),
);
