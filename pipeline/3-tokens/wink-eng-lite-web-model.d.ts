// Parts of the package that it gives no types: whoever loads all of it reads 600 KB of models of names and moods beside them.

declare module "wink-eng-lite-web-model/dist/load-sbd-model.js" {
	const loadSentences: () => unknown;
	export default loadSentences;
}

declare module "wink-eng-lite-web-model/dist/load-pos-model.js" {
	const loadPartsOfSpeech: () => unknown;
	export default loadPartsOfSpeech;
}

declare module "wink-eng-lite-web-model/dist/feature.js" {
	/** Makes the functions that tell the features of a word that is not in the model. */
	const features: unknown;
	export default features;
}

declare module "wink-eng-lite-web-model/dist/lemmatize.js" {
	const lemmatize: (word: string, pos: string, cache: unknown) => string;
	export default lemmatize;
}
