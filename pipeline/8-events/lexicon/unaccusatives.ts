const words = (list: string) => list.trim().split(/\s+/);

/**
 * Verbs whose subject, when they have no object, undergoes the event ("prices fell"): its role is patient.
 * After Levin (1993) and PropBank frames whose only argument is Arg1.
 */
export const UNACCUSATIVES: ReadonlySet<string> = new Set(
	words(`
		appear arise arrive become begin bleed bloom blow boil break burn burst change climb close collapse come commence
		continue crack crash crumble decline decrease derail descend deteriorate develop die dip disappear dissolve dive
		double drop drown dry ease edge emerge end erode erupt evaporate exist expand expire explode fade fail fall fit
		flood flow fluctuate freeze go graduate grow halve happen heal improve increase intensify jump land last lapse leak lift matter
		melt move narrow occur open originate overturn perish plummet plunge rebound recover relate remain resume return reopen
		retreat ripen rise rot run rupture sag seem shatter shift shrink shut sink sit skid slide slip slow slump snap soar spill sound
		split spread stabilize stall stand start starve stay stem stop strengthen surge swell take_place tear tend
		thaw thrive tighten triple tumble turn vanish vary wait wake wane warm weaken widen wither worsen`),
);

/** Verbs whose subject undergoes the event when their object is an amount: "the index lost 26 points". */
export const GAINING: ReadonlySet<string> = new Set(words("lose gain shed add"));

/** Of these, verbs of moving and of staying: a person who goes or waits does so, a price that climbs undergoes it. */
export const MOVING: ReadonlySet<string> = new Set(
	words(
		"arrive begin climb come continue descend edge emerge go jump land lean lie move plunge resume retreat return run shift sit slip stand start stay stop turn wait",
	),
);
