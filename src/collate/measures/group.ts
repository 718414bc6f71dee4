import type { ActorId } from "../../extract/actor.ts";
import { overlaps } from "../../text/span.ts";
import type { Passage } from "../align/passage.ts";
import type { Similarity } from "../align/similarity.ts";
import { synonymsOf } from "../synonyms/thesaurus.ts";
import type { Candidate } from "./candidate.ts";
import { groupOf } from "./verbs.ts";

/** Candidates that put forward the same measure, over all sources. */
export type Group = readonly Candidate[];

interface Prepared {
  readonly candidate: Candidate;
  readonly passage: Passage;
  /** Claims that one rendering of is about as long as the candidate. */
  readonly claims: ReadonlySet<string>;
}

/** Likeness from which two candidates are one measure. Two merged wrongly mislead, two apart only repeat. */
const SAME = 0.5;
/** On average two groups may be a little less alike than a pair must be. */
const SLACK = 0.14;
/** Candidates that share a rare word are compared; a word of more of them than this leads nowhere. */
const MOST_POSTINGS = 200;
/** The same for words that may stand for others, of which every word has many. */
const MOST_STAND_INS = 40;

/** The alignment of the texts has already found that the two passages say the same. */
const SAME_CLAIM = 0.2;

/** A shared figure of several digits is hardly ever an accident. */
const PER_BIT_OF_NUMBER = 0.03;
/** Several parties' proposals stay apart, unless the words leave no doubt that one was misread. */
const OTHER_PARTY = -0.2;
/** One word in common ties nothing but passages of one word. */
const ONE_WORD = 0.3;
const SAME_DEED = 0.05;

/** Whether two actors speak as one, as a president and the administration do. */
export type Allied = (a: ActorId, b: ActorId) => boolean;

/** Those who take the same side on the same plan take one stand, whatever their words; the cells keep who said what. */
const sameStand = (a: Candidate, b: Candidate): boolean =>
  a.stand === b.stand && a.planOf !== null && a.planOf === b.planOf;

const AGAINST: ReadonlySet<string> = new Set(["refusal", "warning"]);

/** Refusing a thing is another measure than asking for it. */
const opposed = (a: Candidate, b: Candidate): boolean => AGAINST.has(a.modality) !== AGAINST.has(b.modality);

const LIGHT = /^(?:take|make|put|do|have|get)$/;

/** "ban X" and "allow X", "extend X" and "end X". */
function deedsDiffer(a: Candidate, b: Candidate): boolean {
  if (a.deed === null || b.deed === null || a.deed === b.deed) return false;
  // "take heed", "make use": what is done the noun says.
  if (LIGHT.test(a.deed) || LIGHT.test(b.deed)) return false;
  const [x, y] = [groupOf(a.deed), groupOf(b.deed)];
  return (x === "giving" && y === "restricting") || (x === "restricting" && y === "giving");
}

/** What one sentence sets side by side it does not mean to be the same. */
const listedTogether = (a: Candidate, b: Candidate): boolean =>
  a.source === b.source && a.sentence === b.sentence && !overlaps(a.core, b.core);

/** What one asks of the other is not what the other puts forward himself. */
const asksTheOther = (a: Candidate, b: Candidate): boolean => a.addressee !== null && a.addressee === b.proposer;

/** How likely two candidates are the same measure, 0 to 1. */
function sameness(a: Prepared, b: Prepared, similarity: Similarity, allied: Allied): number {
  if (a.candidate.stand !== null || b.candidate.stand !== null) return sameStand(a.candidate, b.candidate) ? 1 : 0;
  if (opposed(a.candidate, b.candidate) || listedTogether(a.candidate, b.candidate)) return 0;
  const evidence = similarity.evidence(a.passage, b.passage);
  let value = 0.65 * evidence.dice + 0.35 * evidence.contained;
  if (evidence.otherNumbers) value -= 0.2;
  value += Math.min(0.2, evidence.numbers * PER_BIT_OF_NUMBER);
  if (evidence.count < 2 && evidence.dice < 0.9) value -= ONE_WORD;
  if (asksTheOther(a.candidate, b.candidate) || asksTheOther(b.candidate, a.candidate)) value += OTHER_PARTY;
  if (deedsDiffer(a.candidate, b.candidate)) value -= 0.15;
  if ([...a.claims].some((claim) => b.claims.has(claim))) value += SAME_CLAIM;
  const { proposer: p } = a.candidate;
  const { proposer: q } = b.candidate;
  if (a.candidate.deed !== null && a.candidate.deed === b.candidate.deed) value += SAME_DEED;
  if (p !== null && q !== null) value += p === q ? 0.05 : allied(p, q) ? 0 : OTHER_PARTY;
  return value;
}

