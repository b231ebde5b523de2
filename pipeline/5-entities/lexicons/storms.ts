/** Words before the name of a storm, lower-cased: Hurricane Ida, and then Ida. */
export const STORMS: ReadonlySet<string> = new Set(["hurricane", "typhoon", "cyclone", "storm"]);
