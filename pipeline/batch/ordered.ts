import PQueue from "p-queue";

export interface OrderedOptions<In, Out> {
	/** Batches at work at once. */
	concurrency: number;
	run(batch: In): Promise<Out>;
	/** Called once a batch, in input order; reading waits while it is pending. */
	emit(result: Out): Promise<void> | void;
	signal?: AbortSignal;
}

/**
 * Runs batches side by side and gives their results in input order. Holds at most `concurrency` running, as many waiting and
 * a few finished ones: a slow batch holds the reader back, memory does not grow with the input.
 * Stops reading when `signal` aborts; what was read is still finished and emitted.
 */
export async function runOrdered<In, Out>(batches: AsyncIterable<In>, options: OrderedOptions<In, Out>): Promise<void> {
	const { concurrency, run, emit, signal } = options;
	const working = new PQueue({ concurrency });
	const emitting = new PQueue({ concurrency: 1 });
	let failure: unknown;
	for await (const batch of batches) {
		const result = working.add(() => run(batch));
		result.catch(() => {});
		emitting
			.add(async () => {
				if (failure === undefined) await emit(await result);
			})
			.catch((error) => {
				failure ??= error;
			});
		await working.onSizeLessThan(concurrency);
		await emitting.onSizeLessThan(concurrency * 4);
		if (failure !== undefined || signal?.aborted) break;
	}
	await emitting.onIdle();
	if (failure !== undefined) throw failure;
}
