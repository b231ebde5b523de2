/** Makers whose products are called by a number after their name, as they are written. */
export const MAKERS: ReadonlySet<string> = new Set(
	"Boeing Airbus Embraer Bombardier Cessna Tupolev Ilyushin Antonov Sukhoi Fokker Saab Gulfstream Falcon iPhone Pixel PlayStation Xbox".split(
		" ",
	),
);
