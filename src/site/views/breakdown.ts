import type { Area, Cell, Measure, Modality, Proposal } from "../../collate/proposal.ts";
import type { ActorId } from "../../extract/actor.ts";
import { machineDate, showDate } from "../dates.ts";
import { unreadLanguage } from "../languages.ts";
import { actorPath, fragmentId, type Href, measurePath, PAGE } from "../urls.ts";
import { count, shorten, supportWords } from "../wording.ts";
import { type CitationView, citationView, type SourceView, sourceView } from "./citation.ts";
import { claimHref } from "./claims.ts";
import { isCrowded, shownCells } from "./crowd.ts";
import { type DecisionView, decisionsOn } from "./decisions.ts";
import { groupBy, type Lookup, need } from "./lookup.ts";
import type { Link, Page } from "./page.ts";

export interface BreakdownView extends Page {
  readonly proposals: readonly ProposalView[];
  readonly sources: readonly SourceView[];
  /** Too many sources for words in the cells. */
  readonly dense: boolean;
  /** Too many even for a column each. */
  readonly crowded: boolean;
  readonly unread: boolean;
  /** The claims by subject, where little or nothing is proposed. */
  readonly topics: readonly TopicView[];
}

export interface TopicView {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly {
    readonly href: Href;
    readonly number: number;
    readonly text: CitationView;
    readonly support: string;
  }[];
  /** How many more there are than are listed. */
  readonly more: string | null;
}

export interface ProposalView {
  readonly id: string;
  readonly title: string;
  readonly proposer: Link | null;
  readonly addressee: Link | null;
  readonly date: { readonly words: string; readonly machine: string | null } | null;
  readonly areas: readonly AreaView[];
  /** Whether no area was found, so that the only one holds all and its title says nothing. */
  readonly plain: boolean;
  readonly counts: string;
  readonly decisions: readonly DecisionView[];
}

export interface AreaView {
  readonly id: string;
  readonly title: string;
  readonly labels: readonly CitationView[];
  readonly measures: readonly MeasureRow[];
  /** "5 measures: 3 offers, 2 demands". */
  readonly counts: string;
  readonly decisions: readonly DecisionView[];
}

export interface MeasureRow {
  readonly id: string;
  readonly title: string;
  readonly href: Href;
  readonly modality: Modality;
  readonly meaning: string;
  readonly addressee: Link | null;
  /** "in 3 of 5 reports". */
  readonly coverage: string;
  /** Of many sources only those that have it. */
  readonly cells: readonly CellView[];
  /** What the analyst changed of it. */
  readonly decisions: readonly DecisionView[];
  /** Measures of another party that speak of the same thing: what is asked beside what is answered. */
  readonly answers: readonly AnswerView[];
}

export interface AnswerView extends Link {
  readonly modality: Modality;
  readonly meaning: string;
  readonly proposer: string | null;
}

export interface CellView {
  readonly source: SourceView;
  readonly status: Cell["status"];
  readonly words: string;
  /** Only shape tells the states apart where colour does not. */
  readonly sign: string;
  /** The source's own words, shortened: the measure's page has them whole. */
  readonly evidence: string | null;
  readonly href: Href;
}

const STATUS_WORDS: Readonly<Record<Cell["status"], string>> = {
  stated: "stated",
  partial: "stated in part",
  contradicted: "contradicted",
  absent: "not mentioned",
};

const STATUS_SIGN: Readonly<Record<Cell["status"], string>> = {
  stated: "●",
  partial: "◐",
  contradicted: "✕",
  absent: "–",
};

const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  offer: "something the proposer is ready to give or do together",
  demand: "something the proposer asks of the other side",
  commitment: "something the proposer binds itself to",
  principle: "something the proposer holds to be beyond bargaining",
  refusal: "something the proposer declines",
  warning: "something the proposer says will follow",
};

export function breakdownView(lookup: Lookup): BreakdownView {
  const { briefing } = lookup;
  return {
    path: PAGE.breakdown,
    title: "Proposal breakdown",
    description: `What is proposed, by area and measure, and which of ${count(briefing.sources.length, "report")} says so.`,
    section: PAGE.breakdown,
    proposals: lookup.proposals.map((proposal) => proposalView(lookup, proposal)),
    sources: briefing.sources.map((source) => sourceView(lookup, source.id)),
    dense: isDense(lookup),
    crowded: isCrowded(lookup),
    unread: hasUnread(lookup),
    topics: topicViews(lookup),
  };
}

/** More claims than these under one subject are no overview. */
const MOST_IN_TOPIC = 12;

