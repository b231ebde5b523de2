/** A stretch of tokens, both ends inclusive. */
export interface TokenSpan {
	first: number;
	last: number;
}
