/** What esbuild makes the program for. It takes Node for unable to read \p{…} and would make each such expression anew at every use. */
export const TARGET = {
	format: "esm",
	platform: "node",
	target: "node20.19",
	supported: { "regexp-unicode-property-escapes": true },
};
