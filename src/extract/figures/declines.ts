import type { Decline } from "./decline.ts";
import { beforeName, inName, label, model, ranking, ratio, wordInName } from "./decline-names.ts";
import { clock, identifier, inCode, inDate, listMark, pixels, rank, shortYear, tied } from "./decline-signs.ts";
import { apposedAge, empty, pronoun, qualifyingTime, yearLike } from "./decline-words.ts";

/** All reasons why a number in English text is no figure, in the order in which they are asked. */
export const DECLINES: readonly Decline[] = [
  inDate,
  shortYear,
  clock,
  rank,
  inCode,
  tied,
  label,
  inName,
  wordInName,
  ratio,
  listMark,
  pronoun,
  yearLike,
  apposedAge,
  qualifyingTime,
  model,
  ranking,
  beforeName,
  empty,
  pixels,
  identifier,
];

/** Those that rest on no words of English. */
export const DECLINES_ANYWHERE: readonly Decline[] = [
  inDate,
  shortYear,
  clock,
  rank,
  inCode,
  tied,
  listMark,
  pixels,
  identifier,
];
