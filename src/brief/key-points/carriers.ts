import { contentStems } from "../../collate/content.ts";
import type { Citation } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { overlaps } from "../../text/span.ts";
import type { Candidate } from "./candidates.ts";

export type Weight = (stem: string) => number;

/** Share of the sentence's content, weighed, that a source must have in what it is cited with. */
const MAIN_CONTENT = 0.2;

/**
 * The passages of other sources that carry a printed sentence. A source that shares one theme with it is no witness for
 * the rest: it counts only where its own sentences on these themes have every number of the printed one and a good part
 * of its content.
 */
export function carriersOf(
  { source, span, stems, themes }: Pick<Candidate, "source" | "span" | "stems" | "themes">,
  sources: readonly Source[],
  weight: Weight,
): Citation[] {
  const bySource = new Map<string, Map<string, Citation>>();
  for (const { citations } of themes) {
    for (const citation of citations) {
      if (citation.source === source.id) continue;
      const list = bySource.get(citation.source) ?? new Map<string, Citation>();
      bySource.set(citation.source, list.set(`${citation.start} ${citation.end}`, citation));
    }
  }
  const numbers = digitsIn(source.text.slice(span.start, span.end));
  return [...bySource].flatMap(([id, places]) => {
    const other = sources.find((each) => each.id === id);
    const citations = [...places.values()];
    if (!other) return [];
    const told = sentencesAt(other, citations);
    const said = numbersSaid(told.join("\n"));
    const carried = shareOf(stems, new Set(told.flatMap((text) => contentStems(text))), weight);
    return carried >= MAIN_CONTENT && [...numbers].every((number) => said.has(number)) ? citations : [];
  });
}

const sentencesAt = ({ text, sentences }: Source, citations: readonly Citation[]): string[] =>
  sentences
    .filter((sentence) => citations.some((citation) => overlaps(citation, sentence)))
    .map(({ start, end }) => text.slice(start, end));

/** Small numbers may be words in one account and digits in the other. */
const NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = /\p{N}+(?:[.,]\p{N}+){0,6}/gu;
const WORD = /\p{L}+/gu;

const digitsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(NUMBER)].map(([number]) => number.replace(/,/g, "")));

function numbersSaid(text: string): Set<string> {
  const words = [...text.toLowerCase().matchAll(WORD)].map(([word]) => NUMBER_WORDS.indexOf(word) + 1);
  return new Set([...digitsIn(text), ...words.filter((value) => value > 0).map(String)]);
}

function shareOf(stems: ReadonlySet<string>, others: ReadonlySet<string>, weight: Weight): number {
  let [all, met] = [0, 0];
  for (const stem of stems) {
    all += weight(stem);
    if (others.has(stem)) met += weight(stem);
  }
  return all === 0 ? 0 : met / all;
}
