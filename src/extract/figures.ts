import { cite } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import { covers, overlaps, type Span } from "../text/span.ts";
import type { Actor, ActorId } from "./actor.ts";
import type { Figure } from "./figure.ts";
import { findFiguresIn } from "./figures/find.ts";
import type { FoundFigure } from "./figures/found.ts";
import { findFiguresByWords } from "./figures/languages/find.ts";
import { GERMAN_FIGURES } from "./figures/languages/german-words.ts";
import { RUSSIAN_FIGURES } from "./figures/languages/russian-words.ts";
import type { FigureVocabulary } from "./figures/languages/vocabulary.ts";
import type { TimeExpression } from "./time.ts";
import type { Utterance } from "./utterance.ts";

/** What the other findings already settle: numbers inside dates and names are no figures; who said it owns it. */
export interface FigureContext {
  readonly actors: readonly Actor[];
  readonly times: readonly TimeExpression[];
  readonly utterances: readonly Utterance[];
}

/** Whether a span touches one of the spans; they are sorted once and searched by halves. */
function toucher(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return (span) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).end <= span.start) low = middle + 1;
      else high = middle;
    }
    const near = sorted[low];
    return near !== undefined && overlaps(near, span);
  };
}

/** Who says it: the speaker of the innermost utterance around it. */
function speakerOf(span: Span, utterances: readonly Utterance[]): ActorId | null {
  let best: Utterance | null = null;
  for (const one of utterances)
    if (
      covers(one.content, span) &&
      (!best || one.content.end - one.content.start < best.content.end - best.content.start)
    )
      best = one;
  return best?.speaker ?? null;
}

/** Languages with words of their own for figures; English has its own, fuller rules. */
const VOCABULARIES: ReadonlyMap<string, FigureVocabulary> = new Map([
  ["de", GERMAN_FIGURES],
  ["ru", RUSSIAN_FIGURES],
]);

/** Languages that write 1,000.5, as English does; the others write 1.000,5 (CLDR, decimal separators). */
const POINT_LANGUAGES: ReadonlySet<string> = new Set("en und zh ja ko th he hi ga mt sw ms bn ta te ur".split(" "));

type Finder = (text: string, within: Span, taken: (span: Span) => boolean) => FoundFigure[];

function finderFor(language: string): Finder {
  if (language === "en") return findFiguresIn;
  const words = { vocabulary: VOCABULARIES.get(language) ?? null, comma: !POINT_LANGUAGES.has(language) };
  return (text, within, taken) => findFiguresByWords(text, within, taken, words);
}

/** Numbers of the kept text with what they count. */
export function findFigures(source: Source, context: FigureContext): Figure[] {
  const find = finderFor(source.language.value.toLowerCase().split("-")[0] as string);
  const dates = context.times.filter(({ value }) => value !== null);
  const names = context.actors.flatMap(({ mentions }) => mentions.filter(({ source: id }) => id === source.id));
  const taken = toucher([...dates, ...names]);
  return source.blocks
    .filter(({ kept }) => kept)
    .flatMap((block) => find(source.text, block, taken))
    .map(({ start, end, ...figure }) => ({
      ...cite(source, { start, end }),
      ...figure,
      attributedTo: speakerOf({ start, end }, context.utterances),
    }));
}
