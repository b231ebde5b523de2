import { type Profiler, Session } from "node:inspector";

export interface Coverage {
	/** Parts of the project's code (functions and branches, with how often by powers of two) that ran since the last call. */
	take(): string[];
}

/** Counts which blocks of code run, by V8's own precise coverage: no instrumentation, no library. */
export function startCoverage(isOurs: (url: string) => boolean): Coverage {
	const session = new Session();
	session.connect();
	const call = <Result>(method: string, params: object = {}): Result => {
		let found: unknown;
		session.post(method, params, (error, result) => {
			if (error) throw error;
			found = result;
		});
		return found as Result;
	};
	call("Profiler.enable");
	call("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
	return {
		take() {
			const { result } = call<Profiler.TakePreciseCoverageReturnType>("Profiler.takePreciseCoverage");
			return result
				.filter(({ url }) => isOurs(url))
				.flatMap(({ scriptId, functions }) =>
					functions.flatMap(({ ranges }) =>
						ranges
							.filter(({ count }) => count > 0)
							.map(
								({ startOffset, endOffset, count }) =>
									`${scriptId}:${startOffset}-${endOffset}:${count > 16 ? 9 : Math.ceil(Math.log2(count))}`,
							),
					),
				);
		},
	};
}
