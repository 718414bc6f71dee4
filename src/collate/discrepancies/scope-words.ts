/** Written by hand from general knowledge of English. */

/** Words that say how far a statement reaches. A group holds what can stand for one another without a change of meaning. */
export const SCOPES: readonly (readonly string[])[] = [
  ["all", "every", "each", "any", "universal", "entire", "whole", "total", "full", "fully"],
  ["nearly", "almost", "virtually", "most", "mostly", "largely", "mainly"],
  ["some", "several", "certain", "many", "various"],
  ["part", "partial", "partly", "partially", "limited", "half"],
  ["no", "none", "never", "not", "without", "nothing", "neither"],
  ["only", "solely", "merely", "exclusively"],
  ["temporary", "temporarily", "interim", "provisional"],
  ["permanent", "permanently", "indefinite", "indefinitely"],
  ["possible", "possibly", "potential", "potentially", "alleged", "allegedly", "reported", "reportedly", "suspected"],
];

/**
 * What is done to a thing. Two groups do not mean the same, so that two accounts that use words of two groups for one
 * thing say something different of it.
 */
export const DEEDS: readonly (readonly string[])[] = [
  ["ban", "prohibit", "outlaw", "forbid", "bar", "eliminate", "abolish"],
  ["limit", "restrict", "curb", "cap", "restriction", "reduce", "cut"],
  ["restore", "reinstate", "resume", "renew", "return", "revive"],
  ["extend", "extension", "prolong"],
  ["expand", "enlarge", "widen", "broaden", "increase", "raise"],
  ["create", "establish", "introduce", "new", "found"],
  ["end", "revoke", "rescind", "repeal", "cancel", "scrap", "terminate"],
  ["suspend", "pause", "postpone", "delay", "freeze"],
  ["keep", "maintain", "preserve", "retain", "continue"],
  ["consider", "review", "examine", "study", "discuss"],
  ["hire", "recruit"],
  ["dismiss", "fire"],
  ["accept", "agree", "approve"],
  ["reject", "refuse", "deny"],
];

/** How two things stand to one another in time. */
export const ORDERS: readonly (readonly string[])[] = [
  ["parallel", "simultaneously", "simultaneous", "alongside", "along", "together", "same"],
  ["after", "following", "later"],
  ["before", "prior", "earlier", "ahead"],
];

/**
 * Names for one thing that are not the same to a reader: loaded beside plain, or a translator's beside the proper one.
 * Each group is in the synonyms too, so that the passages meet.
 */
export const NAMINGS: readonly (readonly string[])[] = [
  ["wall", "barrier", "fence"],
  ["terrorist", "militant", "rebel", "insurgent", "extremist"],
  ["massacre", "shooting", "rampage"],
  ["immigrant", "migrant", "refugee"],
  ["illegal", "undocumented", "unauthorized"],
  ["regime", "government"],
  ["coup", "revolution", "uprising"],
  ["invasion", "incursion", "intervention", "operation"],
  ["annex", "seize", "occupy"],
  ["riot", "protest", "demonstration"],
  ["execute", "murder", "kill"],
  ["scheme", "plan"],
  ["threat", "warning"],
];
