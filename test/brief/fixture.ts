import type { Claim, Rendering } from "../../src/collate/claim.ts";
import type { Collation } from "../../src/collate/collate.ts";
import { supportOf } from "../../src/collate/support.ts";
import type { TimeExpression } from "../../src/extract/time.ts";
import { cite } from "../../src/read/citation.ts";
import type { Source } from "../../src/read/source.ts";
import { sentenceSpans } from "../../src/text/sentences.ts";

/** A source of one paragraph, and of one headline where one is given. */
export function source(id: string, text: string, over: Partial<Source> = {}): Source {
  const block = { start: 0, end: text.length, role: "paragraph" as const, kept: true, rule: "test" };
  return {
    id,
    file: `${id}.txt`,
    sha256: "0".repeat(64),
    bytes: text.length,
    mediaType: "text/plain",
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    published: null,
    language: { value: "en", basis: "inferred", cited: null, rule: "test" },
    blocks: text ? [block] : [],
    sentences: sentenceSpans(text, { start: 0, end: text.length }).map((span, i) => ({
      ...span,
      id: `s${i + 1}`,
      block: 0,
    })),
    lineage: id,
    ...over,
  };
}

/** The first place of some words in a source, as a span. */
export function at(of: Source, words: string): { start: number; end: number } {
  const start = of.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${of.id}`);
  return { start, end: start + words.length };
}

export function claim(
  id: string,
  sources: readonly Source[],
  renderings: readonly (readonly [Source, string])[],
): Claim {
  const cited = renderings.map(
    ([of, words]): Rendering => ({ ...cite(of, at(of, words)), closeness: "paraphrase", utterance: null }),
  );
  const [first] = cited;
  if (!first) throw new Error("a claim needs a rendering");
  const { closeness: _closeness, utterance: _utterance, ...text } = first;
  return { id, text, renderings: cited, support: supportOf(sources, cited) };
}

export const time = (of: Source, words: string, value: string | null): TimeExpression => ({
  ...cite(of, at(of, words)),
  value,
  relation: null,
  basis: "stated",
  rule: "time/test",
});

export function collation(sources: readonly Source[], over: Partial<Collation> = {}): Collation {
  return {
    sources,
    actors: [],
    utterances: [],
    times: [],
    figures: [],
    problems: [],
    claims: [],
    proposals: [],
    discrepancies: [],
    topics: [],
    ...over,
  };
}
