/** A page as its reader keeps it: elements in document order as parallel arrays, the text blocks among them, and what its head says. */
export interface Page {
	elements: Elements;
	blocks: Block[];
	head: Head;
}

/** Element k: its tag, its parent's index (-1 at the root) and the flags of its class, id and role (see marks.ts). */
export interface Elements {
	tag: string[];
	parent: number[];
	marks: number[];
	/** Hash of tag and class: what elements written by one template share. */
	template: number[];
}

/** A run of text between block-level tags or line breaks, white space collapsed. */
export interface Block {
	text: string;
	/** The element that holds it. */
	element: number;
	/** Characters inside links, and the number of links. */
	linked: number;
	links: number;
	/** Characters in bold, italics or other emphasis. */
	strong: number;
}

export interface Head {
	title: string;
	/** name, property or itemprop (lower case) -> contents, in document order. */
	meta: Map<string, string[]>;
	/** Contents of JSON-LD scripts. */
	linkedData: string[];
	canonical: string | null;
	times: { datetime: string; text: string; published: boolean; block: number }[];
	authors: { text: string; block: number; strength: number }[];
	headings: { text: string; level: number; block: number; marks: number }[];
}
