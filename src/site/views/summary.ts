import type { KeyPoint, TimelineEvent } from "../../brief/briefing.ts";
import { machineDate, showDate } from "../dates.ts";
import { fragmentId, type Href, PAGE } from "../urls.ts";
import { count, groupDigits, shorten, supportWords } from "../wording.ts";
import { type ProposalView, proposalView, type TopicView, topicViews } from "./breakdown.ts";
import {
  type CitationView,
  type CiteGroup,
  citationView,
  citeGroups,
  type SourceView,
  sourceView,
} from "./citation.ts";
import { type CoverageView, coverageView } from "./coverage.ts";
import { type DecisionView, decisionsOn } from "./decisions.ts";
import { type DifferenceView, differenceView } from "./differences.ts";
import { type GapView, gapsView } from "./gaps.ts";
import type { Lookup } from "./lookup.ts";
import { matrixView } from "./matrix.ts";
import type { Link, Page } from "./page.ts";
import { type SpeakerView, speakers } from "./quotations.ts";
import { type SourceRow, sourceRow } from "./sources.ts";
import { isQuotation } from "./speech.ts";
import { proposalsByWeight } from "./weighty.ts";

export interface SummaryView extends Page {
  readonly question: string | null;
  readonly edition: {
    readonly digest: string;
    readonly sources: string;
    readonly lines: string;
    readonly sentences: string;
    /** How many decisions of the analyst changed what the rules found. */
    readonly decisions: string | null;
  };
  readonly keyPoints: readonly KeyPointView[];
  readonly proposals: readonly ProposalView[];
  /** Those of one measure in one report, by name only. */
  readonly passing: readonly Link[];
  readonly matrix: ReturnType<typeof matrixView>;
  readonly differences: readonly DifferenceView[];
  readonly moreDifferences: number;
  /** What no source says of the proposals, the widest first. */
  readonly gaps: readonly (GapView & { readonly proposal: Link })[];
  readonly moreGaps: number;
  readonly coverage: CoverageView | null;
  readonly topics: readonly TopicView[];
  readonly events: readonly EventView[];
  readonly moreEvents: number;
  readonly speakers: readonly SpeakerView[];
  readonly sources: readonly SourceRow[];
  /** What the numbers in the citations stand for: the first sources, and how many more there are. */
  readonly numbers: { readonly sources: readonly SourceView[]; readonly more: string | null };
  readonly counts: readonly (Link & { readonly number: string })[];
}

export interface KeyPointView {
  readonly id: string;
  readonly decisions: readonly DecisionView[];
  readonly text: string;
  readonly support: string;
  readonly citations: readonly CiteGroup[];
}

export interface EventView {
  readonly id: string;
  readonly date: string;
  readonly machineDate: string | null;
  readonly text: CitationView;
  /** The text, cut to what a strip of events has room for. */
  readonly short: string;
  readonly support: string;
  readonly citations: readonly CiteGroup[];
  readonly href: Href;
}

/** The weightiest few of each kind; the pages behind them hold all. */
const SHOWN = { differences: 3, gaps: 4, events: 5, speakers: 8, numbers: 12 } as const;

