import type { Evidence, SharedWords } from "./evidence.ts";

/** What stands around two passages, as far as it speaks for or against them. */
export interface Context {
  /** Difference of the places in their texts, 0 (same) to 1 (first beside last). */
  readonly distance: number;
  /** Both open their texts: headline or lead, where every account says what happened. */
  readonly lead: boolean;
  /** First likeness of one of the two with a neighbour of the other: what is told in two sentences here and in one there. */
  readonly beside: number;
  /** First likeness of a neighbour of one with a neighbour of the other: accounts that run on side by side. */
  readonly around: number;
  /** Through the best passage of a third source that is like both: the lesser of the two first likenesses. */
  readonly through: number;
  /** Different people speak in them, by name. */
  readonly otherVoice: boolean;
}

/**
 * Weights of two logistic sums, estimated by `scripts/train/likeness.ts` on news about nine events; texts and judgements
 * are not shipped. Of two events, whose claims were annotated in full, all 6,693 pairs of sentences of different accounts
 * that share a word (141 say the same); of seven others 210 pairs judged by hand (90 say the same). No pair is from the
 * reports in `corpus/`. Each event was also ranked with weights estimated on the eight others alone.
 */
const FIRST = { constant: -9.1, dice: 3.1, contained: 3.9, shared: 2.2, phrases: 0.7 };
const FINAL = {
  constant: -7.8,
  dice: 2.5,
  contained: 3.3,
  shared: 1.2,
  phrases: 0.5,
  localDice: 2.1,
  localWords: 0.2,
  verbatim: 0.9,
  distance: -1.1,
  lead: 0.9,
  beside: 1.6,
  around: 1.2,
  through: 1.75,
  otherVoice: -1.3,
};

/** Where nothing is known of the places: as far apart as two passages usually are, and nothing around. */
const NOWHERE: Context = { distance: 0.25, lead: false, beside: 0, around: 0, through: 0, otherVoice: false };

/** What is weighed of the words alone. */
export function wordFeatures(evidence: SharedWords): Features<typeof FIRST> {
  return {
    dice: evidence.dice,
    contained: evidence.contained,
    shared: Math.log1p(evidence.shared),
    phrases: Math.log1p(evidence.phrases),
  };
}

/** All that is weighed. */
export function allFeatures(evidence: Evidence, context: Context): Features<typeof FINAL> {
  return {
    ...wordFeatures(evidence),
    localDice: evidence.local.dice,
    localWords: evidence.localWords,
    verbatim: evidence.verbatim,
    distance: context.distance,
    lead: Number(context.lead),
    beside: context.beside,
    around: context.around,
    through: context.through,
    otherVoice: Number(context.otherVoice),
  };
}

/** Chance that two passages say the same thing, 0 to 1, by their words alone. */
export const firstLikeness = (evidence: SharedWords): number => chance(FIRST, wordFeatures(evidence));

/** The same with the best clauses and with what stands around. */
export const likeness = (evidence: Evidence, context: Context = NOWHERE): number =>
  chance(FINAL, allFeatures(evidence, context));

type Features<Weights> = Readonly<Record<Exclude<keyof Weights, "constant">, number>>;

function chance<Name extends string>(
  weights: Readonly<Record<Name | "constant", number>>,
  features: Readonly<Record<Name, number>>,
): number {
  let sum: number = weights.constant;
  for (const name in features) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
