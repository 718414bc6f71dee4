import type { Actor } from "../../extract/actor.ts";
import type { Utterance } from "../../extract/utterance.ts";
import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { highlight, type Layer } from "../highlight.ts";
import type { Html } from "../html.ts";
import { actorPath, fragmentId, type Href, PAGE } from "../urls.ts";
import { capital, count } from "../wording.ts";
import { KIND_WORDS as ACTOR_KIND } from "./actor-kinds.ts";
import { type CitationView, citationView, utteranceHref } from "./citation.ts";
import { type GradeView, gradeCounts, gradeView } from "./grades.ts";
import { groupBy, type Lookup, need } from "./lookup.ts";
import type { Page } from "./page.ts";
import { isQuotation, reportedCount, type SpeakerName, speakerName, speechCounts } from "./speech.ts";

export interface QuotationsView extends Page {
  readonly speakers: readonly SpeakerView[];
  readonly total: string;
  /** How many quotations have each grade, and what it means. */
  readonly grades: ReturnType<typeof gradeCounts>;
}

export interface SpeakerView {
  readonly id: string;
  readonly name: string;
  readonly href: Href | null;
  readonly count: string;
  readonly sources: string;
  readonly spoken: SpokenView;
  /** How many more there are than are listed here. */
  readonly more: string | null;
}

/** What somebody says: own words, whole or in part, apart from what is only reported. */
export interface SpokenView {
  readonly quotations: readonly UtteranceView[];
  readonly reported: readonly UtteranceView[];
  /** "12 reported statements"; null where there are none. */
  readonly reportedCount: string | null;
}

export interface UtteranceView {
  readonly citation: CitationView;
  /** What was said, with the speaker's own words set apart where it is only partly theirs. */
  readonly html: Html;
  readonly href: Href;
  readonly kind: Utterance["kind"];
  readonly kindWords: string;
  /** What is wrong with the quotation marks, in words; null where they are in order. */
  readonly marks: string | null;
  readonly speaker: SpeakerName;
  /** How sure the wording is; null for what is only reported. */
  readonly grade: GradeView | null;
  readonly rule: string;
}

export const KIND_WORDS: Readonly<Record<Utterance["kind"], string>> = {
  direct: "own words",
  mixed: "reported, partly in own words",
  indirect: "reported",
};

export const MARK_WORDS: Readonly<Record<Utterance["marks"], string | null>> = {
  paired: null,
  none: null,
  mismatched: "quotation marks do not match",
  "opening-lost": "opening mark lost in the source",
  "closing-lost": "closing mark lost in the source",
};

export function quotationsView(lookup: Lookup): QuotationsView {
  const total = speechCounts(lookup.briefing.utterances);
  return {
    path: PAGE.quotations,
    title: "Quotations",
    description: `${capital(total)} by speaker, each linked to its place.`,
    section: PAGE.quotations,
    speakers: speakers(lookup),
    total,
    grades: gradeCounts(lookup),
  };
}

/** Speakers with what they say, the most quoted first; those whom only the text names, and those no one names, come last. */
export function speakers(lookup: Lookup): SpeakerView[] {
  const said = groupBy(lookup.briefing.utterances, (utterance) => utterance.speaker);
  const unknown = said.get(null) ?? [];
  said.delete(null);
  const named = [...said].sort(([, a], [, b]) => quotations(b) - quotations(a) || b.length - a.length);
  const names = groupBy(
    named.map(([id]) => need(lookup.actors, id as string)),
    ({ name }) => name,
  );
  const groups: readonly (readonly [SpeakerGroup, readonly Utterance[]])[] = [
    ...named.map(([id, list]) => [actorGroup(need(lookup.actors, id as string), names), list] as const),
    [WRITTEN, unknown.filter(({ speakerSpan }) => speakerSpan !== null)],
    [NOBODY, unknown.filter(({ speakerSpan }) => speakerSpan === null)],
  ];
  return groups.filter(([, list]) => list.length > 0).map(([group, list]) => speakerView(lookup, group, list));
}

const quotations = (utterances: readonly Utterance[]): number => utterances.filter(isQuotation).length;

type SpeakerGroup = Pick<SpeakerView, "id" | "name" | "href">;

/** Two of one name are told apart by what they are. */
const actorGroup = (actor: Actor, names: ReadonlyMap<string, readonly Actor[]>): SpeakerGroup => ({
  id: fragmentId(actor.id),
  name: need(names, actor.name).length > 1 ? `${actor.name} (${ACTOR_KIND[actor.kind]})` : actor.name,
  href: actorPath(actor.id),
});

/** One group for all of them: "the official" of one report need not be that of another. */
const WRITTEN: SpeakerGroup = { id: "speaker-as-written", name: "Not identified: as the text calls them", href: null };
const NOBODY: SpeakerGroup = { id: "speaker-not-named", name: "Speaker not named", href: null };

/** A speaker's own page, or the sources' pages, hold the others. */
const MOST_LISTED = 60;

function speakerView(lookup: Lookup, group: SpeakerGroup, utterances: readonly Utterance[]): SpeakerView {
  const ordered = [...utterances].sort((a, b) => Number(isQuotation(b)) - Number(isQuotation(a)));
  return {
    ...group,
    count: speechCounts(utterances),
    sources: `in ${count(new Set(utterances.map((utterance) => utterance.source)).size, "report")}`,
    spoken: spokenView(lookup, ordered.slice(0, MOST_LISTED)),
    more: ordered.length > MOST_LISTED ? speechCounts(ordered.slice(MOST_LISTED)) : null,
  };
}

export function spokenView(lookup: Lookup, utterances: readonly Utterance[]): SpokenView {
  const views = (list: readonly Utterance[]) => list.map((utterance) => utteranceView(lookup, utterance));
  const reported = utterances.filter((utterance) => !isQuotation(utterance));
  return {
    quotations: views(utterances.filter(isQuotation)),
    reported: views(reported),
    reportedCount: reported.length === 0 ? null : reportedCount(reported.length),
  };
}

const ownWords = ({ start, end }: Span): Layer => ({ start, end, element: "span", className: "quoted" });

export function utteranceView(lookup: Lookup, utterance: Utterance): UtteranceView {
  const source = need(lookup.sources, utterance.source);
  return {
    citation: citationView(lookup, cite(source, utterance.content)),
    html: highlight(source.text, utterance.content, utterance.kind === "mixed" ? utterance.quoted.map(ownWords) : []),
    href: utteranceHref(utterance),
    kind: utterance.kind,
    kindWords: KIND_WORDS[utterance.kind],
    marks: MARK_WORDS[utterance.marks],
    speaker: speakerName(lookup, utterance),
    grade: gradeView(lookup, utterance.id),
    rule: utterance.rule,
  };
}
