import type { Citation } from "../../read/citation.ts";
import type { Source, SourceId } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { showDate } from "../dates.ts";
import { fragmentId, type Href, sourcePath } from "../urls.ts";
import { shorten } from "../wording.ts";
import { blockAt, type Lookup, need, sentencesOf } from "./lookup.ts";

/** A passage as pages show it: its words, and the way to it. */
export interface CitationView {
  readonly exact: string;
  /** To the passage itself, as the source page marks it. */
  readonly href: Href;
  /** Short name of the place: "2 s12". */
  readonly label: string;
  /** The same for those who hear it: "Source 2, Harbour Gazette, sentence 12". */
  readonly spoken: string;
  readonly source: SourceView;
}

export interface SourceView {
  readonly id: SourceId;
  readonly number: number;
  /** The shortest name the source has: publisher, else title, else file. */
  readonly name: string;
  readonly href: Href;
  readonly published: string | null;
}

export function sourceView(lookup: Lookup, id: SourceId): SourceView {
  const source = need(lookup.sources, id);
  return {
    id,
    number: need(lookup.sourceNumber, id),
    name: sourceName(source),
    href: sourcePath(id),
    published: source.published ? showDate(source.published.value) : null,
  };
}

export const sourceName = (source: Source): string =>
  shorten(source.publisher?.value ?? source.title?.value ?? source.file, 60);

export function citationView(lookup: Lookup, citation: Citation): CitationView {
  const source = need(lookup.sources, citation.source);
  const view = sourceView(lookup, citation.source);
  const place = placeName(source, citation);
  return {
    exact: citation.exact,
    href: `${view.href}#${passageId(source, citation)}`,
    label: `${view.number} ${place.short}`,
    spoken: `Source ${view.number}, ${view.name}, ${place.long}`,
    source: view,
  };
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

function placeName(source: Source, span: Span): { short: string; long: string } {
  const touched = sentencesOf(source, span);
  if (touched === null) return { short: "removed", long: "in the removed text" };
  const { first, last } = touched;
  if (first === last) return { short: first.id, long: `sentence ${first.id.slice(1)}` };
  return { short: `${first.id}–${last.id.slice(1)}`, long: `sentences ${first.id.slice(1)} to ${last.id.slice(1)}` };
}
