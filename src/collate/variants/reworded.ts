import type { Source, SourceId } from "../../read/source.ts";
import type { Quotation } from "./own-words.ts";
import type { Pair } from "./pairs.ts";

/** A source is judged by no fewer quotations than this. */
const FEWEST = 3;
/** Its words differ so many times as often as they agree. */
const TIMES = 2;

/** "Translated by …", "unofficial translation": what a translated text says of itself. */
const TRANSLATED =
  /\b(?:unofficial|machine|english) translation\b|\btranslated (?:by|from)\b|\btranslation (?:by|from)\b/i;
/** It says so at its head or its foot. */
const EDGE = 600;

/** Why the wording of a source's quotations cannot be trusted, by the name of the rule; sources without doubt are left out. */
export function rewordedSources(
  sources: readonly Source[],
  quotations: readonly Quotation[],
  pairs: readonly Pair[],
): ReadonlyMap<SourceId, string> {
  const out = new Map<SourceId, string>();
  const agreed = new Set(
    pairs.filter(({ likeness }) => likeness === "same").flatMap(({ a, b }) => lines(quotations, a, b)),
  );
  const score = new Map<SourceId, { differs: Set<number>; agrees: Set<number> }>();
  for (const { a, b, likeness } of pairs)
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { source } = (quotations[own] as Quotation).utterance;
      const counted = score.get(source) ?? { differs: new Set<number>(), agrees: new Set<number>() };
      score.set(source, counted);
      if (likeness === "same") counted.agrees.add(own);
      // Only where two other lines agree on the words is the third one known to be the one that changed them.
      else if (agreed.has(other) && !agreed.has(own)) counted.differs.add(own);
    }
  for (const source of sources) {
    const counted = score.get(source.id);
    if (saysTranslated(source)) out.set(source.id, "says-it-is-translated");
    else if (counted && counted.differs.size >= FEWEST && counted.differs.size >= TIMES * counted.agrees.size)
      out.set(source.id, "differs-from-what-others-agree-on");
  }
  return out;
}

/** Both ends of a pair of independent lines; nothing for two copies of one report. */
function lines(quotations: readonly Quotation[], a: number, b: number): number[] {
  return quotations[a]?.lineage === quotations[b]?.lineage ? [] : [a, b];
}

function saysTranslated({ text }: Source): boolean {
  return TRANSLATED.test(text.slice(0, EDGE)) || TRANSLATED.test(text.slice(-EDGE));
}
