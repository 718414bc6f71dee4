import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { acronymsIn } from "./acronyms.ts";
import type { Evidence } from "./evidence.ts";
import { compare } from "./evidence.ts";
import { likenessAlone } from "./likeness.ts";
import type { Passage } from "./passage.ts";
import { preparePassage } from "./passage.ts";
import { indexPassages } from "./passage-index.ts";

/** What can be asked about likeness of passages over one set of sources. */
export interface Similarity {
  /** All kept sentences, prepared; in order of sources and text. */
  readonly sentences: readonly Passage[];
  /** Makes any stretch of a source (index among the given sources) ready to be compared; the result can be kept. */
  prepare(source: number, span: Span): Passage;
  /** Sentences of other sources that share rare words with the passage, the most promising first; bounded in number. */
  candidates(passage: Passage): Passage[];
  /** Chance that the two say the same thing, 0 to 1, judged by what they share alone. Symmetric. 0.5 is a fair border. */
  closeness(a: Passage, b: Passage): number;
  /** What they share, in detail. */
  evidence(a: Passage, b: Passage): Evidence;
}

/**
 * Prepares the sources for questions about likeness: words are weighed by how rare they are in these sources and in
 * English, synonyms and derived forms meet, figures and names count more.
 *
 *     const similarity = similarityOf(witnesses.sources);
 *     const a = similarity.prepare(0, clause), b = similarity.prepare(2, other);
 *     if (similarity.closeness(a, b) > 0.5) …
 *
 * Cost: once near-linear in the text, then constant for each question.
 */
export function similarityOf(sources: readonly Pick<Source, "text" | "sentences">[]): Similarity {
  const own = acronymsIn(sources);
  const sentences = sources.flatMap((source, i) =>
    source.sentences.map((span) => preparePassage(source, i, span, own)),
  );
  const index = indexPassages(sentences);
  const evidence = (a: Passage, b: Passage): Evidence => compare(a, b, index);
  return {
    sentences,
    prepare: (source, span) => preparePassage(sources[source] as Pick<Source, "text">, source, span, own),
    candidates: (passage) => index.candidates(passage).map((i) => sentences[i] as Passage),
    closeness: (a, b) => likenessAlone(evidence(a, b)),
    evidence,
  };
}
