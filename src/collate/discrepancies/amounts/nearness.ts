import type { Term } from "../../align/passage.ts";
import { isRole, lightness } from "../../align/word-classes.ts";
import { synonymsOf } from "../../synonyms/thesaurus.ts";
import type { Amount } from "./amount.ts";

/** What is said around an amount: roots and how much each says, in bits; what stands in its own clause says most. */
type Surroundings = ReadonlyMap<string, { readonly bits: number; readonly term: Term; readonly own: boolean }>;

const known = new WeakMap<Amount, Surroundings>();

/** What stands in another clause of the sentence says so much. */
const FURTHER = 0.5;

/** Names and words for who somebody is stand beside everything in an event. */
const WHO = 0.4;

export interface Nearness {
  /** How much both say around the amount, in bits or so. */
  readonly bits: number;
  /** Words that meet, names and roles aside. */
  readonly words: number;
}

/** How far what two accounts say around their amounts is the same. */
export function nearness(a: Amount, b: Amount): Nearness {
  const [ofA, ofB] = [surroundingsOf(a), surroundingsOf(b)];
  let bits = 0;
  let words = 0;
  for (const [root, { bits: weight, term, own }] of ofA) {
    const [strength, met] = meets(root, term, ofB);
    if (!met) continue;
    bits += strength * Math.min(weight, met.bits);
    if (term.kind === "word" && !isRole(root) && lightness(root) === 1 && (own || met.own)) words++;
  }
  return { bits, words };
}

function meets(
  root: string,
  term: Term,
  others: Surroundings,
): readonly [number, { bits: number; own: boolean } | null] {
  const same = others.get(root);
  if (same) return [1, same];
  for (const other of others.values())
    if (term.concepts.some((concept) => other.term.concepts.includes(concept))) return [0.7, other];
  for (const { root: synonym, strength } of synonymsOf(root)) {
    const other = others.get(synonym);
    if (other) return [strength, other];
  }
  return [0, null];
}

function surroundingsOf(amount: Amount): Surroundings {
  const old = known.get(amount);
  if (old) return old;
  const { passage } = amount;
  const clause = Math.max(
    0,
    passage.clauses.findLastIndex((each) => each.start <= amount.start),
  );
  const found = new Map<string, { bits: number; term: Term; own: boolean }>();
  for (const [i, term] of passage.terms.entries()) {
    if (term.kind === "number" || amount.heads.has(term.root) || (term.start < amount.end && term.end > amount.start))
      continue;
    const own = passage.clauseOfTerm[i] === clause;
    const who = term.kind === "name" || isRole(term.root) ? WHO : 1;
    const bits = term.bits * lightness(term.root) * who * (own ? 1 : FURTHER);
    if (bits > (found.get(term.root)?.bits ?? 0)) found.set(term.root, { bits, term, own });
  }
  known.set(amount, found);
  return found;
}
