import type { Source } from "../../read/source.ts";
import { showDate } from "../dates.ts";
import { PAGE } from "../urls.ts";
import { count } from "../wording.ts";
import { type SourceView, sourceView } from "./citation.ts";
import { type FragmentsView, fragmentsView, isCompared } from "./compare.ts";
import { type Lookup, need } from "./lookup.ts";
import type { Page } from "./page.ts";
import { speechCounts } from "./speech.ts";

export interface SourcesView extends Page {
  readonly sources: readonly SourceRow[];
  /** Whether there are pages that show two of them side by side. */
  readonly compared: boolean;
  readonly lines: readonly {
    readonly id: string;
    readonly sources: readonly SourceView[];
    readonly shared: readonly SharedView[];
  }[];
}

/** What a copy has of the first report of its line. */
export interface SharedView {
  readonly first: SourceView;
  readonly copy: SourceView;
  readonly fragments: FragmentsView;
}

export interface SourceRow {
  readonly source: SourceView;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly sentences: string;
  readonly utterances: string;
  readonly removed: string;
  readonly file: string;
  /** Other sources of the same line of reporting. */
  readonly sharesWith: readonly SourceView[];
}

export function sourcesView(lookup: Lookup): SourcesView {
  const { sources } = lookup.briefing;
  const { lines } = lookup;
  return {
    path: PAGE.sources,
    title: "Sources",
    description: `${count(sources.length, "report")} in ${count(lines.size, "independent line")} of reporting, with what is known of each.`,
    section: PAGE.sources,
    sources: sources.map((source) => sourceRow(lookup, source)),
    compared: isCompared(lookup),
    lines: [...lines].map(([id, members]) => ({
      id,
      sources: members.map((source) => sourceView(lookup, source.id)),
      shared: sharedWith(lookup, members),
    })),
  };
}

/** So many copies are shown with what they share; more would be the same again. */
const MOST_COPIES = 12;

function sharedWith(lookup: Lookup, [first, ...copies]: readonly Source[]): SharedView[] {
  if (first === undefined) return [];
  return copies.slice(0, MOST_COPIES).flatMap((copy) => {
    const fragments = fragmentsView(lookup, first, copy);
    if (fragments === null) return [];
    return [{ first: sourceView(lookup, first.id), copy: sourceView(lookup, copy.id), fragments }];
  });
}

export function sourceRow(lookup: Lookup, source: Source): SourceRow {
  return {
    source: sourceView(lookup, source.id),
    title: source.title?.value ?? null,
    publisher: source.publisher?.value ?? null,
    published: source.published ? showDate(source.published.value) : null,
    language: source.language.value,
    sentences: count(source.sentences.length, "sentence"),
    utterances: speechCounts(lookup.saidIn.get(source.id) ?? []),
    removed: `${Math.round(removedShare(source) * 100)} % removed`,
    file: source.file,
    sharesWith: sharesWith(lookup, source),
  };
}

/** The other sources of the same line of reporting. */
export const sharesWith = (lookup: Lookup, source: Source): SourceView[] =>
  need(lookup.lines, source.lineage)
    .filter((other) => other !== source)
    .map((other) => sourceView(lookup, other.id));

/** Share of the text, white space apart, that does not take part in the briefing. */
function removedShare(source: Source): number {
  let all = 0;
  let removed = 0;
  for (const block of source.blocks) {
    if (block.role === "space") continue;
    all += block.end - block.start;
    if (!block.kept) removed += block.end - block.start;
  }
  return all === 0 ? 0 : removed / all;
}