/** The first page: what happened, what is proposed, how sure are we. */
export function summaryView(lookup: Lookup): SummaryView {
  const { briefing } = lookup;
  const { sources } = briefing;
  const lines = new Set(sources.map((source) => source.lineage)).size;
  const gaps = gapsView(lookup).proposals.flatMap(({ proposal, open }) => open.map((gap) => ({ ...gap, proposal })));
  const events = stripOf(briefing.timeline);
  const { weighty, passing } = proposalsByWeight(lookup);
  return {
    path: PAGE.summary,
    title: briefing.title,
    description: shorten(
      briefing.question ?? `${briefing.title}: ${count(sources.length, "report")} side by side.`,
      160,
    ),
    section: PAGE.summary,
    question: briefing.question,
    edition: {
      digest: briefing.digest.slice(0, 12),
      sources: count(sources.length, "report"),
      lines: count(lines, "independent line"),
      sentences: count(
        sources.reduce((sum, source) => sum + source.sentences.length, 0),
        "sentence",
      ),
      decisions: briefing.overrides.length > 0 ? count(briefing.overrides.length, "decision") : null,
    },
    keyPoints: briefing.keyPoints.map((point) => keyPointView(lookup, point)),
    proposals: weighty.map((proposal) => proposalView(lookup, proposal)),
    passing,
    matrix: matrixView(lookup, weighty),
    differences: weightiest(lookup).slice(0, SHOWN.differences),
    moreDifferences: Math.max(0, briefing.discrepancies.length - SHOWN.differences),
    gaps: gaps.slice(0, SHOWN.gaps),
    moreGaps: Math.max(0, gaps.length - SHOWN.gaps),
    coverage: coverageView(lookup),
    topics: topicViews(lookup),
    events: events.map((event) => eventView(lookup, event)),
    moreEvents: briefing.timeline.length - events.length,
    speakers: speakers(lookup).slice(0, SHOWN.speakers),
    sources: sources.map((source) => sourceRow(lookup, source)),
    numbers: {
      sources: sources.slice(0, SHOWN.numbers).map((source) => sourceView(lookup, source.id)),
      more: sources.length > SHOWN.numbers ? count(sources.length - SHOWN.numbers, "more source") : null,
    },
    counts: countsOf(lookup),
  };
}

function keyPointView(lookup: Lookup, point: KeyPoint): KeyPointView {
  return {
    id: fragmentId(point.id),
    decisions: decisionsOn(lookup, `key-point ${point.id}`),
    text: point.text,
    support: supportWords(point.support, lookup.briefing.sources.length),
    citations: citeGroups(point.citations.map((citation) => citationView(lookup, citation))),
  };
}

export function eventView(lookup: Lookup, event: TimelineEvent): EventView {
  return {
    id: fragmentId(event.id),
    date: showDate(event.date),
    machineDate: machineDate(event.date),
    text: citationView(lookup, event.text),
    short: shorten(event.text.exact, 140),
    support: supportWords(event.support, lookup.briefing.sources.length),
    citations: citeGroups(event.citations.map((citation) => citationView(lookup, citation))),
    href: `${PAGE.timeline}#${fragmentId(event.id)}`,
  };
}

/** The most widely carried events of what the reports are about, in order of time; background only where there is no other. */
function stripOf(timeline: readonly TimelineEvent[]): TimelineEvent[] {
  const news = timeline.filter(({ background }) => !background);
  const widest = [...(news.length > 0 ? news : timeline)]
    .sort((a, b) => b.support.independent - a.support.independent)
    .slice(0, SHOWN.events);
  return timeline.filter((event) => widest.includes(event));
}

const WEIGHTS = ["high", "medium", "low"];

function weightiest(lookup: Lookup): DifferenceView[] {
  return [...lookup.briefing.discrepancies]
    .sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight))
    .map((discrepancy) => differenceView(lookup, discrepancy));
}

/** One number over several proposals would read as the measures of one. */
const inProposals = (proposals: number, measures: number): { text?: string } =>
  proposals < 2 ? {} : { text: `${measures === 1 ? "measure" : "measures"} in ${count(proposals, "proposal")}` };

function countsOf({ briefing, measures }: Lookup): (Link & { number: string })[] {
  const entry = (number: number, one: string, href: Href, many?: string) => {
    const words = count(number, one, many);
    return { href, number: groupDigits(number), text: words.slice(words.indexOf(" ") + 1) };
  };
  const quotations = briefing.utterances.filter(isQuotation).length;
  const proposed = [
    {
      ...entry(measures.length, "measure", PAGE.breakdown),
      ...inProposals(briefing.proposals.length, measures.length),
    },
  ];
  return [
    ...(measures.length === 0 ? [] : proposed),
    entry(briefing.claims.length, "claim", PAGE.claims),
    entry(briefing.discrepancies.length, "difference", PAGE.differences),
    entry(quotations, "quotation", PAGE.quotations),
    entry(briefing.utterances.length - quotations, "reported statement", PAGE.quotations),
    entry(briefing.figures.length, "figure", PAGE.figures),
    entry(briefing.timeline.length, "dated event", PAGE.timeline),
    entry(briefing.actors.length, "name", PAGE.names),
  ];
}
