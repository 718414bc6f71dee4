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
}
