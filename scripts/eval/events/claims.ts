import { type Report, ratio } from "./figures.ts";
import type { GoldPassage, Passage } from "./gold.ts";
import type { Judged } from "./judged.ts";

type Pair<T> = readonly [T, T];

/**
 * pairs P: of the pairs of passages from different sources that the briefing joins, those that one annotated claim holds
 * too. pairs R: of the annotated such pairs, those that one claim of the briefing holds. A pair counts once, however many
 * claims hold it; pairs with an optional passage are not asked for. One language: without the pairs of a source and one
 * in another language.
 */
export function claimReport(judged: Judged): Report {
  const { briefing, gold, evidence, at, named, words } = judged;
  const claims = briefing.claims.map(({ renderings }) => renderings.map(at));
  const held = ([a, b]: Pair<Passage>): boolean =>
    gold.claims.some(({ passages }) => covered(judged, a, passages) && covered(judged, b, passages));
  const joined = ([a, b]: Pair<Passage>): boolean =>
    claims.some(
      (claim) =>
        claim.some((one) => evidence.covers(one, a)) &&
        claim.some((one) => one.source === b.source && evidence.covers(one, b)),
    );
  const given = once(claims.flatMap(acrossSources));
  const wanted = once(gold.claims.flatMap(({ passages }) => acrossSources(passages.filter((one) => !one.optional))));
  const merged = gold.nearMisses.filter(({ pair }) => claims.some((claim) => merges(judged, claim, pair, held)));
  const language = new Map(briefing.sources.map(({ id, language: { value } }) => [named(id), value.slice(0, 2)]));
  const alike = wanted.filter(([a, b]) => language.get(a.source) === language.get(b.source));
  const wrong = given.filter((pair) => !held(pair));
  const missed = wanted.filter((pair) => !joined(pair));
  const told = (pair: Pair<Passage>): string => pair.map(words).join(" = ");
  return {
    figures: {
      "claims pairs P": ratio(given.length - wrong.length, given.length),
      "claims pairs R": ratio(wanted.length - missed.length, wanted.length),
      "claims pairs R, one language": ratio(alike.filter(joined).length, alike.length),
      "claims near misses apart": ratio(gold.nearMisses.length - merged.length, gold.nearMisses.length),
    },
    misses: [
      ...merged.map(({ why }) => `near miss merged: ${why}`),
      ...wrong.map((pair) => `joined wrongly: ${told(pair)}`),
      ...missed.map((pair) => `not joined: ${told(pair)}`),
    ],
  };
}

const covered = ({ evidence }: Judged, cited: Passage, passages: readonly GoldPassage[]): boolean =>
  passages.some((one) => evidence.covers(cited, one));

/** Two longer passages that do share an annotated claim may hold a near miss besides. */
function merges(
  { evidence }: Judged,
  claim: readonly Passage[],
  [a, b]: Pair<Passage>,
  held: (pair: Pair<Passage>) => boolean,
): boolean {
  const left = claim.filter((one) => evidence.covers(one, a));
  const right = claim.filter((one) => evidence.covers(one, b));
  return left.some((one) => right.some((other) => one !== other && !held([one, other])));
}

const acrossSources = <T extends Passage>(passages: readonly T[]): Pair<T>[] =>
  passages.flatMap((a, i) =>
    passages.slice(i + 1).flatMap((b): Pair<T>[] => (a.source === b.source ? [] : [inOrder(a, b)])),
  );

const key = ({ source, start, end }: Passage): string => `${source} ${start} ${end}`;

const inOrder = <T extends Passage>(a: T, b: T): Pair<T> => (key(a) < key(b) ? [a, b] : [b, a]);

const once = <T extends Passage>(pairs: readonly Pair<T>[]): Pair<T>[] => [
  ...new Map(pairs.map((pair) => [pair.map(key).join("|"), pair])).values(),
];
