import type { ActorId } from "../extract/actor.ts";
import type { TimeExpression } from "../extract/time.ts";
import { type Edtf, isDated } from "../text/edtf.ts";
import { covers } from "../text/span.ts";
import { similarityOf } from "./align/similarity.ts";
import { type Heading, type Layout, layOut } from "./areas/layout.ts";
import { findAreas } from "./areas.ts";
import type { Claim } from "./claim.ts";
import { contentStems, vocabularyOf } from "./content.ts";
import { findAnswers, type Placed } from "./measures/answers.ts";
import type { Candidate } from "./measures/candidate.ts";
import { findCandidates, mainOwner } from "./measures/candidates.ts";
import { cellMaker, claimFinder } from "./measures/cells.ts";
import { isDayOf, isDayOfDelivery } from "./measures/day.ts";
import { type Draft, draftMeasure, measuresAmong } from "./measures/draft.ts";
import { groupCandidates } from "./measures/group.ts";
import { type Parties, partiesOf } from "./measures/parties.ts";
import type { Area, Measure, Modality, Proposal } from "./proposal.ts";
import type { Witnesses } from "./witnesses.ts";

const OTHER = "other";

interface Context {
  readonly witnesses: Witnesses;
  readonly parties: Parties;
  readonly layout: Layout;
  /** Filled as the measures get their ids. */
  readonly placed: Placed[];
  readonly timesOf: ReadonlyMap<string, readonly TimeExpression[]>;
  readonly textOf: ReadonlyMap<string, string>;
}

function groupTimes(times: readonly TimeExpression[]): Map<string, TimeExpression[]> {
  const groups = new Map<string, TimeExpression[]>();
  for (const time of times) {
    const group = groups.get(time.source);
    if (group) group.push(time);
    else groups.set(time.source, [time]);
  }
  return groups;
}

const ASKING: ReadonlySet<Modality> = new Set<Modality>(["demand", "offer"]);

/** The most frequent value; the smaller text among equals. */
function commonest<T extends string>(values: readonly T[]): { readonly value: T; readonly share: number } | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best ? { value: best[0], share: best[1] / values.length } : null;
}

/** What a proposal is called: by what most of it does, and whose it is. */
function titleOf(drafts: readonly Draft[], name: string | null): string {
  if (name === null) return "Put forward by nobody named";
  const kind = commonest(drafts.map(({ measure }) => measure.modality));
  if (drafts.length < 3 || !kind) return `Position of ${name}`;
  const noun = kind.share >= MOSTLY ? (NOUNS[kind.value] ?? "Proposals") : "Proposals";
  return `${noun} of ${name}`;
}

const MOSTLY = 0.6;
const NOUNS: Partial<Record<Modality, string>> = { demand: "Demands", commitment: "Commitments", refusal: "Refusals" };

/** The day on which it was put forward, where most of the verbs that say so with a day say the same; else null. */
function dateOf(
  proposer: ActorId | null,
  drafts: readonly Draft[],
  { witnesses, timesOf, textOf, parties }: Context,
): Edtf | null {
  const dates: Edtf[] = [];
  for (const { source: index, sentence: at, cue, rule } of drafts.flatMap(({ group }) => group)) {
    const source = witnesses.sources[index];
    const sentence = source?.sentences[at];
    if (!source || !sentence || !rule.startsWith("cue-verb")) continue;
    for (const time of timesOf.get(source.id) ?? [])
      if (time.value?.length === 10 && isDated(time.value) && covers(sentence, time) && isDayOf(cue, time, source.text))
        dates.push(time.value);
  }
  const mentions = proposer === null ? [] : (parties.actor(proposer)?.mentions ?? []);
  for (const mention of mentions)
    for (const time of timesOf.get(mention.source) ?? []) {
      const text = textOf.get(mention.source) ?? "";
      if (time.value?.length === 10 && isDated(time.value) && isDayOfDelivery(mention, time, text))
        dates.push(time.value);
    }
  const best = commonest(dates);
  return best && best.share > 0.5 ? best.value : null;
}

/** The areas that the proposer has measures in, in the order of the layout; what fits none comes last. */
function areasOf(id: string, drafts: readonly Draft[], { layout, placed }: Context): Area[] {
  const under = (heading: Heading | undefined) => drafts.filter(({ group }) => layout.headingOf.get(group) === heading);
  const slots = [
    ...layout.headings.map((heading) => ({ ...heading, drafts: under(heading) })),
    { title: OTHER, labels: [], drafts: under(undefined) },
  ].filter((slot) => slot.drafts.length > 0);
  let n = 0;
  const withId = (draft: Draft): Measure => {
    const measure = { id: `${id}-m${++n}`, ...draft.measure, answers: [] };
    placed.push({ ...draft, id: measure.id });
    return measure;
  };
  return slots.map(({ title, labels, drafts: held }, k) => ({
    id: `${id}-a${k + 1}`,
    title,
    labels,
    measures: held.map(withId),
  }));
}

const withAnswers = (proposal: Proposal, answers: ReadonlyMap<string, readonly string[]>): Proposal => ({
  ...proposal,
  areas: proposal.areas.map((area) => ({
    ...area,
    measures: area.measures.map((measure) => ({ ...measure, answers: answers.get(measure.id) ?? [] })),
  })),
});

