export type Child = Node | string | number | null | undefined | false;

type Attributes = Record<string, string | number | boolean | null | undefined>;
type Handlers = { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void };

/**
 * The only way in which the report makes elements: text goes in as text nodes, never as markup, and handlers are functions, never attributes.
 * `false`, `null` and `undefined` attributes are left out.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	children: readonly Child[] | Child = [],
	handlers: Handlers = {},
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined && value !== null && value !== false)
			element.setAttribute(name, value === true ? "" : String(value));
	append(element, children);
	for (const [type, handler] of Object.entries(handlers)) element.addEventListener(type, handler as EventListener);
	return element;
}

export function append(parent: Node, children: readonly Child[] | Child): void {
	for (const child of Array.isArray(children) ? (children as Child[]) : [children as Child]) {
		if (child === null || child === undefined || child === false) continue;
		parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
	}
}

/** Puts `children` in the place of what `parent` held. */
export function fill(parent: Element, children: readonly Child[] | Child): void {
	parent.replaceChildren();
	append(parent, children);
}

export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
	return el("button", { type: "button", ...attributes }, label, { click: onClick });
}

const numbers = new Intl.NumberFormat("en");
export const count = (value: number): string => numbers.format(value);
export const plural = (value: number, one: string, many = `${one}s`): string =>
	`${count(value)} ${value === 1 ? one : many}`;
