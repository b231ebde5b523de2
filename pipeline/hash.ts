/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 units of a text from `from` on, as a signed 32-bit integer. Models keep words under it. */
export function hashOf(text: string, from = 0): number {
	let hash = 0x811c9dc5 | 0;
	for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}
