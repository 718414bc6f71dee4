import type { Encoding, Grounded, Source } from "../../read/source.ts";
import { showDate } from "../dates.ts";
import { webAddress } from "../html.ts";
import { languageName, unreadLanguage } from "../languages.ts";
import { rawPath } from "../raw-files.ts";
import { comparePath, type Href, PAGE, sourcePath } from "../urls.ts";
import { count, groupDigits, shorten } from "../wording.ts";
import { backlinks } from "./backlinks.ts";
import { type CitationView, citationView, type SourceView, sentenceHref, sourceView } from "./citation.ts";
import { isCompared } from "./compare.ts";
import { groupBy, type Lookup, need } from "./lookup.ts";
import type { Page } from "./page.ts";
import { type UtteranceView, utteranceView } from "./quotations.ts";
import { sourceText, type TextRow } from "./source-text.ts";
import { sharesWith } from "./sources.ts";
import { speechCounts } from "./speech.ts";

export interface SourcePageView extends Page {
  readonly source: SourceView;
  readonly language: string;
  /** Title, publisher and date in a line, for a copied quotation. */
  readonly cite: string;
  readonly descriptors: readonly DescriptorView[];
  readonly file: {
    readonly name: string;
    readonly href: Href;
    readonly sha256: string;
    readonly size: string;
    readonly type: string;
    /** "read as windows-1251, by the look of its bytes"; null where the format settles it. */
    readonly encoding: string | null;
  };
  readonly sharesWith: readonly SourceView[];
  readonly rows: readonly TextRow[];
  readonly voices: readonly VoiceView[];
  /** What all other sources carry and this one does not. */
  readonly leftOut: readonly CitationView[];
  /** Sentences that nothing in the briefing cites. */
  readonly unused: UnusedView;
  readonly counts: string;
  /** Pages that show it beside another source. */
  readonly beside: readonly { readonly href: Href; readonly source: SourceView }[];
  readonly previous: SourceView | null;
  readonly next: SourceView | null;
}

export interface UnusedView {
  /** "13 of 19 sentences are cited". */
  readonly cited: string;
  readonly sentences: readonly { readonly href: Href; readonly id: string; readonly text: string }[];
  /** How many more there are than are listed. */
  readonly more: string | null;
}

/** A speaker in one source, and where the text has their words; the words themselves stand in the text. */
export interface VoiceView {
  /** As far as it is known: a name, or what the text calls the speaker. */
  readonly speaker: string;
  readonly href: Href | null;
  readonly kinds: readonly { readonly words: string; readonly places: readonly UtteranceView[] }[];
}

export interface DescriptorView {
  readonly name: string;
  readonly value: string | null;
  readonly address: string | null;
  readonly basis: string;
  readonly rule: string | null;
  readonly cited: Href | null;
}

const BASIS: Readonly<Record<Grounded<string>["basis"], string>> = {
  "front-matter": "given in the front matter",
  markup: "from the page's markup",
  text: "stated in the text",
  inferred: "inferred",
  analyst: "given by the analyst",
};

const ENCODING_BASIS: Readonly<Record<Encoding["basis"], string>> = {
  bom: "by its byte order mark",
  declared: "as it declares",
  detected: "by the look of its bytes",
};

export function sourcePages(lookup: Lookup): SourcePageView[] {
  const links = backlinks(lookup);
  const { sources } = lookup.briefing;
  return sources.map((source, index) => {
    const said = lookup.saidIn.get(source.id) ?? [];
    const view = sourceView(lookup, source.id);
    return {
      path: sourcePath(source.id),
      title: source.title?.value ?? view.name,
      description: `Source ${view.number}: ${view.name}. ${count(source.sentences.length, "sentence")}, every cited passage marked.`,
      section: PAGE.sources,
      source: view,
      language: source.language.value,
      cite: [source.title?.value, source.publisher?.value, view.published].filter(Boolean).join(", ") || source.file,
      descriptors: descriptors(source),
      file: {
        name: source.file,
        href: rawPath(source.file),
        sha256: source.sha256,
        size: `${groupDigits(source.bytes)} bytes`,
        type: source.mediaType,
        encoding: source.encoding ? `read as ${source.encoding.name}, ${ENCODING_BASIS[source.encoding.basis]}` : null,
      },
      sharesWith: sharesWith(lookup, source),
      rows: sourceText(lookup, source, need(links, source.id), said),
      voices: voices(said.map((utterance) => utteranceView(lookup, utterance))),
      leftOut: leftOut(lookup, source),
      unused: unusedView(lookup, source),
      counts: `${count(source.sentences.length, "sentence")}, ${speechCounts(said)}`,
      beside: isCompared(lookup) ? sources.flatMap((other, i) => besideLink(lookup, source, index, other, i)) : [],
      previous: index > 0 ? sourceView(lookup, (sources[index - 1] as Source).id) : null,
      next: index + 1 < sources.length ? sourceView(lookup, (sources[index + 1] as Source).id) : null,
    };
  });
}

