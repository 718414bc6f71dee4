import type { Token } from "../../numerals/token.ts";
import type { Bound } from "../bound-words.ts";

/** The words of a language that figures are found by. Keys are lower case; inflected forms stand one by one. */
export interface FigureVocabulary {
  /** Small numbers in words. */
  readonly numbers: ReadonlyMap<string, number>;
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
