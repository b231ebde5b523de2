import PQueue from "p-queue";

export interface OrderedOptions<In, Out> {
	/** Batches at work at once. */
	concurrency: number;
	run(batch: In): Promise<Out>;
	/** Called once a batch, in input order; reading waits while it is pending. */
	emit(result: Out): Promise<void> | void;
	/** Stops reading and emitting; what is at work is let go. */
	signal: AbortSignal;
}

/**
 * Runs batches side by side and gives their results in input order. Holds at most `concurrency` at work and a few finished ones:
 * a slow batch holds the reader back, memory does not grow with the input. Throws what `run` or `emit` throws first.
 */
export async function runOrdered<In, Out>(batches: AsyncIterable<In>, options: OrderedOptions<In, Out>): Promise<void> {
	const { concurrency, run, emit, signal } = options;
	const working = new PQueue({ concurrency });
	const emitting = new PQueue({ concurrency: 1 });
	let failure: { error: unknown } | undefined;
	for await (const batch of batches) {
		const result = working.add(() => run(batch));
		result.catch(() => {});
		emitting
			.add(async () => {
				const done = await result;
				if (failure === undefined && !signal.aborted) await emit(done);
			})
			.catch((error: unknown) => {
				failure ??= { error };
			});
		await working.onSizeLessThan(1);
		await emitting.onSizeLessThan(concurrency * 4);
		if (failure !== undefined || signal.aborted) break;
	}
	await emitting.onIdle();
	if (failure !== undefined && !signal.aborted) throw failure.error;
}
