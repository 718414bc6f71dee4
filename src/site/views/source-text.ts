import type { Utterance } from "../../extract/utterance.ts";
import type { Block, BlockRole, Source } from "../../read/source.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { highlight, type Layer } from "../highlight.ts";
import type { Html } from "../html.ts";
import { actorPath, type Href } from "../urls.ts";
import { count } from "../wording.ts";
import type { Backlink } from "./backlinks.ts";
import { blockId, citationView, passageId, sentenceHref, utteranceId } from "./citation.ts";
import { groupBy, type Lookup } from "./lookup.ts";
import { KIND_WORDS } from "./quotations.ts";

/** One row of the source's text: a block with its notes, or a run of removed blocks. */
export type TextRow = KeptRow | RemovedRow;

export interface KeptRow {
  readonly kept: true;
  readonly id: string;
  readonly role: BlockRole;
  readonly html: Html;
  readonly notes: readonly NotedPlace[];
}

/** The notes to one sentence, or to one run of them. */
export interface NotedPlace {
  readonly href: Href;
  readonly text: string;
  readonly notes: readonly NoteView[];
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

/** A note in the margin: what cites the passage, or who says it. */
export interface NoteView {
  readonly kind: Backlink["kind"] | "utterance";
  readonly text: string;
  readonly href: Href | null;
  readonly detail: string | null;
  /** The same thing in the other sources. */
  readonly elsewhere: readonly { readonly href: Href; readonly label: string; readonly spoken: string }[];
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
    ...links.map((link) => ({ ...pick(link.citation), make: () => linkNote(lookup, source, link) })),
    ...said.map((utterance) => ({ ...pick(utterance.content), make: () => speechNote(lookup, utterance) })),
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
      notes: byPlace(lookup, source, within(notes, block)),
    });
  }
  flush();
  return rows;
}

/** A note and the passage it belongs to; made only where it is shown. */
interface Note extends Span {
  readonly make: () => NoteView;
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

function linkNote(lookup: Lookup, source: Source, link: Backlink): NoteView {
  const claim = link.kind === "claim" ? lookup.briefing.claims[Number(link.text.slice(6)) - 1] : undefined;
  return {
    kind: link.kind,
    text: link.text,
    href: link.href,
    detail: claim ? `in ${count(claim.support.sources.length, "report")}` : null,
    elsewhere: (claim?.renderings ?? [])
      .filter((rendering) => rendering.source !== source.id)
      .map((rendering) => citationView(lookup, rendering)),
  };
}

function speechNote(lookup: Lookup, utterance: Utterance): NoteView {
  const speaker = utterance.speaker === null ? undefined : lookup.actors.get(utterance.speaker);
  return {
    kind: "utterance",
    text: speaker?.name ?? "Speaker not named",
    href: speaker ? actorPath(speaker.id) : null,
    detail: KIND_WORDS[utterance.kind],
    elsewhere: [],
  };
}

/** The notes by the sentences they belong to; those that would read the same are shown once. */
function byPlace(lookup: Lookup, source: Source, notes: readonly Note[]): NotedPlace[] {
  const places = groupBy(notes, (note) => citationView(lookup, { source: source.id, ...pick(note), exact: "" }).label);
  return [...places].map(([label, group]) => {
    const seen = new Set<string>();
    const made = group
      .map((note) => note.make())
      .filter((note) => {
        const key = `${note.kind} ${note.text} ${note.detail}`;
        return seen.has(key) ? false : seen.add(key);
      });
    const [first] = group as [Note];
    return { href: sentenceHref(source, first), text: label.slice(label.indexOf(" ") + 1), notes: made };
  });
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
