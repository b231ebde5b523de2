/** Firms and houses whose own name ends in a possessive, lower-cased and without it: Moody's, Sotheby's. */
export const POSSESSIVE_BRANDS: ReadonlySet<string> = new Set(
	`moody mcdonald wendy arby denny applebee domino hardee carl chili macy kohl bloomingdale sotheby christie bonham lloyd sainsbury
	selfridge harrod levi kellogg campbell hershey reese smucker lowe sam barney culver popeye cabela dewar ballantine hellmann
	kinko nathan dillard filene landry morton peet ladbroke debenham coutt hoare waterstone tattersall`
		.split(/\s+/)
		.filter(Boolean),
);
