const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pronouns in the third person that stand for one person, with the gender they ask for. */
export const PERSON_PRONOUNS: ReadonlyMap<string, "he" | "she"> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
]);

/** Relatives stand right after what they stand for. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = set("who whom whose which that");

/** Pronouns that we leave open: whom they stand for is nearly always in doubt. */
export const OPEN_PRONOUNS: ReadonlySet<string> = set(
  "i me my we us our you your they them their it its this these those one some many most others both everyone everybody anyone nobody",
);

/** Before these in a speaker's span stands who speaks; after them, for whom or of what: "a spokesman for X", "X of Y". */
export const BELONGING: ReadonlySet<string> = set(
  "of for from at in with on to by against about near inside among between under over",
);

/**
 * Words for those who hold the first place somewhere; which of them a text uses for one and the same person is a matter
 * of style ("the NATO secretary general", "the alliance's chief", "the head of the alliance").
 */
export const CHIEFS: ReadonlySet<string> = set("chief head boss leader");

/** Words that a speaker's span may hold beside the name of an organisation and still mean the organisation itself. */
export const WHOLE_BODIES: ReadonlySet<string> = set(
  "the a an western military its own whole entire new russian american british u.s. us eu",
);
