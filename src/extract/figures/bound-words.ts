import type { Figure } from "../figure.ts";

export type Bound = Figure["bound"];

/** What stands before a number and bounds it; the longest phrase that fits decides. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["more than", "more-than"],
  ["over", "more-than"],
  ["over than", "more-than"],
  ["above", "more-than"],
  ["exceeding", "more-than"],
  ["exceeded", "more-than"],
  ["exceeds", "more-than"],
  ["exceed", "more-than"],
  ["in excess of", "more-than"],
  ["greater than", "more-than"],
  ["higher than", "more-than"],
  ["larger than", "more-than"],
  ["longer than", "more-than"],
  ["upward of", "more-than"],
  ["upwards of", "more-than"],
  ["north of", "more-than"],
  ["well over", "more-than"],
  ["beyond", "more-than"],
  [">", "more-than"],
  ["at least", "at-least"],
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not less than", "at-least"],
  ["not fewer than", "at-least"],
  ["a minimum of", "at-least"],
  ["minimum of", "at-least"],
  ["≥", "at-least"],
  ["up to", "at-most"],
  ["at most", "at-most"],
  ["as many as", "at-most"],
  ["as much as", "at-most"],
  ["as long as", "at-most"],
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["a maximum of", "at-most"],
  ["maximum of", "at-most"],
  ["≤", "at-most"],
  ["less than", "less-than"],
  ["fewer than", "less-than"],
  ["lower than", "less-than"],
  ["under", "less-than"],
  ["just under", "less-than"],
  ["below", "less-than"],
  ["short of", "less-than"],
  ["within", "at-most"],
  ["<", "less-than"],
  ["about", "about"],
  ["around", "about"],
  ["approximately", "about"],
  ["approx", "about"],
  ["approx.", "about"],
  ["roughly", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["close to", "about"],
  ["circa", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["averaged", "about"],
  ["some", "about"],
  ["perhaps", "about"],
  ["barely", "about"],
  ["more or less", "about"],
  ["in the region of", "about"],
  ["on the order of", "about"],
  ["something like", "about"],
  ["well below", "less-than"],
  ["well above", "more-than"],
  ["slightly more than", "more-than"],
  ["slightly less than", "less-than"],
  ["a little over", "more-than"],
  ["not quite", "less-than"],
  ["~", "about"],
  ["≈", "about"],
]);

/** Longest phrase above, in words. */
export const LONGEST_BOUND = 4;

/** What stands behind the number, or behind what it counts. */
export const BOUNDS_BEHIND: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["or more", "at-least"],
  ["or higher", "at-least"],
  ["or above", "at-least"],
  ["or longer", "at-least"],
  ["or over", "at-least"],
  ["and over", "at-least"],
  ["and above", "at-least"],
  ["or less", "at-most"],
  ["or fewer", "at-most"],
  ["or below", "at-most"],
  ["or under", "at-most"],
  ["or lower", "at-most"],
  ["or so", "about"],
  ["or thereabouts", "about"],
]);

/** Words between a bound and its number that change nothing: "over a million", "at least another 60". */
export const BETWEEN_BOUND_AND_NUMBER: ReadonlySet<string> = new Set(["a", "an", "just", "only", "another", "well"]);

/** Verbs that have "over" for themselves: "handed over 21 captives" is no bound. */
export const TAKES_OVER: ReadonlySet<string> = new Set(
  "hand hands handed handing take takes took taken taking turn turns turned turning bring brought win won pass passed fly flew fought fight".split(
    " ",
  ),
);
