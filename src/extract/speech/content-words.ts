import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUN_SUBJECTS, RELATIVES } from "./closed-words.ts";

/** Written by hand from a general grammar of English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say nothing by themselves: "which", "all", "while", "him", "so". */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...PRONOUN_SUBJECTS,
  ...RELATIVES,
  ..."what whatever whether me him them us it himself herself itself themselves so too then now here there again enough yes no not how why how's out up off instead however therefore meanwhile also earlier later today yesterday tomorrow".split(
    " ",
  ),
]);

/** Before a noun these open a phrase of time, place or topic; those of purpose ("for", "to", "against") say what is asked. */
export const SETTING_PREPOSITIONS: ReadonlySet<string> = set(
  "in on at during after before since of from by within throughout amid",
);

/** Verbs of which the thing said is a clause: "said the letters" breaks off, "denied the reports" does not. */
export const CLAUSE_VERBS: ReadonlySet<string> = set(
  "say says said saying tell tells told telling add adds added adding state states stated stating declare declares declared think thinks thought believe believes believed reply replied replies specify specified specifies note notes noted noting insist insists insisted hope hopes hoped hoping",
);

/** These name whom somebody quotes; what is quoted stands elsewhere. */
export const CITING_VERBS: ReadonlySet<string> = set("cite cites cited citing quote quotes quoted quoting");

/** Pronouns that are only ever subjects, or nearly so: a verb follows. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = set("i he she it we they you there that's who");

/** What stands before a noun, so that a participle between the two is an adjective: "the proposed ban". */
export const BEFORE_NOUNS: ReadonlySet<string> = set("the a an its their our my your his no any each every these");

/** Behind "declined to" or "refused to", these say that nothing was said. */
export const COMMENTING: ReadonlySet<string> = set("comment elaborate respond reply answer speak");

/** Pronouns for somebody or something already named. */
export const PERSONS: ReadonlySet<string> = set("he she it they him her them us me");
