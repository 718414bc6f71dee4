import { rootOf } from "../align/root.ts";
import type { Reading } from "../discrepancy.ts";
import type { Amount } from "./amounts/amount.ts";
import { amountsIn } from "./amounts/collect.ts";
import { nearness } from "./amounts/nearness.ts";
import type { DiscrepancyRule, Draft, Material } from "./draft.ts";
import { areElsewhere } from "./tallies.ts";
import { citeClause, shortened } from "./words.ts";

/**
 * One thing measured, with another value, wherever the accounts tell it: "closes 11 branch lines" beside "fourteen lines
 * are on the list for closure". The sentences need not say the same otherwise; but each amount must be the other's nearest
 * of all in its account, and neither account may give the other's value for such a thing.
 */
export const amounts: DiscrepancyRule = {
  name: "amounts",
  find: (material) => {
    const pairs = pairsOf(material);
    const drafts: Draft[] = [];
    const told = new Set<Amount>();
    for (const pair of conflictsIn(pairs, material)) {
      if (told.has(pair.a) && told.has(pair.b)) continue;
      const together = withOthers(pair, pairs);
      for (const amount of together) told.add(amount);
      drafts.push(draftOf(pair, together));
    }
    return drafts;
  },
};

interface Pair {
  readonly a: Amount;
  readonly b: Amount;
  readonly bits: number;
}

/** So much must be said around both amounts, in bits, in so many words that meet. */
const LEAST_BITS = 7;
const LEAST_WORDS = 2;

/** People are counted in every account, each time others. */
const SOMEBODY = new Set("people person man woman child other victim".split(" ").map(rootOf));
const LEAST_WORDS_OF_SOMEBODY = 3;

const isOfSomebody = ({ heads }: Amount): boolean => [...heads].some((head) => SOMEBODY.has(head));

/** A day with its date is told of few things. */
const LEAST_BITS_OF_A_DAY = 6;

const leastWords = (amount: Amount): number =>
  amount.asks === "when" ? 1 : isOfSomebody(amount) ? LEAST_WORDS_OF_SOMEBODY : LEAST_WORDS;

/** So much less where both name the very thing that is counted. */
const LEAST_OF_ONE_THING = 3.5;

/** Of one kind so many amounts are compared, the first of each account: the cost would grow with their square. */
const MOST_OF_A_KIND = 240;

/** All amounts of one kind in two accounts that are told in like words, whatever their values. */
function pairsOf(material: Material): Pair[] {
  const byKind = new Map<string, Amount[]>();
  for (const amount of amountsIn(material))
    for (const kind of amount.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), amount]);
  const pairs: Pair[] = [];
  const seen = new WeakMap<Amount, Set<Amount>>();
  for (const all of byKind.values()) {
    const list = all.length <= MOST_OF_A_KIND ? all : [...all].sort(byPlace).slice(0, MOST_OF_A_KIND);
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        if (a.source === b.source || seen.get(a)?.has(b)) continue;
        seen.set(a, (seen.get(a) ?? new Set()).add(b));
        const { bits, words } = nearness(a, b);
        const enough = bits >= (a.asks === "when" ? LEAST_BITS_OF_A_DAY : LEAST_BITS) && words >= leastWords(a);
        if (enough || (words > 0 && bits >= LEAST_OF_ONE_THING && areOfOneThing(a, b) && !isOfSomebody(a)))
          pairs.push({ a, b, bits });
      }
    }
  }
  return pairs.sort((x, y) => y.bits - x.bits || byPlace(x.a, y.a) || byPlace(x.b, y.b));
}

/** Whether both count one thing by one name, in numbers of one order: "11 branch lines", "fourteen lines". */
const areOfOneThing = (a: Amount, b: Amount): boolean =>
  a.asks === "how-many" &&
  b.asks === "how-many" &&
  a.kinds.some((kind) => kind.startsWith("thing") && b.kinds.includes(kind));

const byPlace = (a: Amount, b: Amount): number => a.passage.source - b.passage.source || a.start - b.start;

/** Pairs of different values that are each other's nearest, and that no account gives both values of. */
function conflictsIn(pairs: readonly Pair[], material: Material): Pair[] {
  const nearest = new Map<Amount, Map<string, Amount>>();
  for (const { a, b } of pairs) {
    note(nearest, a, b);
    note(nearest, b, a);
  }
  const agreed = new Set<Amount>();
  return pairs.filter(({ a, b }) => {
    if (a.value === b.value) {
      agreed.add(a).add(b);
      return false;
    }
    return (
      a.excludes(b) &&
      areOfOneOrder(a, b) &&
      !areOfOthers(a, b, material) &&
      nearest.get(a)?.get(b.source.id) === b &&
      nearest.get(b)?.get(a.source.id) === a &&
      !pairs.some((other) => hasOtherValue(other, a, b))
    );
  });
}

