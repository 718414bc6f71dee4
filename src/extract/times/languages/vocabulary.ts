import type { TimeRelation } from "../../time.ts";
import type { Unit } from "../english-words.ts";

/** The words of a language that puts the day before the month. All keys are lower case; inflected forms stand one by one. */
export interface TimeVocabulary {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Days from now: "gestern" -1. */
  readonly days: ReadonlyMap<string, number>;
  /** Whole phrases for days, as words joined by spaces. */
  readonly units: ReadonlyMap<string, Unit>;
  /** "letzte" -1, "diese" 0, "nächste" 1. */
  readonly shifts: ReadonlyMap<string, -1 | 0 | 1>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly vagueCounts: ReadonlySet<string>;
  /** Words before a count of units that move back, or on, from now: "vor", "in"; "через". */
  readonly before: ReadonlyMap<string, -1 | 1>;
  /** Those of them that may move on from a day of the story: "через". */
  readonly ahead: ReadonlySet<string>;
  /** Words behind a count of units that do so: "назад". */
  readonly behind: ReadonlyMap<string, -1 | 1>;
  /** What may follow a year: "года". */
  readonly yearNouns: ReadonlySet<string>;
  /** What makes a bare number a year, right before it: "im jahr", "seit". */
  readonly yearCues: ReadonlySet<string>;
  /** Behind the digits of a decade: "er", "-е". */
  readonly decadeEndings: ReadonlySet<string>;
  /** "Anfang", "Ende", "в начале": parts of a period; the value is the whole's. */
  readonly parts: ReadonlySet<string>;
  /** Pairs that open and join a range: "von" … "bis". */
  readonly ranges: ReadonlyMap<string, string>;
  readonly since: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /** Verbs that look ahead: "wird". */
  readonly future: ReadonlySet<string>;
  /** Words before a date or unit that belong to it: "am", "der", "на". */
  readonly articles: ReadonlySet<string>;
  /** Words between two days of one month that make a run of them, and those that only list them. */
  readonly through: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** EDTF level 2: 21 spring to 24 winter. */
  readonly seasons: ReadonlyMap<string, number>;
  /** "ersten Quartal", "19. Jahrhundert", "XIX веке": the ranks by word, and the nouns that they rank. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly quarters: ReadonlySet<string>;
  readonly centuries: ReadonlySet<string>;
  /** Words that stand before a count of units: "letzten drei Tagen", "последние три дня". */
  readonly spans: ReadonlyMap<string, -1 | 1>;
  /** Up to two words before a unit that mean the one told before: "selben", "тот же"; and the next one: "folgenden". */
  readonly same: ReadonlySet<string>;
  readonly following: ReadonlySet<string>;
  /** Behind a length of time: "später" moves on from the date told before, "zuvor" back. */
  readonly later: ReadonlyMap<string, -1 | 1>;
  /** Up to two words before a date that say on which side of it: "vor", "nach", "не позднее". */
  readonly sides: ReadonlyMap<string, TimeRelation>;
}
