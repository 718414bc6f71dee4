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
 * of style ("the union's secretary general", "the union's chief", "the head of the union").
 */
export const CHIEFS: ReadonlySet<string> = set("chief head boss leader");

/** Words that a speaker's span may hold beside the name of an organisation and still mean the organisation itself. */
export const WHOLE_BODIES: ReadonlySet<string> = set(
  "the a an western military its own whole entire new russian american british u.s. us eu",
);

/** What an office may be for, beside the modifiers of offices: "Minister of Foreign Affairs", "Secretary of the Treasury". */
export const PORTFOLIOS: ReadonlySet<string> = set(
  "affairs security homeland treasury labor labour staff commerce agriculture culture transport transportation science works operations police parliament congress council communications development veterans human services urban housing",
);

/** Who or what belongs to a person and is not the person: "the Orr administration", "Orr supporters". */
export const DEPENDENTS: ReadonlySet<string> = set(
  "administration government cabinet campaign team camp office staff family ally supporter adviser advisor aide lawyer critic opponent loyalist appointee foundation organization organisation friend relative associate transition plan proposal",
);

/** Who or what speaks in the name of a body: "a spokesman for the port authority", "the Norwegian government". */
export const VOICES: ReadonlySet<string> = set(
  "spokesman spokeswoman spokesperson spokesmen spokeswomen statement communique communiqué declaration representative government authority authorities administration ministry military embassy delegation leadership",
);

/** Before an office these name another one: the vice president is not the president. */
export const LOWERING: ReadonlySet<string> = set("vice deputy assistant associate former ex acting interim under");

/** Nouns that, with "the", take up a body already named. Such as name many kinds of things ("the team") are left out. */
export const BODY_NOUNS: ReadonlySet<string> = set(
  "company firm corporation manufacturer retailer airline bank lender insurer publisher broadcaster agency bureau regulator ministry department commission committee council court union federation association organisation organization charity foundation university institute party group",
);
