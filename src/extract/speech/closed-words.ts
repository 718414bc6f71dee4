/** Origin: written by hand from general knowledge of English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Titles, days and months always have capitals and yet are common words, not names. */
export const KEPT_CAPITALISED: ReadonlySet<string> = set(
  "i mr. mrs. ms. dr. sen. rep. gov. gen. president senator governor secretary minister chancellor king queen prince pope monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

/** Forms of be, have, do and the modals: what may stand between a subject and its verb. */
export const AUXILIARIES: ReadonlySet<string> = set(
  "is are was were be been being am 's 're 'm 've 'd 'll has have had having do does did will would can could shall should may might must ca wo",
);

/** Between subject and verb beside the auxiliaries: negation and the adverbs that do not end in -ly. */
export const BETWEEN: ReadonlySet<string> = set(
  "not n't never also then later again still even just now once often soon already always recently repeatedly both all only ever long first further further",
);

export const PRONOUN_SUBJECTS: ReadonlySet<string> = set(
  "i he she it we you they who which that this these those one some many most",
);

export const PREPOSITIONS: ReadonlySet<string> = set(
  "of in on at by for with from to into about against over under between among after before during since through as than like near without within toward towards upon per via amid despite",
);

export const DETERMINERS: ReadonlySet<string> = set(
  "the a an this that these those his her its their our my your some any no each every another both all many several most few",
);

export const CONJUNCTIONS: ReadonlySet<string> = set(
  "and or but nor while although though because since if when whereas unless until as where",
);

export const RELATIVES: ReadonlySet<string> = set("who whom whose which that where when");