/** A number so many times as great counts others, or a part of them. */
const OTHERS = 8;

const areOfOneOrder = (a: Amount, b: Amount): boolean => a.size <= b.size * OTHERS && b.size <= a.size * OTHERS;

/** "700 Ostanian customers" are none of the "300 Keldish customers"; nor are the dead of one year those of another. */
function areOfOthers(a: Amount, b: Amount, material: Material): boolean {
  const [one, other] = [a, b].map(({ exact }) => new Set(exact.match(/\p{Lu}[\p{L}.]+/gu) ?? [])) as [
    Set<string>,
    Set<string>,
  ];
  if (one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name))) return true;
  const [ofA, ofB] = [yearsIn(a, material), yearsIn(b, material)];
  if (ofA.size > 0 && ofB.size > 0 && ![...ofA].some((year) => ofB.has(year))) return true;
  return areElsewhere({ source: a.source, sentence: a.passage }, { source: b.source, sentence: b.passage });
}

const yearsIn = (amount: Amount, material: Material): Set<string> =>
  new Set(material.timesIn(amount).flatMap(({ value }) => /^\d{4}/.exec(value ?? "")?.[0] ?? []));

function note(nearest: Map<Amount, Map<string, Amount>>, a: Amount, b: Amount): void {
  const known = nearest.get(a) ?? new Map<string, Amount>();
  nearest.set(a, known);
  if (!known.has(b.source.id)) known.set(b.source.id, b);
}

/** Whether one account of the two gives the other's value too, in words like these. */
const hasOtherValue = ({ a: one, b: other }: Pair, a: Amount, b: Amount): boolean =>
  one.value === other.value &&
  ((one === a && other.source === b.source) ||
    (other === a && one.source === b.source) ||
    (one === b && other.source === a.source) ||
    (other === b && one.source === a.source));

/** The pair, and in every further account the amount nearest to either of the two. */
function withOthers(pair: Pair, pairs: readonly Pair[]): Amount[] {
  const found = new Map<string, Amount>([
    [pair.a.source.id, pair.a],
    [pair.b.source.id, pair.b],
  ]);
  for (const { a, b } of pairs) {
    const [mine, other] = a === pair.a || a === pair.b ? [a, b] : b === pair.a || b === pair.b ? [b, a] : [null, null];
    if (mine && other && !found.has(other.source.id)) found.set(other.source.id, other);
  }
  return [...found.values()].sort(byPlace);
}

function draftOf({ a, b, bits }: Pair, together: readonly Amount[]): Draft {
  const byValue = new Map<string, Amount[]>();
  for (const amount of together) byValue.set(amount.value, [...(byValue.get(amount.value) ?? []), amount]);
  const readings = [...byValue.values()].map(
    (same): Reading => ({
      value: shortened((same[0] as Amount).exact),
      citations: same.map((amount) => citeClause(amount, amount)),
    }),
  );
  return {
    kind: a.asks === "when" ? "date" : "figure",
    weight: "high",
    question: questionOf(a, b),
    readings,
    rank: bits,
    at: together.map(placeOf),
  };
}

const placeOf = ({ source, start, end }: Amount): { source: string; start: number; end: number } => ({
  source: source.id,
  start,
  end,
});

const QUESTIONS: Readonly<Record<Amount["asks"], string>> = {
  "how-many": "How many",
  "how-much": "How much",
  "how-long": "How long",
  share: "What share",
  multiple: "How many times as much",
  when: "When",
};

function questionOf(a: Amount, b: Amount): string {
  return `${QUESTIONS[a.asks]}: “${inContext(a)}” or “${inContext(b)}”?`;
}

/** A count names its thing; a sum or a term needs the words before it. */
function inContext(amount: Amount): string {
  if (amount.asks === "how-many") return shortened(amount.exact);
  const { source, passage } = amount;
  const clause = passage.clauses.findLast((each) => each.start <= amount.start) ?? passage;
  const before = source.text.slice(Math.max(clause.start, amount.start - BEFORE), amount.start);
  const words = /(?:[\p{L}'’-]{1,24}\s+){0,4}$/u.exec(before)?.[0] ?? "";
  return shortened(source.text.slice(amount.start - words.length, amount.end));
}

const BEFORE = 40;
