const words = (list: string) => new Set(list.trim().split(/\s+/));

/**
 * Our own judgement of nouns that news uses much and the corpora little, as a feature for training: words that nearly always tell
 * of something that happens, when they head a phrase about one occasion of it.
 */
export const EVENTFUL: ReadonlySet<string> = words(`
	abduction abuse accident accord accusation achievement acquisition acquittal admission advance aftershock
	aggression agreement air_strike airstrike allegation ambush amendment announcement apology appeal appearance
	appointment approval arrest arrival assassination assault assessment atrocity attack attempt auction audit
	avalanche award backlash bail-out bailout ballot balloting ban battle beating bid birth blackout blame blast blaze
	blockade blow bombardment bombing boost boycott breach break-in breakdown breakthrough breakup bribery briefing
	burglary burial buyout campaign cancellation capture ceasefire celebration ceremony challenge championship change
	charge claim clash cleanup clearance closure collapse collision combat comeback comment commitment complaint
	compromise concession condemnation confession confirmation conflict confrontation consultation contact contest
	contribution convention conversation conviction cooperation coronation coup crackdown crash creation crisis
	criticism cruise curfew cut cutback damage deal death debate debut decision declaration decline decrease defeat
	defection delay deletion delivery demand demise demolition demonstration demotion denial departure deployment
	deportation descent destruction detention deterioration detonation devaluation devastation development dialogue
	disagreement disappearance disaster disclosure discovery discussion dismissal dispute disruption dissolution dive
	divestiture divorce donation downfall downgrade downpour downturn drop drought drowning earthquake effort election
	elimination embargo emergence encounter endeavor endeavour endorsement enforcement engagement enquiry eruption
	escalation escape espionage establishment evacuation evaluation evasion eviction exchange execution exercise
	exhumation exodus expansion expenditure explosion expulsion extension extermination extradition failure fall
	fatality feat festival feud fight fighting filing finding fine fire firing flare-up flogging flood flooding
	forecast foreclosure forgery formation fracas fray freeze funeral gain gathering genocide gesture growth guarantee
	gunfight gunfire hailstorm halt handover harassment hearing heatwave heist hijacking hike hit hospitalization
	hostilities hunger-strike hunt hurricane impeachment implementation imprisonment improvement inaction inauguration
	incident inclusion increase incursion indictment infection infighting influx infringement injection injury inquiry
	inspection installation insult insurgency insurrection integration interference interrogation interruption
	intervention interview introduction intrusion invasion investigation investment invitation invocation isolation
	jailbreak journey jump kidnapping killing landing landslide lapse launch lawsuit layoff leak leave lecture
	liberation listing lobbying lockout looting loss lynching makeover malfunction manhunt march marriage massacre
	match meeting melee merger migration mishap misstep mobilization motion mourning move mudslide mugging murder
	mutiny naming nationalization negotiation no-confidence nomination objection obstruction occupation offensive
	offer onslaught opening operation opposition ordeal order ouster outage outbreak outburst outcry outflow
	outpouring outrage overhaul overrun oversight-hearing overthrow overture panic parade pardon participation passage
	patrol payment persecution pileup pilgrimage pillage plan plea pledge plot plunge poisoning poll postponement
	power-cut praise prayer pre-order pre-sale prediction premiere preparation presentation privatization probe
	proceeding procession proclamation prohibition promise promotion proposal prosecution protest provocation
	publication pullback pullout punishment purchase purge pursuit push quake raid raiding rally rampage ransom rape
	ratification reaction realignment reappearance rearrest reassurance rebate rebellion rebound rebuff rebuke
	rebuttal recall recapitalization recapture reception recession recognition recommendation reconciliation
	reconnaissance reconsideration reconstruction recount recovery recruitment rectification redemption redeployment
	reduction referendum referral reform refund refurbishment refusal registration rehearsal reinstatement rejection
	relaunch release relocation remark removal renewal reopening reorganization repair repatriation repeal reply
	report repression reprisal repurchase request rescue resettlement reshuffle resignation resistance resolution
	response restoration restructuring resumption resurgence retaliation retirement retreat retrial return reunion
	revelation review revision revival revocation revolt revolution reward riot rioting rise robbery rollout rotation
	rout ruling rumor run-off runoff rupture sabotage sabre-rattling sacking sale salute scandal screening scrutiny
	scuffle search secession seizure selection sentencing separation session setback settlement shake-up shelling
	shipment shoot-out shooting shootout shortage shortfall showdown shutdown siege sighting signing sit-in skirmish
	slaughter slaying slide slowdown slump spat speculation speech spill spin-off spinoff split splurge spread sprint
	stabbing stalemate stampede stand-off standoff start statement stay stint stoning stop stoppage storm storming
	strafing strike struggle succession suggestion suicide suit summit summons surge surgery surrender surveillance
	suspension swap swearing-in sweep tailspin takeover talk talks tantrum tension termination test testimony thaw
	theft threat tightening tirade torture touchdown tour tournament tragedy transaction transfer transformation
	transition treatment trek tremor trial tribute trip triumph truce tsunami turmoil turnaround turnover typhoon
	unrest unveiling update upgrade upheaval uprising uproar upset upswing upturn vaccination vandalism verdict veto
	victory vigil violation violence visit visitation vote vow voyage walk walkout war warning wedding welcome win
	wiretap withdrawal worsening wound wounding wrangling write-down write-off writedown wrongdoing`);

/** Words that dictionaries know as acts or events and news uses for kinds, bodies, goods and amounts. */
export const SELDOM: ReadonlySet<string> = words(`
	abortion accounting administration advertising agriculture art association authority banking business capability
	capacity care chance charity circumstance commerce communication community competition condition construction
	corruption crime culture custody democracy department difficulty distribution diversity earning economy education
	employment end energy engineering entertainment entry environment everything evidence experience expertise fashion
	film finance fishing flight food force freedom function fund funding future game gaming governance health history
	home hope housing human idea image immigration income industry information infrastructure insurance intelligence
	interest issue item job justice knowledge labor labour law leadership legislation level life line list literature
	living logistics luxury mail maintenance majority management manufacturing market marketing material matter method
	mining money movie music mystery nature network nothing number opportunity organization part people percentage
	philosophy piracy point policy politics population position possibility power practice price principle privacy
	problem procedure process product profession profit program programme project property prospect quarter reason
	regime region relation religion research responsibility result right risk role rule sanction science season sector
	security sense series service share shopping show side sign site skill society software something sort source
	space sport stability stake standard status step stock story strategy stuff style subject success supply support
	system tax technique technology television term terrorism terrorist theory thing tie title tourism track trade
	tradition traffic training transport transportation trend truth type unemployment unit use value version view
	volume wage waste way wealth welfare work world yield`);

/** Verbs that relate things rather than tell of an event ("based in Rome", "compared with", "including"). */
export const RELATING: ReadonlySet<string> = words(`
	associate base compare comprise concern consist contain correspond depend include pertain relate surround`);
