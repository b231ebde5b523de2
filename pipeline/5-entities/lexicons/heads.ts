const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Last words (or first, as in Lake Victoria) of names of natural places and regions, lower-cased. */
export const LOC_HEADS =
	words(`river sea ocean lake gulf bay strait straits channel canal mountain mountains mount mt. hills valley desert
	peninsula island islands isle isles archipelago coast cape delta forest basin plateau plain plains reef falls volcano region regions
	continent hemisphere pacific atlantic mediterranean caribbean africa asia europe antarctica oceania arctic balkans sahel sahara
	caucasus himalayas alps andes middle east west north south heights corridor strip belt horn levant scandinavia america americas
	indo-pacific euro-atlantic eurasia earth moon mars venus jupiter nebula galaxy`);

/** Words of names of buildings, roads and the like. */
export const FAC_HEADS =
	words(`airport bridge stadium arena street avenue road highway square hospital base airfield tower building
	palace prison camp station port harbour harbor mosque church cathedral temple synagogue museum theatre theater hall hotel park
	dam tunnel fort checkpoint reactor plant mall centre center house garden gardens embassy terminal barracks airbase jail castle abbey
	shrine monastery convent basilica citadel fortress cemetery zoo lighthouse pier racecourse courthouse gate`);

/** Words of names of events. */
export const EVENT_HEADS =
	words(`war wars olympics games cup championship championships summit election elections festival conference
	revolution open prix tournament marathon uprising massacre holocaust ceremony awards expo carnival convention league-final
	forum crisis pandemic earthquake hurricane typhoon cyclone storm operation battle`);

/** Words by which an organization is named short after its full name: the Council, the Ministry. */
export const ORG_NOMINALS =
	words(`alliance union council commission committee ministry department agency authority bank board bureau
	chamber coalition company congress convention corporation court federation fund foundation group institute institution league
	movement office organization organisation parliament party senate assembly society tribunal university association club bloc
	corps force forces guard army navy directorate secretariat service treasury pact community front brigade`);

/** Last words that only names of events have, never those of bodies, lower-cased. */
export const SURE_EVENT_HEADS = words(
	"summit olympics paralympics cup championship championships prix pandemic referendum earthquake",
);
