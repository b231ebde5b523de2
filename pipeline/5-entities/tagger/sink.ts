import { finish, mix } from "./hash.ts";

/** Receives features as 32-bit hashes. */
export interface Sink {
	readonly ids: Int32Array;
	length: number;
}

/** A feature: a template with one value. */
export const put = (sink: Sink, template: number, value: number): void => {
	sink.ids[sink.length++] = finish(mix(template, value));
};

/** A feature of two values. */
export const put2 = (sink: Sink, template: number, a: number, b: number): void => {
	sink.ids[sink.length++] = finish(mix(mix(template, a), b));
};
