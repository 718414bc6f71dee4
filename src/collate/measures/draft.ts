import type { ActorId } from "../../extract/actor.ts";
import type { Claim } from "../claim.ts";
import type { Measure } from "../proposal.ts";
import type { Witnesses } from "../witnesses.ts";
import type { Candidate } from "./candidate.ts";
import type { CellMaker } from "./cells.ts";
import type { Group } from "./group.ts";

/** A measure before it has its place in a proposal. */
export interface Draft {
  readonly group: Group;
  readonly proposer: ActorId | null;
  readonly measure: Omit<Measure, "id" | "answers">;
}

/** A group whose strongest member is weaker than this is rather background or opinion than a measure. */
const WEAKEST = 0.42;
/** Each further line of reporting that has the measure makes up for so much strength. */
const PER_LINE = 0.15;
/** Nobody can be named who puts it forward. */
const NOBODY = -0.15;

/** A headline clips what its text says in full; alone it is no measure. */
const ONLY_HEADLINES = -0.7;
/** A duty that nobody is quoted for is the writer's. */
const NOBODY_SAYS = -0.35;
const isOpinion = ({ rule }: Candidate): boolean => /^(?:duty|imperative)/.test(rule);

/** How likely the group is a measure at all. */
function likelihood(group: Group, witnesses: Witnesses): number {
  const lines = new Set(group.map(({ source }) => witnesses.sources[source]?.lineage)).size;
  const known = group.some(({ proposer }) => proposer !== null) ? 0 : group.every(isOpinion) ? NOBODY_SAYS : NOBODY;
  const headlines = group.every(({ headline }) => headline) ? ONLY_HEADLINES : 0;
  const strongest = Math.max(...group.map(({ strength }) => strength));
  return strongest + PER_LINE * (lines - 1) + known + headlines;
}

/** With fewer measures for each sentence the event is no matter of proposals. */
const SPARSE = 0.12;
/** Beside proposals an act told by one line of reporting is background; where little is proposed it is what the parties do. */
const ACT_BESIDE_PROPOSALS = -0.1;

/** Where whole reports hold fewer measures that are sure and somebody's, the event is no matter of proposals: what is found is chance. */
const FEWEST = 3;
const LONG = 40;
const SOLID = 0.5;
const isSolid = ({ group, value }: { readonly group: Group; readonly value: number }): boolean =>
  value >= SOLID && group.some(({ proposer }) => proposer !== null);

const isAct = (group: Group): boolean => group.every(({ rule }) => rule === "act");

/** The groups that are likely measures. */
export function measuresAmong(groups: readonly Group[], witnesses: Witnesses): Group[] {
  const sentences = witnesses.sources.reduce((sum, source) => sum + source.sentences.length, 0);
  const judged = groups.map((group) => ({ group, value: likelihood(group, witnesses) }));
  const proposed = judged.filter(({ group, value }) => !isAct(group) && value >= WEAKEST).length;
  const act = proposed < SPARSE * sentences ? 0 : ACT_BESIDE_PROPOSALS;
  const likely = judged.filter(({ group, value }) => value + (isAct(group) ? act : 0) >= WEAKEST);
  const chance = sentences >= LONG && likely.filter(isSolid).length < FEWEST;
  return chance ? [] : likely.map(({ group }) => group);
}

/** The value that weighs most among the candidates that have one; the smaller text among equals. */
export function weightiest<T extends string>(
  group: Group,
  pick: (candidate: Candidate) => T | null,
  bonus: (value: T) => number = () => 0,
): T | null {
  const weights = new Map<T, number>();
  for (const candidate of group) {
    const value = pick(candidate);
    if (value !== null) weights.set(value, (weights.get(value) ?? bonus(value)) + candidate.strength);
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

/** Words that point to what stands elsewhere in the source. */
const POINTING = /\b(?:it|them|him|her|this|these|those|everything|things)\b/i;

/** The clearest source speaks: a strong cue, a verb, neither clipped nor rambling, not a headline, like the others' words. */
function titleOf(group: Group, plainness: (title: string) => number): string {
  const keysOf = ({ title }: Candidate) => new Set(title.toLowerCase().split(" "));
  const scored = group.map((candidate) => {
    const words = keysOf(candidate);
    const shared = group.reduce((sum, other) => sum + [...keysOf(other)].filter((word) => words.has(word)).length, 0);
    const length = words.size < 3 ? -0.4 : words.size > 10 ? -0.1 : 0;
    const likeOthers = group.length > 1 ? (0.3 * shared) / (words.size * group.length) : 0;
    const called = candidate.rule === "verdict" ? -0.4 : 0;
    const vague = POINTING.test(candidate.title) ? -0.3 : 0;
    const plain = called + vague + (candidate.deed ? 0.2 : 0) - (candidate.headline ? 0.2 : 0);
    return { candidate, value: candidate.strength + plain + length + likeOthers + plainness(candidate.title) };
  });
  return scored.reduce((a, b) => (b.value > a.value ? b : a)).candidate.title;
}

/** What is known of the parties beyond the group. */
export interface PartyFacts {
  isOrganisation(id: ActorId): boolean;
  /** 0 to 0.3: who puts much forward is rather meant than who is named once, where two weigh the same. */
  prominence(id: ActorId): number;
  /** 0 to 0.3: the share of the words that other lines of reporting use too; a machine-reworded text has its own. */
  plainness(title: string): number;
}

/** Where several people of a party take one stand and the party is named too, it is the party's. */
function proposerOf(group: Group, { isOrganisation, prominence }: PartyFacts): ActorId | null {
  const party = group.some(({ stand }) => stand !== null)
    ? weightiest(group, ({ proposer }) => (proposer !== null && isOrganisation(proposer) ? proposer : null))
    : null;
  // Nobody asks himself: where the proposer is the one asked, some member was misread.
  const asked = weightiest(group, ({ addressee }) => addressee);
  return party ?? weightiest(group, ({ proposer }) => (proposer === asked ? null : proposer), prominence);
}

export function draftMeasure(
  group: Group,
  claimsOf: (candidate: Candidate) => readonly Claim[],
  facts: PartyFacts,
  cellsOf: CellMaker,
): Draft {
  const proposer = proposerOf(group, facts);
  const carried = [...new Set(group.flatMap((candidate) => claimsOf(candidate)))];
  return {
    group,
    proposer,
    measure: {
      title: titleOf(group, facts.plainness),
      modality: weightiest(group, ({ modality }) => modality) ?? "demand",
      addressee: weightiest(group, ({ addressee }) => addressee),
      claims: carried.map(({ id }) => id),
      cells: cellsOf(group, carried, proposer),
    },
  };
}
