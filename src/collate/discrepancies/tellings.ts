import type { Figure } from "../../extract/figure.ts";
import { cite } from "../../read/citation.ts";
import { overlaps, trimSpan } from "../../text/span.ts";
import type { Match } from "../align/matches.ts";
import type { Term } from "../align/passage.ts";
import { lightness } from "../align/word-classes.ts";
import type { ClausePair, ClauseSide } from "./clause-pairs.ts";
import { clausePairsOf } from "./clause-pairs.ts";
import type { Comparison, DiscrepancyRule, Draft, Material } from "./draft.ts";
import { around, sharedPhrase, shortened } from "./words.ts";

/**
 * The same matter told with other content: "bar the import of X" beside "eliminating X", "hiring officers" beside "to keep
 * 15,000 officers". Where no rule can name what differs, the two clauses are laid side by side.
 */
export const tellings: DiscrepancyRule = {
  name: "tellings",
  find: (material) =>
    material.comparisons
      .flatMap((comparison) => clausePairsOf(comparison))
      .filter((pair) => pair.comparison.link.likeness >= (sharesNumber(pair) ? LIKELY : SURE))
      .filter(
        (pair) =>
          tellsOtherwise(pair) && !isOnlyPlace(pair) && !hasOwnNumbers(pair, material) && !isSameSpeech(pair, material),
      )
      .flatMap(draftOf),
};

/** Passages less alike than this may well tell two things. */
const SURE = 0.85;

/** The same number in both shows that they tell of the same. */
const LIKELY = 0.5;
const TELLING_NUMBER = 3;

const sharesNumber = ({ a, matches }: ClausePair): boolean =>
  matches.some((match) => a.side.passage.terms[match.a]?.kind === "number" && match.weight >= TELLING_NUMBER);

/** Weight of what two clauses share, and of what each adds, in bits or so. */
const LEAST_SHARED = 9;
const LEAST_OWN = 2;

/** Where the lighter clause has more of its own than this share of it, the two have a word in common, no matter. */
const MOST_OWN = 0.6;

const tellsOtherwise = ({ a, b, shared }: ClausePair): boolean =>
  shared >= LEAST_SHARED &&
  adds(a) &&
  adds(b) &&
  (weighs(a) >= 4 || weighs(b) >= 4) &&
  Math.min(weighs(a), weighs(b)) <= MOST_OWN * (Math.min(weighs(a), weighs(b)) + shared);

/** Names are left out: one account says "Mr. Okafor" where the other says "the minister". */
const telling = ({ own }: ClauseSide): readonly Term[] =>
  own.filter((term) => term.kind !== "name" && lightness(term.root) === 1);

const weighs = (side: ClauseSide): number => telling(side).reduce((sum, term) => sum + term.bits, 0);
const adds = (side: ClauseSide): boolean => weighs(side) >= LEAST_OWN;

/** "under the Lake Charter": what is only a place or an occasion of the other statement is not what it tells of. */
const PLACED =
  /\b(?:in|under|by|at|with|from|for|after|before|since|against|on|over|about|during)\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:[\p{L}-]{1,20}\s+)?$/iu;

/** A phrase that weighs less shows nothing; nor does a single common word. */
const LEAST_PHRASE = 3;

/** Whether every phrase that meets is, in one of the two, only a place of what is told. */
function isOnlyPlace({ a, b, matches }: ClausePair): boolean {
  const before = ({ side: { source, passage }, clause }: ClauseSide, at: number): string =>
    source.text.slice(clause.start, (passage.terms[at] as Term).start);
  return phrasesIn(matches)
    .filter((phrase) => phrase.reduce((sum, match) => sum + match.weight, 0) >= LEAST_PHRASE)
    .filter(([first, next]) => next !== undefined || (a.side.passage.terms[first?.a ?? 0] as Term).bits >= LEAST_PHRASE)
    .every(([first]) => first && (PLACED.test(before(a, first.a)) || PLACED.test(before(b, first.b))));
}

/** Matches one after the other in both. */
function phrasesIn(matches: readonly Match[]): Match[][] {
  const phrases: Match[][] = [];
  for (const match of matches) {
    const last = phrases.at(-1)?.at(-1);
    if (last && match.a === last.a + 1 && match.b === last.b + 1) phrases.at(-1)?.push(match);
    else phrases.push([match]);
  }
  return phrases;
}

/** Whether each has a number of its own: then the rule for figures has judged, and found that they count two things. */
function hasOwnNumbers({ a, b }: ClausePair, material: Material): boolean {
  const [ofA, ofB] = [a, b].map(({ side, clause }) =>
    material.figuresIn(side).filter((figure) => overlaps(figure, clause)),
  ) as [Figure[], Figure[]];
  const lacks = (figures: readonly Figure[], others: readonly Figure[]): boolean =>
    figures.some(({ value }) => others.every((other) => other.value !== value));
  return lacks(ofA, ofB) && lacks(ofB, ofA);
}

/** Words of one speech, cut otherwise here and there, are the same words. */
const SAME_WORDS = 6;

const isSameSpeech = ({ comparison }: ClausePair, material: Material): boolean =>
  comparison.link.evidence.verbatim >= SAME_WORDS &&
  isSpoken(comparison, "a", material) &&
  isSpoken(comparison, "b", material);

const isSpoken = (comparison: Comparison, which: "a" | "b", material: Material): boolean =>
  material.utterancesIn(comparison[which]).some((utterance) => utterance.kind !== "indirect");

function draftOf(pair: ClausePair): Draft[] {
  const { comparison, a, b, matches } = pair;
  const phrase = sharedPhrase(comparison, matches) ?? heaviest(pair);
  const [spanA, spanB] = [
    a.side.passage.terms[matches[0]?.a ?? 0] as Term,
    b.side.passage.terms[matches[0]?.b ?? 0] as Term,
  ];
  return [
    {
      kind: "wording",
      weight: "medium",
      general: true,
      rank: pair.shared * comparison.link.likeness,
      question: `What exactly do the accounts say about ${phrase}?`,
      readings: [reading(a, spanA), reading(b, spanB)],
    },
  ];
}

const reading = ({ side: { source }, clause }: ClauseSide, middle: Term): Draft["readings"][number] => ({
  value: around(source.text, clause, middle),
  citations: [cite(source, trimSpan(source.text, clause))],
});

function heaviest({ a, matches }: ClausePair): string {
  const { passage, source } = a.side;
  const best = [...matches].sort((x, y) => y.weight - x.weight || x.a - y.a)[0];
  const term = passage.terms[best?.a ?? 0] as Term;
  return shortened(source.text.slice(term.start, term.end));
}
