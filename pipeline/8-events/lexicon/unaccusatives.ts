const words = (list: string) => list.trim().split(/\s+/);

/**
 * Verbs whose subject, when they have no object, undergoes the event ("prices fell"): its role is patient.
 * After Levin (1993) and PropBank frames whose only argument is Arg1.
 */
export const UNACCUSATIVES: ReadonlySet<string> = new Set(
	words(`
		appear arise arrive become begin bleed bloom blow boil break burn burst change climb close collapse come commence
		continue crack crash crumble decline decrease derail descend deteriorate develop die dip disappear dissolve dive
		double drop drown dry ease edge emerge end erode erupt evaporate exist expand expire explode fade fail fall finish
		flood flow fluctuate freeze go grow halve happen heal improve increase intensify jump land last lapse leak lift
		melt move narrow occur open originate overturn perish plummet plunge rebound recover remain resume return reopen
		retreat ripen rise rot run rupture sag shatter shift shrink shut sink skid slide slip slow slump snap soar spill
		split spread stabilize stall start starve stay stem stop strengthen suffer surge survive swell take_place tear
		thaw tighten triple tumble turn vanish vary vanish wane warm weaken widen wither worsen`),
);

/** Verbs whose subject undergoes the event when their object is an amount: "the index lost 26 points". */
export const GAINING: ReadonlySet<string> = new Set(words("lose gain shed add"));

/** Of these, verbs of moving: a person who goes does so, a price that climbs undergoes it. */
export const MOVING: ReadonlySet<string> = new Set(
	words(
		"arrive climb come descend edge emerge go jump land lean move plunge resume retreat return run shift slip stay stop turn",
	),
);
