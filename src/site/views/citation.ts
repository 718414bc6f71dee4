import type { Utterance } from "../../extract/utterance.ts";
import type { Citation } from "../../read/citation.ts";
import type { Source, SourceId } from "../../read/source.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { showDate } from "../dates.ts";
import { unreadLanguage } from "../languages.ts";
import { fragmentId, type Href, sourcePath } from "../urls.ts";
import { count, shorten } from "../wording.ts";
import { blockAt, groupBy, type Lookup, need, sentencesOf } from "./lookup.ts";

/** A passage as pages show it: its words, and the way to it. */
export interface CitationView {
  readonly exact: string;
  /** To the passage itself, as the source page marks it. */
  readonly href: Href;
  /** Short name of the place in its source: "s12", "s12–13"; in a source with pages "s12, p. 3". */
  readonly place: string;
  readonly source: SourceView;
}

export interface SourceView {
  readonly id: SourceId;
  readonly number: number;
  /** The shortest name that tells it from the others: publisher, else title with publisher, else its first words. */
  readonly name: string;
  /** The name, cut to what the head of a narrow column has room for. */
  readonly short: string;
  /** Title, or first words, and publisher: for lists that say what the numbers stand for. */
  readonly label: string;
  readonly href: Href;
  readonly published: string | null;
  /** Name of its language, where no rule reads it: that nothing was found in it then says nothing. */
  readonly unread: string | null;
}

/** A source is shown at each of its citations, so its view is made once. */
const made = new WeakMap<Lookup, Map<SourceId, SourceView>>();

export function sourceView(lookup: Lookup, id: SourceId): SourceView {
  const views = made.get(lookup) ?? new Map<SourceId, SourceView>();
  made.set(lookup, views);
  const known = views.get(id);
  if (known) return known;
  const source = need(lookup.sources, id);
  const view = {
    id,
    number: need(lookup.sourceNumber, id),
    name: sourceName(lookup, source),
    short: shorten(sourceName(lookup, source), MOST_SHORT),
    label: [sourceTitle(source), source.publisher?.value].filter(Boolean).join(", "),
    href: sourcePath(id),
    published: source.published ? showDate(source.published.value) : null,
    unread: unreadLanguage(source.language.value),
  };
  views.set(id, view);
  return view;
}

/** Sources that do not say a thing: by name, or, where they are many, by their number alone. */
export interface SilentView {
  readonly sources: readonly SourceView[];
  readonly many: string | null;
}

const MOST_NAMED = 12;

export function silentView(lookup: Lookup, ids: readonly SourceId[]): SilentView {
  if (ids.length > MOST_NAMED) return { sources: [], many: count(ids.length, "other report") };
  return { sources: ids.map((id) => sourceView(lookup, id)), many: null };
}

const MOST_SHORT = 22;

/** A publisher who has several reports in the corpus names none of them: those go by their titles. */
function sourceName(lookup: Lookup, source: Source): string {
  const publisher = source.publisher?.value;
  if (publisher === undefined) return shorten(sourceTitle(source), 60);
  return lookup.published.get(publisher) === 1
    ? shorten(publisher, 60)
    : `${shorten(sourceTitle(source), 60)} (${shorten(publisher, 30)})`;
}

/** The title of a source, else its first words. */
export const sourceTitle = (source: Source): string => source.title?.value ?? firstWords(source);

/** A text without a title is known by its first words, as hymns and papal letters are. */
function firstWords(source: Source): string {
  const [first] = source.sentences;
  return first === undefined ? source.file : `“${shorten(source.text.slice(first.start, first.end), 36)}”`;
}

export function citationView(lookup: Lookup, citation: Citation): CitationView {
  const source = need(lookup.sources, citation.source);
  const view = sourceView(lookup, citation.source);
  return {
    exact: citation.exact,
    href: `${view.href}#${passageId(source, citation)}`,
    place: placeName(source, citation),
    source: view,
  };
}

/** A passage within its sentences. */
export interface Quoted {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly citation: CitationView;
}

/** More than this beside a passage is no context but another passage. */
const MOST_CONTEXT = 240;

/** The passage with the rest of the sentences it stands in, so that a fragment can be understood. */
export function quoted(lookup: Lookup, citation: Citation): Quoted {
  const source = need(lookup.sources, citation.source);
  const touched = sentencesOf(source, citation);
  const start = Math.max(touched ? touched.first.start : citation.start, citation.start - MOST_CONTEXT);
  const end = Math.min(touched ? touched.last.end : citation.end, citation.end + MOST_CONTEXT);
  return {
    before: source.text.slice(Math.min(start, citation.start), citation.start),
    exact: citation.exact,
    after: source.text.slice(citation.end, Math.max(end, citation.end)),
    citation: citationView(lookup, citation),
  };
}

/** Citations of one source, side by side. */
export interface CiteGroup {
  readonly source: SourceView;
  readonly places: readonly { readonly href: Href; readonly text: string }[];
}

/** Citations by source, in the order given; a sentence that is cited twice is shown once. */
export function citeGroups(citations: readonly CitationView[]): CiteGroup[] {
  return [...groupBy(citations, (citation) => citation.source.number).values()].map((group) => {
    const places = [...groupBy(group, ({ place }) => place)];
    return {
      source: (group[0] as CitationView).source,
      places: places.map(([text, [first]]) => ({ href: (first as CitationView).href, text })),
    };
  });
}

/** The way to the sentence in which a passage begins: for what is mentioned, not cited as proof. */
export function sentenceHref(source: Source, span: Span): Href {
  const touched = sentencesOf(source, span);
  return `${sourcePath(source.id)}#${touched ? touched.first.id : blockId(blockAt(source, span.start))}`;
}

/** Fragment of a cited passage on its source's page: the sentence's own where the passage is just that sentence. */
export function passageId(source: Source, span: Span): string {
  const touched = sentencesOf(source, span);
  if (touched === null) return blockId(blockAt(source, span.start));
  const { first, last } = touched;
  if (first === last && first.start === span.start && first.end === span.end) return first.id;
  return source.blocks[first.block]?.kept ? `c-${span.start}-${span.end}` : blockId(first.block);
}

export const blockId = (index: number): string => `b${index + 1}`;

/** Fragment of an utterance on its source's page. */
export const utteranceId = (id: string): string => fragmentId(`u-${id}`);

/** The way to an utterance where its source marks it. */
export const utteranceHref = ({ source, id }: Pick<Utterance, "source" | "id">): Href =>
  `${sourcePath(source)}#${utteranceId(id)}`;

export function placeName(source: Source, span: Span): string {
  const touched = sentencesOf(source, span);
  if (touched === null) return "removed";
  const { first, last } = touched;
  const sentences = first === last ? first.id : `${first.id}–${last.id.slice(1)}`;
  return [sentences, pagesOf(source, span)].filter(Boolean).join(", ");
}

/** "p. 3", or "p. 3–4" over the edge of a page; null where the file has no pages. */
function pagesOf({ locators = [] }: Source, span: Span): string | null {
  const pages = locators.filter((page) => overlaps(page, span));
  const [first, last] = [pages[0], pages.at(-1)];
  if (!first || !last) return null;
  return first === last ? first.label : `${first.label}–${last.label.replace(/^p\. /, "")}`;
}
