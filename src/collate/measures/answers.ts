import type { ActorId } from "../../extract/actor.ts";
import type { Passage } from "../align/passage.ts";
import type { Similarity } from "../align/similarity.ts";
import type { Measure } from "../proposal.ts";
import type { Allied, Group } from "./group.ts";

/** A measure in its place, with what the sources say of it. */
export interface Placed {
  readonly id: string;
  readonly proposer: ActorId | null;
  readonly measure: Omit<Measure, "id" | "answers">;
  readonly group: Group;
}

interface Prepared extends Placed {
  readonly passages: readonly Passage[];
  readonly roots: ReadonlySet<string>;
}

/** A word of more measures than this ties none of them together. */
const MOST_POSTINGS = 40;
/** Likeness from which two measures speak of the same thing; to be the same measure they would have to be much more alike. */
const SAME_THING = 0.36;
/** Of measures that speak of the same thing some already say whom they answer. */
const ADDRESSED = 0.07;
/** A measure that answers many answers none of them in particular. */
const MOST_ANSWERS = 4;

const isAgainst = ({ measure }: Placed): boolean => measure.modality === "refusal" || measure.modality === "warning";
const gives = ({ measure }: Placed): boolean => measure.modality === "offer" || measure.modality === "commitment";

const asks = (a: Placed, b: Placed): boolean => a.measure.addressee !== null && a.measure.addressee === b.proposer;

/** Whether one can be the answer to the other: a refusal to anything, what is given to what is asked, or who is spoken to speaks. */
function mayAnswer(a: Placed, b: Placed): boolean {
  if (a.proposer === null || b.proposer === null || a.proposer === b.proposer) return false;
  if (isAgainst(a) !== isAgainst(b)) return true;
  return (
    asks(a, b) ||
    asks(b, a) ||
    (gives(a) && b.measure.modality === "demand") ||
    (gives(b) && a.measure.modality === "demand")
  );
}

/** Those who stand for a plan and those who stand against it answer each other, whatever their words. */
function opposeOnPlan(a: Placed, b: Placed): boolean {
  const plansOf = ({ group }: Placed, side: string) =>
    new Set(group.flatMap(({ stand, planOf }) => (stand === side && planOf !== null ? [planOf] : [])));
  return [...plansOf(a, "for")].some((plan) => plansOf(b, "against").has(plan));
}

function likenessOf(a: Prepared, b: Prepared, similarity: Similarity): number {
  let best = 0;
  for (const x of a.passages)
    for (const y of b.passages) {
      const { dice, contained, count, onlyWho } = similarity.evidence(x, y);
      if (count >= 2 && !onlyWho) best = Math.max(best, 0.65 * dice + 0.35 * contained);
    }
  return best + (asks(a, b) || asks(b, a) ? ADDRESSED : 0);
}

/** The pairs that share a word that few measures have. */
function candidatePairs(prepared: readonly Prepared[]): [number, number][] {
  const postings = new Map<string, number[]>();
  for (const [i, { roots }] of prepared.entries())
    for (const root of roots) {
      const list = postings.get(root);
      if (list) list.push(i);
      else postings.set(root, [i]);
    }
  const seen = new Set<number>();
  for (const list of postings.values()) {
    if (list.length > MOST_POSTINGS) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) seen.add((list[x] as number) * prepared.length + (list[y] as number));
  }
  return [...seen].map((pair) => [Math.floor(pair / prepared.length), pair % prepared.length]);
}

/** For each measure the ids of those of other parties that answer it or that it answers, in the order given. */
export function findAnswers(placed: readonly Placed[], similarity: Similarity, allied: Allied): Map<string, string[]> {
  const prepared = placed.map((each): Prepared => {
    const passages = each.group.map(({ source, core }) => similarity.prepare(source, core));
    const words = passages.flatMap(({ terms }) =>
      terms.flatMap(({ root, concepts }) => [root, ...concepts.map(String)]),
    );
    const stands = each.group.flatMap(({ planOf, stand }) => (stand !== null && planOf !== null ? [`@${planOf}`] : []));
    return { ...each, passages, roots: new Set([...words, ...stands]) };
  });
  const links: { readonly i: number; readonly j: number; readonly value: number }[] = [];
  for (const [i, j] of candidatePairs(prepared)) {
    const [a, b] = [prepared[i] as Prepared, prepared[j] as Prepared];
    if (!mayAnswer(a, b) || allied(a.proposer as ActorId, b.proposer as ActorId)) continue;
    const value = opposeOnPlan(a, b) || opposeOnPlan(b, a) ? 1 : likenessOf(a, b, similarity);
    if (value >= SAME_THING) links.push({ i, j, value });
  }
  links.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const answers = prepared.map((): number[] => []);
  for (const { i, j } of links) {
    const [of, by] = [answers[i] as number[], answers[j] as number[]];
    if (of.length >= MOST_ANSWERS || by.length >= MOST_ANSWERS) continue;
    of.push(j);
    by.push(i);
  }
  return new Map(
    prepared.map(({ id }, i) => [id, (answers[i] as number[]).sort((a, b) => a - b).map((j) => prepared[j]?.id ?? "")]),
  );
}
