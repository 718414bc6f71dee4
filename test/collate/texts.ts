import type { Witnesses } from "../../src/collate/witnesses.ts";
import type { Actor } from "../../src/extract/actor.ts";
import { findFigures } from "../../src/extract/figures.ts";
import { findTimes } from "../../src/extract/times.ts";
import type { Utterance } from "../../src/extract/utterance.ts";
import type { Block, Sentence, Source } from "../../src/read/source.ts";
import { sentenceSpans } from "../../src/text/sentences.ts";

/** A source as reading would give it: every line a paragraph, all of it kept. */
export function sourceOf(id: string, text: string): Source {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/[^\n]+|\n+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const space = match[0].trim() === "";
    blocks.push({ ...span, role: space ? "space" : "paragraph", kept: !space, rule: "test" });
    if (space) continue;
    for (const sentence of sentenceSpans(text, span)) {
      sentences.push({ ...sentence, id: `s${sentences.length + 1}`, block: blocks.length - 1 });
    }
  }
  const language = { value: "en", basis: "inferred", cited: null, rule: "test" } as const;
  const nothing = { title: null, publisher: null, author: null, url: null, published: null };
  return {
    ...nothing,
    ...{ id, text, blocks, sentences, language, lineage: id },
    ...{ file: `${id}.txt`, sha256: "0", bytes: text.length, mediaType: "text/plain" },
  };
}

/** Witnesses of invented accounts, by id; figures and times as the extraction finds them, no speech. */
export function witnessesOf(
  texts: Readonly<Record<string, string>>,
  speech: { readonly utterances?: readonly Utterance[]; readonly actors?: readonly Actor[] } = {},
): Witnesses {
  const sources = Object.entries(texts).map(([id, text]) => sourceOf(id, text));
  return {
    sources,
    actors: speech.actors ?? [],
    utterances: speech.utterances ?? [],
    times: sources.flatMap((source) => findTimes(source, "2031-05-14")),
    figures: sources.flatMap((source) => findFigures(source, { actors: [], times: [], utterances: [] })),
    problems: [],
  };
}