/** What a candidate can be found by: its roots, and the plan that it takes a stand on, which decides alone. */
function rootsOf({ candidate, passage }: Prepared): Set<string> {
  const keys = passage.terms.map((term) => term.root);
  if (candidate.stand !== null && candidate.planOf !== null) keys.push(`@${candidate.stand} ${candidate.planOf}`);
  return new Set(keys);
}

/** Synonyms lead to a pair as well: by group, and by every word that may stand for the word. */
const conceptsOf = ({ passage }: Prepared): Set<string> =>
  new Set(
    passage.terms.flatMap((term) => [
      ...term.concepts.map((concept) => `#${concept}`),
      `~${term.root}`,
      ...synonymsOf(term.root).map(({ root }) => `~${root}`),
    ]),
  );

/** How many of the keys each pair shares. A key of too many candidates leads nowhere. */
function countShared(prepared: readonly Prepared[], keysOf: (each: Prepared) => Set<string>): Map<number, number> {
  const postings = new Map<string, number[]>();
  for (const [i, each] of prepared.entries())
    for (const key of keysOf(each)) {
      const list = postings.get(key);
      if (list) list.push(i);
      else postings.set(key, [i]);
    }
  const counts = new Map<number, number>();
  for (const [key, list] of postings) {
    if (list.length > (key.startsWith("~") ? MOST_STAND_INS : MOST_POSTINGS)) continue;
    const weight = key.startsWith("@") ? ENOUGH : 1;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const pair = (list[x] as number) * prepared.length + (list[y] as number);
        counts.set(pair, (counts.get(pair) ?? 0) + weight);
      }
  }
  return counts;
}

/** One word in common ties nothing: only pairs that share two are looked at, synonyms included. */
const ENOUGH = 2;

function pairs(prepared: readonly Prepared[]): [number, number][] {
  const roots = countShared(prepared, rootsOf);
  const concepts = countShared(prepared, conceptsOf);
  const found: [number, number][] = [];
  for (const pair of new Set([...roots.keys(), ...concepts.keys()])) {
    const shared = roots.get(pair) ?? 0;
    // A root that is shared brings its concepts along, so they count only beside it.
    const enough = shared >= ENOUGH || (concepts.get(pair) ?? 0) >= ENOUGH || isShort(prepared, pair);
    if (enough) found.push([Math.floor(pair / prepared.length), pair % prepared.length]);
  }
  return found;
}

/** A passage of one or two words may be met whole by one. */
const isShort = (prepared: readonly Prepared[], pair: number): boolean =>
  [Math.floor(pair / prepared.length), pair % prepared.length].every(
    (i) => (prepared[i]?.passage.terms.length ?? 0) <= 2,
  );

/**
 * Joins the candidates that say the same: the likest pairs first, two groups only where they are alike on average, so
 * that no chain of half-likenesses grows. The order of the result is that of the first member.
 */
export function groupCandidates(
  candidates: readonly Candidate[],
  similarity: Similarity,
  claimsOf: (candidate: Candidate) => readonly string[],
  allied: Allied,
): Group[] {
  const prepared = candidates.map((candidate) => ({
    candidate,
    passage: similarity.prepare(candidate.source, candidate.core),
    claims: new Set(claimsOf(candidate)),
  }));
  const value = new Map<number, number>();
  const key = (i: number, j: number) => (i < j ? i * prepared.length + j : j * prepared.length + i);
  const links = pairs(prepared)
    .map(([i, j]) => ({ i, j, value: sameness(prepared[i] as Prepared, prepared[j] as Prepared, similarity, allied) }))
    .filter((link) => link.value > 0);
  for (const link of links) value.set(key(link.i, link.j), link.value);
  const groupOfItem = prepared.map((_, i) => i);
  const members = prepared.map((_, i) => [i]);
  for (const { i, j, value: top } of links.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j)) {
    if (top < SAME) break;
    const [g, h] = [groupOfItem[i] as number, groupOfItem[j] as number];
    if (g === h) continue;
    const [left, right] = [members[g] as number[], members[h] as number[]];
    let sum = 0;
    let apart = false;
    for (const x of left)
      for (const y of right) {
        sum += value.get(key(x, y)) ?? 0;
        apart ||= listedTogether(candidates[x] as Candidate, candidates[y] as Candidate);
      }
    if (apart) continue;
    if (sum / (left.length * right.length) < SAME - SLACK) continue;
    for (const y of right) groupOfItem[y] = g;
    left.push(...right);
    members[h] = [];
  }
  return members
    .filter((list) => list.length > 0)
    .map((list) => [...list].sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number))
    .map((list) => list.map((i) => candidates[i] as Candidate));
}