/** Those who are identified first, then those whom the text calls something, then the rest. */
function voices(utterances: readonly UtteranceView[]): VoiceView[] {
  const known = ({ speaker }: UtteranceView) => (speaker.name !== null ? 0 : speaker.asWritten !== null ? 1 : 2);
  const ordered = [...utterances].sort((a, b) => known(a) - known(b));
  return [...groupBy(ordered, ({ speaker }) => speaker.label)].map(([speaker, group]) => ({
    speaker,
    href: group[0]?.speaker.href ?? null,
    kinds: [...groupBy(group, ({ kindWords }) => kindWords)].map(([words, places]) => ({ words, places })),
  }));
}

/** The earlier one stands on the left, so that each two have one page. */
function besideLink(lookup: Lookup, source: Source, index: number, other: Source, otherIndex: number) {
  if (index === otherIndex) return [];
  const href = index < otherIndex ? comparePath(source.id, other.id) : comparePath(other.id, source.id);
  return [{ href, source: sourceView(lookup, other.id) }];
}

function descriptors(source: Source): DescriptorView[] {
  const link = source.url === null ? null : webAddress(source.url.value);
  return [
    descriptor(source, "Title", source.title),
    descriptor(source, "Publisher", source.publisher),
    descriptor(source, "Author", source.author),
    descriptor(source, "Published", source.published, showDate),
    { ...descriptor(source, "Address", source.url), address: link },
    descriptor(source, "Language", source.language, languageWords),
  ];
}

function descriptor(
  source: Source,
  name: string,
  from: Grounded<string> | null,
  show = (value: string) => value,
): DescriptorView {
  if (from === null) return { name, value: null, address: null, basis: "no rule found it", rule: null, cited: null };
  return {
    name,
    value: show(from.value),
    address: null,
    basis: BASIS[from.basis],
    rule: from.rule,
    cited: from.cited === null ? null : sentenceHref(source, from.cited),
  };
}

/** "German (de)": the name for people, the tag for the rest. */
const languageWords = (tag: string): string => (languageName(tag) === tag ? tag : `${languageName(tag)} (${tag})`);

/** A source of which little is used is read in its text, not in a list. */
const MOST_UNUSED = 20;

function unusedView({ briefing }: Lookup, source: Source): UnusedView {
  const found = briefing.coverage.find((each) => each.source === source.id);
  const unused = new Set(found?.unused ?? []);
  const sentences = source.sentences.filter(({ id }) => unused.has(id));
  return {
    cited: `${source.sentences.length - unused.size} of ${count(source.sentences.length, "sentence")}`,
    sentences: sentences.slice(0, MOST_UNUSED).map(({ id, start, end }) => ({
      href: `${sourcePath(source.id)}#${id}`,
      id,
      text: shorten(source.text.slice(start, end), 90),
    })),
    more: sentences.length > MOST_UNUSED ? count(sentences.length - MOST_UNUSED, "more") : null,
  };
}

function leftOut(lookup: Lookup, source: Source): CitationView[] {
  const others = lookup.briefing.sources.length - 1;
  if (others < 2 || unreadLanguage(source.language.value) !== null) return [];
  return lookup.sharedClaims
    .filter((claim) => claim.support.sources.length === others && !claim.support.sources.includes(source.id))
    .map((claim) => citationView(lookup, claim.text));
}