export function topicViews(lookup: Lookup): TopicView[] {
  const total = lookup.briefing.sources.length;
  return lookup.briefing.topics.map(({ id, title, claims }) => ({
    id: fragmentId(id),
    title,
    claims: claims.slice(0, MOST_IN_TOPIC).map((each) => {
      const claim = need(lookup.claims, each);
      return {
        href: claimHref(lookup, claim),
        number: need(lookup.claimNumber, each),
        text: citationView(lookup, claim.text),
        support: supportWords(claim.support, total),
      };
    }),
    more: claims.length > MOST_IN_TOPIC ? count(claims.length - MOST_IN_TOPIC, "more claim") : null,
  }));
}

export const hasUnread = ({ briefing }: Lookup): boolean =>
  briefing.sources.some((source) => unreadLanguage(source.language.value) !== null);

export const isDense = ({ briefing }: Lookup): boolean => briefing.sources.length > 6;

export function proposalView(lookup: Lookup, proposal: Proposal): ProposalView {
  const measures = proposal.areas.reduce((sum, area) => sum + area.measures.length, 0);
  return {
    id: fragmentId(proposal.id),
    title: proposal.title,
    proposer: actorLink(lookup, proposal.proposer),
    addressee: actorLink(lookup, proposal.addressee),
    date: proposal.date === null ? null : { words: showDate(proposal.date), machine: machineDate(proposal.date) },
    areas: proposal.areas.map((area) => areaView(lookup, area)),
    plain: isPlain(proposal),
    counts: isPlain(proposal)
      ? count(measures, "measure")
      : `${count(proposal.areas.length, "area")}, ${count(measures, "measure")}`,
    decisions: decisionsOn(lookup, `proposal ${proposal.id}`),
  };
}

function areaView(lookup: Lookup, area: Area): AreaView {
  return {
    id: fragmentId(area.id),
    title: areaTitle(area),
    labels: area.labels.map((citation) => citationView(lookup, citation)),
    measures: area.measures.map((measure) => measureRow(lookup, measure)),
    counts: areaCounts(area),
    decisions: decisionsOn(lookup, `area ${area.id}`),
  };
}

/** The last area of a proposal holds what fits no other; its title in the data is a bare word. */
export const areaTitle = (area: Area): string => (isOther(area) ? "Other measures" : area.title);

const isOther = (area: Area): boolean => area.title === "other";

export const isPlain = ({ areas }: Proposal): boolean => areas.length === 1 && areas.every(isOther);

const PLURAL: Readonly<Record<Modality, string>> = {
  offer: "offers",
  demand: "demands",
  commitment: "commitments",
  principle: "principles",
  refusal: "refusals",
  warning: "warnings",
};

function areaCounts(area: Area): string {
  const kinds = groupBy(area.measures, (measure) => measure.modality);
  const parts = [...kinds].map(([modality, { length }]) => count(length, modality, PLURAL[modality]));
  return parts.join(", ");
}

/** So much of a source's words fits in a table's cell. */
const MOST_EVIDENCE = 110;

export function measureRow(lookup: Lookup, measure: Measure): MeasureRow {
  const said = measure.cells.filter((cell) => cell.status !== "absent").length;
  return {
    id: fragmentId(measure.id),
    title: measure.title,
    href: measurePath(measure.id),
    modality: measure.modality,
    meaning: MODALITY_WORDS[measure.modality],
    addressee: actorLink(lookup, measure.addressee),
    decisions: decisionsOn(lookup, `measure ${measure.id}`),
    coverage: `in ${said} of ${count(measure.cells.length, "report")}`,
    cells: shownCells(lookup, measure).map((cell) => ({
      source: sourceView(lookup, cell.source),
      status: cell.status,
      ...statusWords(lookup, cell),
      evidence: cell.citations[0] ? shorten(cell.citations[0].exact, MOST_EVIDENCE) : null,
      href: `${measurePath(measure.id)}#${cellId(cell)}`,
    })),
    answers: measure.answers.map((id) => answerView(lookup, id)),
  };
}

function answerView(lookup: Lookup, id: string): AnswerView {
  const { measure, proposal } = need(lookup.measureById, id);
  return {
    href: measurePath(id),
    text: measure.title,
    modality: measure.modality,
    meaning: MODALITY_WORDS[measure.modality],
    proposer: actorLink(lookup, proposal.proposer)?.text ?? null,
  };
}

/** What a cell says in words and as a sign; where no rule reads the source's language, not that the thing is absent. */
export function statusWords(lookup: Lookup, cell: Cell): Pick<CellView, "words" | "sign"> {
  const { unread } = sourceView(lookup, cell.source);
  return cell.status === "absent" && unread !== null
    ? { words: `not read (${unread})`, sign: "/" }
    : { words: STATUS_WORDS[cell.status], sign: STATUS_SIGN[cell.status] };
}

export const cellId = (cell: Pick<Cell, "source">): string => fragmentId(`in-${cell.source}`);

export function actorLink(lookup: Lookup, id: ActorId | null): Link | null {
  const actor = id === null ? undefined : lookup.actors.get(id);
  return actor === undefined ? null : { href: actorPath(actor.id), text: actor.name };
}
