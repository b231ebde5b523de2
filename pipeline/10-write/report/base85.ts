/** 85 characters that HTML and JavaScript read as nothing but themselves. */
const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-./:;=?@[]^_{|}";
const BASE = 85;

/** Bytes as text, four to five characters (base64: three to four). A last group of n bytes takes n + 1 characters. */
export function toBase85(bytes: Uint8Array): string {
	const parts: string[] = [];
	let text = "";
	for (let at = 0; at < bytes.length; at += 4) {
		const count = Math.min(4, bytes.length - at);
		let group = 0;
		for (let i = 0; i < 4; i++) group = group * 256 + (bytes[at + i] ?? 0);
		let characters = "";
		for (let i = 0; i < 5; i++) {
			characters = ALPHABET[group % BASE] + characters;
			group = Math.floor(group / BASE);
		}
		text += count === 4 ? characters : characters.slice(0, count + 1);
		if (text.length > 0x8000) {
			parts.push(text);
			text = "";
		}
	}
	return parts.join("") + text;
}

/** The bytes that {@link toBase85} was given. */
export function fromBase85(text: string): Uint8Array {
	const value = new Uint8Array(128);
	for (let i = 0; i < BASE; i++) value[ALPHABET.charCodeAt(i)] = i;
	const rest = text.length % 5;
	const bytes = new Uint8Array(Math.floor(text.length / 5) * 4 + (rest > 0 ? rest - 1 : 0));
	let to = 0;
	for (let at = 0; at < text.length; at += 5) {
		let group = 0;
		// Missing characters of the last group count as the highest, so that rounding down gives the bytes back.
		for (let i = 0; i < 5; i++)
			group = group * BASE + (at + i < text.length ? value[text.charCodeAt(at + i)]! : BASE - 1);
		for (let shift = 24; shift >= 0 && to < bytes.length; shift -= 8) bytes[to++] = (group / 2 ** shift) & 255;
	}
	return bytes;
}
