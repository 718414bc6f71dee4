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

/** The speaker of the innermost of the utterances around a span; of two as long, the earlier. */
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

/**
 * Who says each of the spans, which stand in order. One walk over both, with the utterances that are open at a place: a source
 * of nothing but quoted figures has as many of the one as of the other.
 */
function speakersOf(spans: readonly Span[], utterances: readonly Utterance[]): (ActorId | null)[] {
  const ahead = [...utterances].sort((a, b) => a.content.start - b.content.start);
  let opened = 0;
  let open: Utterance[] = [];
  return spans.map((span) => {
    const from = opened;
    while (opened < ahead.length && (ahead[opened] as Utterance).content.start <= span.start) opened++;
    open = [...open, ...ahead.slice(from, opened)].filter(({ content }) => content.end > span.start);
    return speakerOf(span, open);
  });
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
  const found = source.blocks.filter(({ kept }) => kept).flatMap((block) => find(source.text, block, taken));
  const speakers = speakersOf(found, context.utterances);
  return found.map(({ start, end, ...figure }, i) => ({
    ...cite(source, { start, end }),
    ...figure,
    attributedTo: speakers[i] ?? null,
  }));
}
