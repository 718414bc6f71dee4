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
 * Weights of two logistic sums, estimated by `scripts/train/likeness.ts` on news about six events whose claims were annotated
 * in full: all 2,776 pairs of sentences of different accounts that the index brings together (230 say the same); texts and
 * judgements are not shipped. No pair is from the reports in `corpus/`. Each event was also ranked with weights estimated
 * on the five others alone: mean average precision .69.
 */
const FIRST = { constant: -8.8, dice: 7.1, shared: 2.1, phrases: 0.6 };
const FINAL = {
  constant: -8.4,
  dice: 1.7,
  shared: 2.1,
  phrases: 0.5,
  numbers: 0.4,
  localDice: 2.9,
  verbatim: 0.35,
  distance: -1.65,
  lead: 0.7,
  beside: 0.7,
  around: 1.4,
  through: 0.65,
  otherVoice: -1.1,
};

/** Where nothing is known of the places: as far apart as two passages usually are, and nothing around. */
const NOWHERE: Context = { distance: 0.25, lead: false, beside: 0, around: 0, through: 0, otherVoice: false };

/** What is weighed of the words alone. */
export function wordFeatures(evidence: SharedWords): Features<typeof FIRST> {
  return {
    dice: evidence.dice,
    shared: Math.log1p(evidence.shared),
    phrases: Math.log1p(evidence.phrases),
  };
}

/** All that is weighed. */
export function allFeatures(evidence: Evidence, context: Context): Features<typeof FINAL> {
  return {
    ...wordFeatures(evidence),
    numbers: Math.log1p(evidence.numbers),
    localDice: evidence.local.dice,
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
