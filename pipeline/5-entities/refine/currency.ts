import type { Refiner } from "./index.ts";

/** Of a sum such as US$5m or HK$ 20, the currency is no place. */
export const dropCurrency: Refiner = (name, tokens) =>
	name.first === name.last && tokens.text[name.last + 1]?.[0] === "$" && tokens.text[name.first]!.length <= 3
		? null
		: name;