/** Whom the proposer addresses, if the sentences that name somebody nearly always name the same. */
function usualAddressee(drafts: readonly Draft[]): ActorId | null {
  const named = drafts.flatMap(({ measure }) => measure.addressee ?? []);
  const usual = commonest(named);
  return usual && named.length >= 2 && usual.share >= MOSTLY ? usual.value : null;
}

/** A paper is addressed to somebody where most of it asks or offers. */
const isAddressed = (drafts: readonly Draft[]): boolean =>
  drafts.filter(({ measure }) => ASKING.has(measure.modality)).length >= MOSTLY * drafts.length;

/**
 * What says nobody goes to whom the proposer addresses otherwise: all of a paper that is addressed to him, else what others of its
 * kind are addressed to him, since offers and demands may go to different parties.
 */
function withAddressee(drafts: readonly Draft[], usual: ActorId): readonly Draft[] {
  const named = drafts.filter(({ measure }) => measure.addressee === usual);
  const kinds = isAddressed(drafts) ? ASKING : new Set(named.map(({ measure }) => measure.modality));
  return drafts.map((draft) =>
    draft.measure.addressee === null && ASKING.has(draft.measure.modality) && kinds.has(draft.measure.modality)
      ? { ...draft, measure: { ...draft.measure, addressee: usual } }
      : draft,
  );
}

function proposalOf(proposer: ActorId | null, drafts: readonly Draft[], n: number, context: Context): Proposal {
  const id = `p${n + 1}`;
  const name = proposer === null ? null : (context.parties.actor(proposer)?.name ?? proposer);
  const usual = proposer === null ? null : usualAddressee(drafts);
  const addressed = usual === null ? drafts : withAddressee(drafts, usual);
  const areas = areasOf(id, addressed, context);
  const addressee = isAddressed(drafts) ? usual : null;
  return { id, title: titleOf(drafts, name), proposer, addressee, date: dateOf(proposer, drafts, context), areas };
}

/** What those are called who propose and are asked. */
const partyNames = (drafts: readonly Draft[], parties: Parties): string[] =>
  [...new Set(drafts.flatMap(({ proposer, measure }) => [proposer, measure.addressee]))].flatMap((id) => {
    const actor = id === null ? undefined : parties.actor(id);
    return actor ? [actor.name, ...actor.aliases] : [];
  });

/** Who proposes what to whom, by area and measure, with the evidence of each source; empty where nothing is proposed. */
export function findProposals(witnesses: Witnesses, claims: readonly Claim[]): Proposal[] {
  const parties = partiesOf(witnesses);
  const similarity = similarityOf(witnesses.sources);
  const owner = mainOwner(witnesses.sources, parties);
  const candidates = witnesses.sources.flatMap((source, index) => findCandidates(source, index, parties, owner));
  const claimsOf = claimFinder(claims, witnesses.sources);
  const claimIds = (candidate: Candidate) => claimsOf(candidate).map(({ id }) => id);
  const groups = measuresAmong(groupCandidates(candidates, similarity, claimIds, parties.allied), witnesses);
  const counts = new Map<ActorId, number>();
  for (const { proposer } of candidates) if (proposer !== null) counts.set(proposer, (counts.get(proposer) ?? 0) + 1);
  const vocabulary = vocabularyOf(witnesses.sources);
  const facts = {
    plainness(title: string): number {
      const stems = contentStems(title);
      return stems.length === 0 ? 0 : (0.5 * stems.filter((each) => vocabulary.spread(each) > 1).length) / stems.length;
    },
    isOrganisation: (id: ActorId) => parties.actor(id)?.kind === "organization",
    prominence: (id: ActorId) => Math.min(0.3, (counts.get(id) ?? 0) / 100),
  };
  const cells = cellMaker(groups, witnesses.sources, similarity, parties);
  const drafts = groups.map((group) => draftMeasure(group, claimsOf, facts, cells));
  const byProposer = new Map<ActorId | null, Draft[]>();
  for (const draft of drafts) byProposer.set(draft.proposer, [...(byProposer.get(draft.proposer) ?? []), draft]);
  // What nobody named puts forward comes last, whatever its size.
  const order = [...byProposer].sort(
    ([p, a], [q, b]) =>
      Number(p === null) - Number(q === null) || b.length - a.length || ((p ?? "") < (q ?? "") ? -1 : 1),
  );
  const byParty = order.map(([, list]) => list.map(({ group }) => group));
  const areas = findAreas(witnesses.sources, similarity);
  const context = {
    witnesses,
    parties,
    layout: layOut(byParty, areas, witnesses.sources, similarity, partyNames(drafts, parties)),
    placed: [] as Placed[],
    timesOf: groupTimes(witnesses.times),
    textOf: new Map(witnesses.sources.map(({ id, text }) => [id, text])),
  };
  const proposals = order.map(([proposer, list], n) => proposalOf(proposer, list, n, context));
  const answers = findAnswers(context.placed, similarity, parties.allied);
  return proposals.map((proposal) => withAnswers(proposal, answers));
}
