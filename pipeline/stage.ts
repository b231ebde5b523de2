/** One step of the pipeline: a pure transform of one document into the next boundary type. No I/O, no globals, no clock. */
export interface Stage<In, Out> {
	readonly name: string;
	run(document: In): Out;
}
