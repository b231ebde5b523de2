/** Nationalities and peoples of two words or more, as adjectives and in the plural. */
const ADJECTIVES =
	"South Korean|North Korean|South African|South Sudanese|South American|North American|Central American|Latin American|Native American|" +
	"African American|Central African|West African|East African|North African|Central Asian|South Asian|East Asian|Southeast Asian|" +
	"Costa Rican|Puerto Rican|Sri Lankan|Saudi Arabian|Sierra Leonean|New Zealander|Hong Konger|East Timorese|Papua New Guinean|" +
	"Equatorial Guinean|Cape Verdean|San Marinese|Bosnian Serb|Bosnian Croat|Kosovo Albanian|Kosovo Serb|Crimean Tatar|" +
	"Middle Eastern|Eastern European|Western European|Central European|Trinidadian and Tobagonian|New Caledonian|Northern Irish|" +
	"Roman Catholic|Greek Orthodox|Russian Orthodox|Sunni Muslim|Shia Muslim|Shiite Muslim";

export const NATIONALITIES: readonly string[] = ADJECTIVES.split("|").flatMap((name) =>
	/(?:ese|ish)$/.test(name) ? [name] : [name, `${name}s`],
);
