import type { Read, Token } from "../../numerals/token.ts";
import type { Bound } from "../bound-words.ts";

/** The words of a language that figures are found by. Keys are lower case; inflected forms stand one by one. */
export interface FigureVocabulary {
  /** A number in words at a token, of one word or several: "dreihundertfünfzig", "триста пятьдесят". */
  readonly readWords: (tokens: readonly Token[], i: number) => Read<number> | null;
  /** One, in words that are an article, too, or rarely count: only before a scale or a fraction ("eine Million", "ein Drittel"). */
  readonly one: ReadonlySet<string>;
  /** Scales that stand for one of themselves: "миллион человек". */
  readonly bareScales: ReadonlyMap<string, number>;
  /** "Drittel", "половина"; behind a number that many of them. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Joins a part to its whole: "neun von zehn". */
  readonly outOf: ReadonlySet<string>;
  /** Articles and the like between a number of a kind and what it counts: "ein Drittel der Wähler", "Hunderte von Menschen". */
  readonly beforeCounted: ReadonlySet<string>;
  readonly minus: string;
  /** Opens a change from one number to another, which are two figures: "с 20 до 30". */
  readonly changeFrom: ReadonlySet<string>;
  /** "Millionen", "млн": multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** "Tausende", "десятки": at least one of them. */
  readonly plurals: ReadonlyMap<string, number>;
  /** Up to two words, joined by a space, or by the sign that joins them in the text ("us-dollar"). */
  readonly units: ReadonlyMap<string, string>;
  /** Up to three words before a number, joined by spaces. */
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Between the ends of a range, and the word that opens one ("zwischen" … "und"). */
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlyMap<string, string>;
  /** A number before these is none: "Uhr", "года". */
  readonly notBefore: ReadonlySet<string>;
  /** A number behind these is a name's: "Artikel", "статья". */
  readonly labels: ReadonlySet<string>;
  /** A full stop behind digits makes a rank: "am 3. Platz". */
  readonly rankByDot: boolean;
  /** Index after the noun phrase that begins at a token; the token's own where there is none. */
  readonly phraseEnd: (tokens: readonly Token[], i: number) => number;
}
