/** Weights of the features in `date/features.ts`. */
export type DateModel = ReadonlyMap<string, number>;

/** Reads `models/event-dates.tsv`: feature, weight a line. */
export function parseDateModel(tsv: string): DateModel {
	return new Map(
		tsv
			.split("\n")
			.filter(Boolean)
			.map((line) => {
				const [feature = "", weight] = line.split("\t");
				return [feature, Number(weight)] as const;
			}),
	);
}
