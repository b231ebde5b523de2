const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words and abbreviations that are written with a capital and name nobody, as they are written. */
export const PLAIN_WORDS =
	words(`We I You They God State He She It Us Our Ours My Their His Her This That These Those There Here What Who Why How
	MP MPs NGO NGOs CEO CFO COO CTO PM MEP MEPs VIP VIPs PhD MBA CV PR HR IT AI TV DVD CD PC IQ ID IDs
	GDP GNP VAT IPO IPOs ETF ETFs FDI FX DNA RNA HIV AIDS TB SARS MERS COVID Covid Covid-19 COVID-19 ICU PPE PCR
	UAV UAVs UAS IED IEDs VBIED WMD ICBM ICBMs RPG RPGs POW POWs NCO NCOs APC APCs SUV SUVs GPS CCTV ATM ATMs
	LGBT LGBTQ LGBTI IDP IDPs MoU MOU OK P.S. PS FAQ RSVP Q&A CO2 LNG LPG Wi-Fi WiFi SMS USB URL PDF
	Mr Mrs Ms Dr Sir Madam Noncommissioned`);

/** Nouns that say who or what belongs to a name and end no organization's name, lower-cased: Indo-Pacific partners, ISIL positions. */
export const ENDS_NO_ORGANIZATION =
	words(`partners allies countries nations states counterparts neighbours neighbors friends leaders diplomats
	lawmakers citizens residents voters targets positions vehicles players fans supporters rangers boys girls war crisis flag flight`);

/** Nouns that say what kind of place or building it is and end no place's name, lower-cased: Asker district. */
export const ENDS_NO_PLACE = words("district village port beach prison jail countries states airstrikes");
