import type { Figure } from "../../extract/figure.ts";
import { cite } from "../../read/citation.ts";
import { overlaps, trimSpan } from "../../text/span.ts";
import type { Match } from "../align/matches.ts";
import type { Term } from "../align/passage.ts";
import { isRole, lightness } from "../align/word-classes.ts";
import type { ClausePair, ClauseSide } from "./clause-pairs.ts";
import { clausePairsOf } from "./clause-pairs.ts";
import type { Comparison, DiscrepancyRule, Draft, Material, Side } from "./draft.ts";
import { areOfOtherPlaces } from "./parties.ts";
import { retellingsIn } from "./retellings.ts";
import { typedDifference } from "./typed.ts";
import { sharedPhrase, shortened } from "./words.ts";

/**
 * The same matter told with other content: "bar the boats" beside "let fewer boats in", the likeliest first. Where
 * `typedDifference` cannot name what differs, the two sentences are laid side by side, with low weight.
 */
export const tellings: DiscrepancyRule = {
  name: "tellings",
  find: (material) => {
    const isRetelling = retellingsIn(material);
    return material.loose
      .filter((comparison) => !isRetelling(comparison))
      .filter((comparison) => chanceOf(comparison, material) >= LEAST_CHANCE && !areOfOtherPlaces(comparison))
      .flatMap((comparison) =>
        clausePairsOf(comparison)
          .filter(
            (pair) =>
              pair.shared >= LEAST_SHARED &&
              !isOnlyWho(pair) &&
              !isOnlyPlace(pair) &&
              !hasOwnNumbers(pair, material) &&
              !isSameSpeech(pair, material),
          )
          .slice(0, 1)
          .flatMap((pair) => draftOf(pair, chanceOf(comparison, material), material)),
      );
  },
};

/** Weight of what the best two clauses share, in bits or so. */
const LEAST_SHARED = 8;

/** Weight of what either must have of its own. */
const LEAST_OWN = 3;

/** The chance that an editor would note the pair; below this it is mostly one thing in other words, or two things. */
const LEAST_CHANCE = 0.27;

/**
 * Weights of a logistic sum: how alike the two are, and how much both have of their own. Estimated on six annotated news
 * events (119 of their linked pairs of sentences lie in a difference that an editor noted), each event also ranked with
 * weights of the five others; texts and judgements are not shipped. None of the events is that of `corpus/`.
 */
const WEIGHTS = { constant: -2.9, likeness: 0.36, own: 0.62, spoken: -0.51 };

function chanceOf(comparison: Comparison, material: Material): number {
  const { a, b, link } = comparison;
  const odds = Math.log(link.likeness / (1.001 - link.likeness));
  const own = Math.min(
    ownWeight(a, new Set(link.evidence.matches.map((match) => match.a))),
    ownWeight(b, new Set(link.evidence.matches.map((match) => match.b))),
  );
  if (own < LEAST_OWN) return 0;
  const spoken = Number(isSpoken(comparison, "a", material) && isSpoken(comparison, "b", material));
  const sum = WEIGHTS.constant + WEIGHTS.likeness * odds + WEIGHTS.own * Math.log1p(own) + WEIGHTS.spoken * spoken;
  return 1 / (1 + Math.exp(-sum));
}

/** Names are left out: one account says "Mr. Okafor" where the other says "the minister". */
const ownWeight = ({ passage }: Side, met: ReadonlySet<number>): number =>
  passage.terms.reduce(
    (sum, term, i) => (met.has(i) || term.kind === "name" || lightness(term.root) < 1 ? sum : sum + term.bits),
    0,
  );

/** "under the Lake Charter": what is only a place or an occasion of the other statement is not what it tells of. */
const PLACED =
  /\b(?:in|under|by|at|with|from|for|after|before|since|against|on|over|about|during)\s+(?:(?:the|an?|its|his|her|their)\s+)?(?:[\p{L}-]{1,20}\s+)?$/iu;

/** Names, and words that say who somebody is: who is spoken of is not yet what is told. */
const isOnlyWho = ({ a, matches }: ClausePair): boolean =>
  matches.every((match) => {
    const term = a.side.passage.terms[match.a] as Term;
    return term.kind === "name" || isRole(term.root);
  });

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

function draftOf(pair: ClausePair, chance: number, material: Material): Draft[] {
  const typed = typedDifference(pair, material);
  if (!typed) return generalDraft(pair, chance);
  const { kind, weight, question, a, b } = typed;
  const readings = [readingOf(pair.a, a), readingOf(pair.b, b)];
  return [{ kind, weight, question, readings, general: true, rank: chance }];
}

/** So much of a sentence is shown. */
const SHOWN = 160;

/** Needs a thing to ask about: a shared phrase with a word in it that is neither a name nor common. */
function generalDraft({ comparison, a, b, matches }: ClausePair, chance: number): Draft[] {
  const phrase = sharedPhrase(comparison, matches);
  const telling = matches.filter(({ a: at, same }) => same && isTelling(a.side.passage.terms[at] as Term));
  if (phrase === null || !telling.some(({ a: at }) => phrase.includes(wordsOf(a, at)))) return [];
  return [
    {
      kind: "wording",
      weight: "low",
      general: true,
      rank: chance,
      question: `What does each account say of “${phrase}”?`,
      readings: [a, b].map((side) => readingOf(side, sentenceOf(side))),
    },
  ];
}

const isTelling = (term: Term): boolean =>
  term.kind === "word" && term.bits >= LEAST_PHRASE && lightness(term.root) >= 1 && !isRole(term.root);

const wordsOf = ({ side: { source, passage } }: ClauseSide, at: number): string => {
  const { start, end } = passage.terms[at] as Term;
  return source.text.slice(start, end);
};

const sentenceOf = ({ side: { source, passage } }: ClauseSide): string =>
  shortened(source.text.slice(passage.start, passage.end), SHOWN);

/** Cites the whole sentence: what differs may stand beside the clause. */
const readingOf = ({ side: { source, passage } }: ClauseSide, value: string): Draft["readings"][number] => ({
  value,
  citations: [cite(source, trimSpan(source.text, passage))],
});
