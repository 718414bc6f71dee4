import { sharedFragments } from "../../collate/lineage.ts";
import { cite } from "../../read/citation.ts";
import type { Sentence, Source, SourceId } from "../../read/source.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { stem, wordsOf } from "../../text/words.ts";
import { highlight } from "../highlight.ts";
import type { Html } from "../html.ts";
import { comparePath, type Href, PAGE, sourcePath } from "../urls.ts";
import { count, shorten } from "../wording.ts";
import { type CitationView, citationView, type SourceView, sentenceHref, sourceView } from "./citation.ts";
import { type Lookup, need, sentencesOf } from "./lookup.ts";
import { ownWords } from "./own-words.ts";
import type { Page } from "./page.ts";

export interface CompareView extends Page {
  readonly left: SourceView;
  readonly right: SourceView;
  readonly rows: readonly CompareRow[];
  /** What only the right one says; what only the left one says stands in the rows. */
  readonly rest: readonly Passage[];
  readonly shared: string;
  /** Running text that both have nearly word for word, longest first; quotations of a third count as well. */
  readonly fragments: FragmentsView | null;
}

/** What two sources have word for word. */
export interface FragmentsView {
  /** "4 passages, 212 words". */
  readonly words: string;
  /** Whether the two count as one line of reporting for it. */
  readonly isCopy: boolean;
  readonly passages: readonly { readonly text: string; readonly left: CitationView; readonly right: CitationView }[];
  readonly more: string | null;
}

/** A sentence of the left source, and those of the right one that say the same. */
export interface CompareRow {
  readonly left: Passage;
  readonly right: readonly Passage[];
}

export interface Passage {
  readonly text: string;
  readonly href: Href;
  readonly html: Html;
}

/** Pairs grow with the square of the sources: beyond this nobody would look at them all. */
const MOST_COMPARED = 8;

/** Whether each source has a page beside each other one. */
export const isCompared = ({ briefing }: Lookup): boolean =>
  briefing.sources.length > 1 && briefing.sources.length <= MOST_COMPARED;

/** A page for each two sources, sentence beside sentence, as the claims align them. */
export function comparePages(lookup: Lookup): CompareView[] {
  if (!isCompared(lookup)) return [];
  const { sources } = lookup.briefing;
  const aligned = alignment(lookup);
  return sources.flatMap((left, i) => sources.slice(i + 1).map((right) => compareView(lookup, aligned, left, right)));
}

export interface CompareIndexView extends Page {
  readonly pairs: readonly Pick<CompareView, "left" | "right" | "path" | "shared">[];
}

/** The list of those pages; none where there are none. */
export function compareIndex(pages: readonly CompareView[]): CompareIndexView[] {
  if (pages.length === 0) return [];
  return [
    {
      path: PAGE.compare,
      title: "Side by side",
      description: `${count(pages.length, "page")}, each with two sources, sentence beside sentence.`,
      section: PAGE.sources,
      pairs: pages.map(({ left, right, path, shared }) => ({ left, right, path, shared })),
    },
  ];
}

function compareView(lookup: Lookup, aligned: Alignment, left: Source, right: Source): CompareView {
  const pairs = aligned.get(left.id)?.get(right.id) ?? new Map<string, Set<string>>();
  const met = new Set([...pairs.values()].flatMap((ids) => [...ids]));
  const views = { left: sourceView(lookup, left.id), right: sourceView(lookup, right.id) };
  return {
    path: comparePath(left.id, right.id),
    title: `Sources ${views.left.number} and ${views.right.number}, side by side`,
    description: shorten(`${views.left.name} beside ${views.right.name}, sentence by sentence.`, 160),
    section: PAGE.sources,
    ...views,
    rows: left.sentences.map((sentence) => ({
      left: passage(left, sentence, null),
      right: right.sentences
        .filter(({ id }) => pairs.get(sentence.id)?.has(id))
        .map((other) => passage(right, other, left.text.slice(sentence.start, sentence.end))),
    })),
    rest: right.sentences.filter(({ id }) => !met.has(id)).map((sentence) => passage(right, sentence, null)),
    fragments: fragmentsView(lookup, left, right),
    shared: `${count(pairs.size, "sentence")} of ${left.sentences.length} on the left have a match on the right`,
  };
}

/** The longest few show how it is; the page below holds the sentences. */
const MOST_FRAGMENTS = 8;

export function fragmentsView(lookup: Lookup, left: Source, right: Source): FragmentsView | null {
  const found = sharedFragments(left, right);
  if (found.length === 0) return null;
  const words = found.reduce((sum, { a }) => sum + wordsOf(left.text, a).length, 0);
  const longest = [...found].sort((x, y) => y.a.end - y.a.start - (x.a.end - x.a.start)).slice(0, MOST_FRAGMENTS);
  return {
    words: `${count(found.length, "passage")}, ${count(words, "word")}`,
    isCopy: left.lineage === right.lineage,
    passages: longest.map(({ a, b }) => ({
      text: shorten(left.text.slice(a.start, a.end), 240),
      left: { ...citationView(lookup, cite(left, a)), href: sentenceHref(left, a) },
      right: { ...citationView(lookup, cite(right, b)), href: sentenceHref(right, b) },
    })),
    more: found.length > MOST_FRAGMENTS ? count(found.length - MOST_FRAGMENTS, "shorter one") : null,
  };
}

/** For each two sources, which sentences of the one share a claim with which of the other. */
type Alignment = Map<SourceId, Map<SourceId, Map<string, Set<string>>>>;

function alignment(lookup: Lookup): Alignment {
  const aligned: Alignment = new Map();
  for (const claim of lookup.sharedClaims) {
    const places = claim.renderings.flatMap((rendering) => {
      const touched = sentencesOf(need(lookup.sources, rendering.source), rendering);
      return touched ? [{ source: rendering.source, sentence: touched.first.id }] : [];
    });
    for (const from of places) for (const to of places) if (from.source !== to.source) add(aligned, from, to);
  }
  return aligned;
}

interface Place {
  readonly source: SourceId;
  readonly sentence: string;
}

function add(aligned: Alignment, from: Place, to: Place): void {
  const others = getOr(aligned, from.source, () => new Map<SourceId, Map<string, Set<string>>>());
  const pairs = getOr(others, to.source, () => new Map<string, Set<string>>());
  getOr(pairs, from.sentence, () => new Set<string>()).add(to.sentence);
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A sentence; beside one that uses much the same words, with its own words marked. */
function passage(source: Source, sentence: Sentence, beside: string | null): Passage {
  const isVariant = beside !== null && sharedWords(source.text.slice(sentence.start, sentence.end), beside) >= 0.5;
  return {
    text: sentence.id,
    href: `${sourcePath(source.id)}#${sentence.id}`,
    html: isVariant ? ownWords(source.text, sentence, beside) : highlight(source.text, sentence, []),
  };
}

/** Share of the words of `text`, small ones apart, that `other` has too. */
function sharedWords(text: string, other: string): number {
  const known = new Set(wordsOf(other).map((word) => stem(word.key)));
  const words = wordsOf(text).filter((word) => !isStopWord(word.key));
  return words.length === 0 ? 0 : words.filter((word) => known.has(stem(word.key))).length / words.length;
}
