import type { Utterance } from "../../extract/utterance.ts";
import type { Block, BlockRole, Source } from "../../read/source.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { highlight, type Layer } from "../highlight.ts";
import type { Html } from "../html.ts";
import type { Href } from "../urls.ts";
import { count } from "../wording.ts";
import type { Backlink } from "./backlinks.ts";
import {
  blockId,
  type CitationView,
  type CiteGroup,
  citationView,
  citeGroups,
  passageId,
  placeName,
  sentenceHref,
  utteranceId,
} from "./citation.ts";
import { groupBy, type Lookup } from "./lookup.ts";
import { KIND_WORDS, MARK_WORDS } from "./quotations.ts";
import { speakerName } from "./speech.ts";

/** One row of the source's text: a block with its notes, or a run of removed blocks. */
export type TextRow = KeptRow | RemovedRow;

export interface KeptRow {
  readonly kept: true;
  readonly id: string;
  readonly role: BlockRole;
  readonly html: Html;
  /** "p. 3" for each page that begins at its start or within it. */
  readonly pages: readonly string[];
  readonly notes: readonly NotedPlace[];
}

/** The notes in the margin to one sentence, or to one run of them. */
export interface NotedPlace {
  readonly href: Href;
  readonly text: string;
  /** What rests on it: key points, measures, differences, dated events. */
  readonly citedBy: readonly NoteView[];
  /** Who says it, and whether in own words. */
  readonly saidBy: readonly NoteView[];
  readonly claims: readonly NoteView[];
  /** Where the other sources say the same. */
  readonly elsewhere: readonly CiteGroup[];
}

export interface RemovedRow {
  readonly kept: false;
  readonly summary: string;
  readonly blocks: readonly {
    readonly id: string;
    readonly role: BlockRole;
    readonly rule: string;
    readonly html: Html;
  }[];
}

export interface NoteView {
  readonly kind: Backlink["kind"] | "utterance";
  readonly text: string;
  readonly href: Href | null;
}

/** The whole text of a source in its own order, kept and removed, marked where it is cited or is someone's words. */
export function sourceText(
  lookup: Lookup,
  source: Source,
  links: readonly Backlink[],
  said: readonly Utterance[],
): TextRow[] {
  const layers = [...sentenceLayers(source), ...markLayers(source, links), ...speechLayers(said)].sort(byStart);
  const notes: Note[] = [
    ...links.map((link) => ({ ...pick(link.citation), link, said: null })),
    ...said.map((utterance) => ({ ...pick(utterance.content), link: null, said: utterance })),
  ].sort((a, b) => a.start - b.start);
  const rows: TextRow[] = [];
  let removed: { block: Block; index: number }[] = [];
  const flush = () => {
    if (removed.length > 0) rows.push(removedRow(source, removed));
    removed = [];
  };
  for (const [index, block] of source.blocks.entries()) {
    if (block.role === "space" || block.end === block.start) continue;
    if (!block.kept) {
      removed.push({ block, index });
      continue;
    }
    flush();
    rows.push({
      kept: true,
      id: blockId(index),
      role: block.role,
      html: highlight(source.text, block, within(layers, block)),
      pages: pagesIn(source, block),
      notes: byPlace(lookup, source, within(notes, block)),
    });
  }
  flush();
  return rows;
}

function pagesIn({ locators = [] }: Source, { start, end }: Span): string[] {
  return locators
    .filter((page) => page.start >= start && page.start < end)
    .map((page) => (page.start === start ? page.label : `${page.label} begins within`));
}

/** What there is to say about a passage. */
interface Note extends Span {
  readonly link: Backlink | null;
  readonly said: Utterance | null;
}

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const within = <T extends Span>(spans: readonly T[], range: Span): T[] => spans.filter((span) => overlaps(span, range));

function sentenceLayers(source: Source): Layer[] {
  return source.sentences.map(({ start, end, id }) => ({
    start,
    end,
    id,
    element: "span",
    className: "s",
    permalink: `Sentence ${id.slice(1)}`,
  }));
}

function markLayers(source: Source, links: readonly Backlink[]): Layer[] {
  const marks = new Map<string, Layer>();
  for (const { citation, kind } of links) {
    const id = passageId(source, citation);
    // What only other sources repeat is marked faintly, and its note names them; all else rests on the passage.
    const strong = kind !== "claim";
    const known = marks.get(id);
    if (known && (!strong || known.className === "cited strong")) continue;
    const { start, end } = citation;
    const mark: Layer = { start, end, element: "mark", className: strong ? "cited strong" : "cited" };
    marks.set(id, id.startsWith("c-") ? { ...mark, id } : mark);
  }
  return [...marks.values()];
}

function speechLayers(said: readonly Utterance[]): Layer[] {
  return said.flatMap((utterance): Layer[] => [
    { ...pick(utterance.content), id: utteranceId(utterance.id), element: "span", className: `said ${utterance.kind}` },
    ...utterance.quoted.map((span): Layer => ({ ...pick(span), element: "span", className: "quoted" })),
    ...(utterance.speakerSpan ? [{ ...pick(utterance.speakerSpan), element: "b" as const, className: "speaker" }] : []),
  ]);
}

const pick = ({ start, end }: Span): Span => ({ start, end });

/** The notes by the sentences they belong to. */
function byPlace(lookup: Lookup, source: Source, notes: readonly Note[]): NotedPlace[] {
  return [...groupBy(notes, (note) => placeName(source, note))].map(([text, group]) => {
    const links = group.flatMap(({ link }) => link ?? []);
    const claims = links.filter((link) => link.kind === "claim");
    return {
      href: sentenceHref(source, group[0] as Note),
      text,
      citedBy: distinct(
        links.filter((link) => link.kind !== "claim").map(({ kind, text, href }) => ({ kind, text, href })),
      ),
      saidBy: distinct(group.flatMap(({ said }) => (said ? [speechNote(lookup, said)] : []))),
      claims: distinct(claims.map(({ kind, text, href }) => ({ kind, text, href }))),
      elsewhere: citeGroups(claims.flatMap((link) => otherRenderings(lookup, source, link))),
    };
  });
}

const otherRenderings = (lookup: Lookup, source: Source, link: Backlink): CitationView[] =>
  (link.claim?.renderings ?? [])
    .filter((rendering) => rendering.source !== source.id)
    .map((rendering) => citationView(lookup, rendering))
    .sort((a, b) => a.source.number - b.source.number);

function speechNote(lookup: Lookup, utterance: Utterance): NoteView {
  const { label, href } = speakerName(lookup, utterance);
  const text = [label, KIND_WORDS[utterance.kind], MARK_WORDS[utterance.marks]].filter(Boolean).join(", ");
  return { kind: "utterance", text, href };
}

/** Notes that would read the same are shown once. */
function distinct(notes: readonly NoteView[]): NoteView[] {
  return [...new Map(notes.map((note) => [`${note.kind} ${note.text}`, note])).values()];
}

function removedRow(source: Source, removed: readonly { block: Block; index: number }[]): RemovedRow {
  const characters = removed.reduce((sum, { block }) => sum + block.end - block.start, 0);
  const roles = [...new Set(removed.map(({ block }) => block.role))].join(", ");
  return {
    kept: false,
    summary: `Removed: ${roles} (${count(characters, "character")})`,
    blocks: removed.map(({ block, index }) => ({
      id: blockId(index),
      role: block.role,
      rule: block.rule,
      html: highlight(source.text, block, []),
    })),
  };
}
