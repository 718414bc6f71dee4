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
  /** How far the pair is ahead of the best that either has elsewhere in the other's text (log ratio; below 0: behind). */
  readonly ahead: number;
  /** Different people speak in them, by name. */
  readonly otherVoice: boolean;
}

/**
 * Weights of four logistic sums, estimated by `scripts/train/likeness.ts` on news about six events whose claims were annotated
 * in full: all 2,854 pairs of sentences of different accounts that the index brings together (233 say the same); texts and
 * judgements are not shipped. No pair is from the reports in `corpus/`. Each event was also ranked with weights estimated on
 * the five others alone; mean average precision .65 by words, .66 with the best clauses, .69 with what stands around, .70 again.
 */
const FIRST = { constant: -9, dice: 7.3, shared: 2.1, phrases: 0.65 };
const ALONE = { constant: -9.15, dice: 3.4, shared: 2.2, phrases: 0.55, numbers: 0.7, localDice: 2.4, verbatim: 0.35 };
const AROUND = {
  constant: -6.8,
  dice: -0.9,
  shared: 1.8,
  phrases: 0.35,
  numbers: 0.5,
  localDice: 2.9,
  verbatim: 0.35,
  distance: -1.45,
  lead: 0.6,
  beside: 1.2,
  around: 1.3,
  through: 0.65,
  ahead: 0.4,
  otherVoice: -1,
};
const AGAIN: typeof AROUND = {
  constant: -7.45,
  dice: 0.5,
  shared: 1.9,
  phrases: 0.4,
  numbers: 0.4,
  localDice: 2.55,
  verbatim: 0.3,
  distance: -1.05,
  lead: 0.25,
  beside: 0.8,
  around: 1.2,
  through: 1,
  ahead: 0.25,
  otherVoice: -0.9,
};

/** What is weighed of the words alone. */
export function wordFeatures(evidence: SharedWords): Features<typeof FIRST> {
  return { dice: evidence.dice, shared: Math.log1p(evidence.shared), phrases: Math.log1p(evidence.phrases) };
}

/** The same with the clauses where the two agree best. */
export function pairFeatures(evidence: Evidence): Features<typeof ALONE> {
  return {
    ...wordFeatures(evidence),
    numbers: Math.log1p(evidence.numbers),
    localDice: evidence.local.dice,
    verbatim: evidence.verbatim,
  };
}

/** All that is weighed. */
export function allFeatures(evidence: Evidence, context: Context): Features<typeof AROUND> {
  return {
    ...pairFeatures(evidence),
    distance: context.distance,
    lead: Number(context.lead),
    beside: context.beside,
    around: context.around,
    through: context.through,
    ahead: context.ahead,
    otherVoice: Number(context.otherVoice),
  };
}

/** Chance that two passages say the same thing, 0 to 1, by their words alone: cheap, to see which pairs are worth more. */
export const firstLikeness = (evidence: SharedWords): number => chance(FIRST, wordFeatures(evidence));

/** The same with the best clauses, where nothing is known of what stands around. */
export const likenessAlone = (evidence: Evidence): number => chance(ALONE, pairFeatures(evidence));

/** The same with what stands around, judged by `firstLikeness`. */
export const likeness = (evidence: Evidence, context: Context): number =>
  chance(AROUND, allFeatures(evidence, context));

/** The same once more, with what stands around judged by `likeness`. */
export const likenessAgain = (evidence: Evidence, context: Context): number =>
  chance(AGAIN, allFeatures(evidence, context));

type Features<Weights> = Readonly<Record<Exclude<keyof Weights, "constant">, number>>;

function chance<Name extends string>(
  weights: Readonly<Record<Name | "constant", number>>,
  features: Readonly<Record<Name, number>>,
): number {
  let sum: number = weights.constant;
  for (const name in features) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
