import type { Utterance } from "../../../src/extract/utterance.ts";
import { overlaps, type Span } from "../../../src/text/span.ts";
import { assign } from "./assign.ts";
import { f1, type Report, ratio } from "./figures.ts";
import type { GoldQuote } from "./gold.ts";
import type { Judged } from "./judged.ts";
import { sameName } from "./same-name.ts";

/** How much of the two must be common for a quotation to be found. */
const ENOUGH = 0.8;

/** quotes F1: the quoted words. attributed: found and given to the right speaker. cue: of those found, the right cue. */
export function quoteReport(judged: Judged): Report {
  const { briefing, gold, evidence, named, names, words } = judged;
  const given = briefing.utterances.flatMap((utterance) =>
    runsOf(utterance).map((run) => ({ utterance, run: { ...run, source: named(utterance.source) } })),
  );
  const pairs = assign(
    given.flatMap(({ run }, left) =>
      gold.quotes.flatMap((quote, right) => {
        const worth = evidence.jaccard(run, quote);
        return worth < ENOUGH ? [] : [{ left, right, worth }];
      }),
    ),
  );
  const found = [...pairs].map(([left, right]) => ({
    mine: (given[left] as (typeof given)[number]).utterance,
    quote: gold.quotes[right] as GoldQuote,
  }));
  const attributed = found.filter(({ mine, quote }) => sameName(names(mine.speaker), quote.speaker));
  const cued = found.filter(({ quote }) => quote.cue !== null);
  return {
    figures: {
      "quotes F1": f1(found.length, given.length, gold.quotes.length),
      "quotes attributed": ratio(attributed.length, gold.quotes.length),
      "quotes cue": ratio(cued.filter(({ mine, quote }) => sameCue(mine, quote.cue as Span)).length, cued.length),
    },
    misses: [
      ...gold.quotes
        .filter((quote) => !found.some((pair) => pair.quote === quote))
        .map((q) => `quote missed: ${words(q)}`),
      ...given.filter((_, left) => !pairs.has(left)).map(({ run }) => `no quote: ${words(run)}`),
      ...found
        .filter((pair) => !attributed.includes(pair))
        .map(
          ({ mine, quote }) =>
            `speaker: ${names(mine.speaker)[0] ?? "nobody"}, not ${quote.speaker[0]}: ${words(quote)}`,
        ),
    ],
  };
}

/** What stands in marks: the runs of a mixed or broken utterance, else the whole content; an indirect one has none. */
function runsOf({ kind, content, quoted }: Utterance): readonly Span[] {
  if (kind === "indirect") return [];
  return kind === "mixed" || quoted.length > 1 ? quoted : [content];
}

/** A later run of a broken quotation carries its neighbour's cue. */
const sameCue = ({ cue, continues }: Utterance, gold: Span): boolean =>
  cue === null ? continues !== null : overlaps(cue, gold);
