import type { Refiner } from "./index.ts";

const ARTICLES = new Set(["the", "a", "an"]);
/** Names that begin with their article. */
const KEEPS_ARTICLE = new Set([
	"hague",
	"gambia",
	"bahamas",
	"times",
	"guardian",
	"economist",
	"independent",
	"beatles",
	"who",
]);
const PLACE_WITH_ARTICLE = new Set(["hague", "gambia", "bahamas"]);

/** A leading article is no part of a name, unless the name has it: The Hague, The Gambia, The Times. */
export const trimArticle: Refiner = (name, tokens) => {
	const opening = tokens.lower[name.first]!;
	if (!ARTICLES.has(opening)) {
		// "The Hague" is one name even where only "Hague" was tagged.
		const before = name.first - 1;
		const extends_ =
			before >= 0 && tokens.text[before] === "The" && PLACE_WITH_ARTICLE.has(opening) && name.first === name.last;
		return extends_ && tokens.sentence[before] === tokens.sentence[name.first] ? { ...name, first: before } : name;
	}
	if (name.first === name.last) return null;
	const rest = tokens.lower[name.first + 1]!;
	if (tokens.text[name.first] === "The" && name.last === name.first + 1 && KEEPS_ARTICLE.has(rest)) return name;
	return { ...name, first: name.first + 1 };
};
