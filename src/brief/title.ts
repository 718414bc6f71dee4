import { contentStems, likeness, type Vocabulary } from "../collate/content.ts";
import type { Source } from "../read/source.ts";

/** A headline longer than this is a paragraph that was taken for one. */
const LONGEST = 160;
const SHORTEST = 15;

/** A list, a page that is kept up to date, or a picture page: it names a genre, not what happened. */
const LISTING =
  /^(?:(?:the )?(?:top|best|worst|biggest|largest|deadliest|latest|full list|list|timeline|live|watch|photos|pictures|video|in pictures|q&a|factbox|explainer|opinion|analysis|here(?:'|’)s|how|why|what|who|when|where|\d+ (?:things|ways|facts|reasons|takeaways))\b)/i;
/** Somebody's words, shouting, a question, or the reader addressed: not the plain report. */
const LOUD = /["“”]|(?:^|[\s(])['‘]\p{L}|[!?]|\b\p{Lu}{4,}\b.*\b\p{Lu}{4,}\b|\b(?:I|we|you|your|my|our)\b/u;
const AS_LISTING = 0.4;
const AS_LOUD = 0.6;
/** What is like the other headlines counts beside what is like the openings of the texts. */
const PER_HEADLINE = 0.5;
/** The last word on the matter knows how it went on. */
const AS_LATEST = 1.15;

const plainTitle = (source: Source): string => source.title?.value.replace(/\s+/g, " ").trim() ?? "";

const factorOf = (title: string): number => (LISTING.test(title) ? AS_LISTING : 1) * (LOUD.test(title) ? AS_LOUD : 1);

/** The last day on which one of the sources appeared; null where none or all appeared then. */
function latestDay(sources: readonly Source[]): string | null {
  const days = sources.flatMap(({ published }) => published?.value?.slice(0, 10) ?? []).sort();
  const last = days.at(-1);
  return last !== undefined && last !== days[0] ? last : null;
}

/**
 * The headline that says best what all sources report: the one most like the other headlines and the openings of the
 * texts, rather plain than loud, rather late than early; null where no source has a usable one. The first in the order of
 * the sources wins among equals.
 */
export function draftTitle(sources: readonly Source[], vocabulary: Vocabulary): string | null {
  const others = sources.map((source) => ({
    source,
    opening: new Set(source.sentences.slice(0, 4).flatMap((sentence) => contentStems(source.text, sentence))),
    headline: new Set(contentStems(plainTitle(source))),
  }));
  const latest = latestDay(sources);
  let best: { readonly title: string; readonly value: number } | null = null;
  for (const source of sources) {
    const title = plainTitle(source);
    if (title.length < SHORTEST || title.length > LONGEST) continue;
    const stems = new Set(contentStems(title));
    const shared = others
      .filter((other) => other.source.lineage !== source.lineage)
      .reduce(
        (sum, { opening, headline }) =>
          sum +
          likeness(stems, opening, vocabulary.weight) +
          PER_HEADLINE * likeness(stems, headline, vocabulary.weight),
        0,
      );
    const late = latest !== null && source.published?.value?.startsWith(latest) ? AS_LATEST : 1;
    const value = shared * factorOf(title) * late;
    if (best === null || value > best.value + 1e-9) best = { title, value };
  }
  return best?.title ?? null;
}
