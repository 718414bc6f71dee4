import type { Actor } from "../../extract/actor.ts";
import type { Utterance } from "../../extract/utterance.ts";
import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { highlight, type Layer } from "../highlight.ts";
import type { Html } from "../html.ts";
import { actorPath, fragmentId, type Href, PAGE, sourcePath } from "../urls.ts";
import { count } from "../wording.ts";
import { type CitationView, citationView, utteranceId } from "./citation.ts";
import { groupBy, type Lookup, need } from "./lookup.ts";
import type { Page } from "./page.ts";

export interface QuotationsView extends Page {
  readonly speakers: readonly SpeakerView[];
  readonly total: string;
}

export interface SpeakerView {
  readonly id: string;
  readonly name: string;
  readonly href: Href | null;
  readonly count: string;
  readonly sources: string;
  readonly utterances: readonly UtteranceView[];
  /** How many more there are than are listed here. */
  readonly more: string | null;
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
  readonly speaker: string | null;
  readonly speakerHref: Href | null;
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
  const total = lookup.briefing.utterances.length;
  return {
    path: PAGE.quotations,
    title: "Quotations",
    description: `${count(total, "utterance")} by speaker, in own words or reported, each linked to its place.`,
    section: PAGE.quotations,
    speakers: speakers(lookup),
    total: count(total, "utterance"),
  };
}

/** All speakers with what they say, the most quoted first; what no one is named for comes last. */
export function speakers(lookup: Lookup): SpeakerView[] {
  const said = groupBy(lookup.briefing.utterances, (utterance) => utterance.speaker);
  const unnamed = said.get(null);
  said.delete(null);
  const named = [...said].sort(([, a], [, b]) => b.length - a.length);
  return [...named, ...(unnamed ? [[null, unnamed] as const] : [])].map(([id, list]) =>
    speakerView(lookup, id === null ? null : need(lookup.actors, id), list),
  );
}

/** A speaker's own page, or the sources' pages, hold the others. */
const MOST_LISTED = 60;

function speakerView(lookup: Lookup, actor: Actor | null, utterances: readonly Utterance[]): SpeakerView {
  return {
    id: actor ? fragmentId(actor.id) : "speaker-not-named",
    name: actor ? actor.name : "Speaker not named",
    href: actor ? actorPath(actor.id) : null,
    count: count(utterances.length, "utterance"),
    sources: `in ${count(new Set(utterances.map((utterance) => utterance.source)).size, "report")}`,
    utterances: utterances.slice(0, MOST_LISTED).map((utterance) => utteranceView(lookup, utterance)),
    more: utterances.length > MOST_LISTED ? count(utterances.length - MOST_LISTED, "more utterance") : null,
  };
}

const ownWords = ({ start, end }: Span): Layer => ({ start, end, element: "span", className: "quoted" });

export function utteranceView(lookup: Lookup, utterance: Utterance): UtteranceView {
  const source = need(lookup.sources, utterance.source);
  const speaker = utterance.speaker === null ? null : need(lookup.actors, utterance.speaker);
  return {
    citation: citationView(lookup, cite(source, utterance.content)),
    html: highlight(source.text, utterance.content, utterance.kind === "mixed" ? utterance.quoted.map(ownWords) : []),
    href: `${sourcePath(source.id)}#${utteranceId(utterance.id)}`,
    kind: utterance.kind,
    kindWords: KIND_WORDS[utterance.kind],
    marks: MARK_WORDS[utterance.marks],
    speaker: speaker?.name ?? null,
    speakerHref: speaker ? actorPath(speaker.id) : null,
    rule: utterance.rule,
  };
}
