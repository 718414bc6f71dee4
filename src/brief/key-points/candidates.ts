import type { Collation } from "../../collate/collate.ts";
import { contentStems, type Vocabulary } from "../../collate/content.ts";
import type { BlockRole, Sentence, Source } from "../../read/source.ts";
import { covers, overlaps, type Span, slice } from "../../text/span.ts";
import { standing } from "./standing.ts";
import { placeOf, type Theme } from "./themes.ts";

/** A sentence that could be a key point, with what it would tell. */
export interface Candidate {
  readonly source: Source;
  readonly span: Span;
  readonly words: number;
  readonly stems: ReadonlySet<string>;
  /** What it says together with others. */
  readonly themes: readonly Theme[];
  /** What it says, weighed: themes and content words that more than one line of reporting has. */
  readonly units: ReadonlyMap<string, number>;
  /** Most lines of reporting that any of its themes has; 1 where it has none. */
  readonly spread: number;
  /** How well it stands alone, 0 to 1. */
  readonly standing: number;
  /** Whether all that it says with others it says in words of its own, where others agree on the words. */
  readonly loose: boolean;
  /** Place in the text, standing and plainness of the sentence: about 1. */
  readonly prominence: number;
}

const RUNNING: ReadonlySet<BlockRole> = new Set<BlockRole>(["paragraph", "list-item"]);
const FEWEST_WORDS = 8;
const MOST_WORDS = 60;
/** A theme that several lines carry tells much more than words that they happen to share. */
const THEME_WEIGHT = 4;

/** One of several sentences of a speech: who says so stands in another one. */
const WITHOUT_SPEAKER = 0.5;

/** "WASHINGTON (AP) — ", "BRUSSELS -- ": the place of writing, no part of the sentence. */
const DATELINE = /^\p{Lu}[\p{Lu} .,/]{2,40}(?:\([^)]{2,20}\) ?)?(?:--|[-–—―])\s+/u;
function withoutDateline(text: string, span: Span): Span {
  const dateline = DATELINE.exec(slice(text, span).slice(0, 90));
  return dateline ? { start: span.start + dateline[0].length, end: span.end } : span;
}

/** A mark that opens or closes nothing in the sentence is not cited with it. */
function withoutLoneMark(text: string, span: Span): Span {
  const passage = slice(text, span);
  const marks = [...passage.matchAll(/["“”„«»]/g)];
  if (marks.length !== 1) return span;
  if (/^["“„«»]/.test(passage)) return { start: span.start + 1, end: span.end };
  return /["”“»«]$/.test(passage) ? { start: span.start, end: span.end - 1 } : span;
}

/** Early sentences carry the news; the discount levels off at the middle of the text. */
function placeFactor(source: Source, sentence: Sentence): number {
  const share = source.text.length === 0 ? 0 : sentence.start / source.text.length;
  return 1.4 - 0.7 * Math.min(1, share * 2);
}

/**
 * The same thing is best shown in the words that others use too: a text that was reworded by machine says it in words
 * that nobody else has.
 */
function plainness(stems: ReadonlySet<string>, vocabulary: Vocabulary): number {
  if (stems.size === 0 || vocabulary.lines < 2) return 1;
  const shared = [...stems].filter((stem) => vocabulary.spread(stem) > 1).length;
  return 0.2 + (1.2 * shared) / stems.size;
}

/** A theme that a sentence carries, and whether in words of its own where others agree on the words. */
interface Carried {
  readonly theme: Theme;
  readonly loose: boolean;
}

/** A theme is best shown in the words on which sources agree. */
const OWN_WORDS = 0.4;

function unitsOf(stems: ReadonlySet<string>, themes: readonly Carried[], vocabulary: Vocabulary): Map<string, number> {
  const units = new Map<string, number>();
  for (const stem of stems) {
    const others = vocabulary.spread(stem) - 1;
    if (others > 0) units.set(`word ${stem}`, (others / Math.max(1, vocabulary.lines - 1)) * vocabulary.weight(stem));
    else if (vocabulary.lines === 1) units.set(`word ${stem}`, vocabulary.weight(stem));
  }
  for (const { theme, loose } of themes)
    units.set(theme.id, (loose ? OWN_WORDS : 1) * THEME_WEIGHT * Math.sqrt(theme.lines - 1));
  return units;
}

/** Every sentence of running text that can stand alone, in the order of the sources. */
export function findCandidates(
  { sources, utterances }: Pick<Collation, "sources" | "utterances">,
  themes: readonly Theme[],
  vocabulary: Vocabulary,
): Candidate[] {
  const placed = new Map<string, (Carried & { readonly span: Span })[]>();
  for (const theme of themes)
    for (const citation of theme.citations) {
      const list = placed.get(citation.source) ?? [];
      list.push({ theme, span: citation, loose: theme.loose.has(placeOf(citation)) });
      placed.set(citation.source, list);
    }
  const spoken = new Map(sources.map(({ id }) => [id, [] as Span[]]));
  for (const { kind, source, content } of utterances) if (kind === "direct") spoken.get(source)?.push(content);
  const candidates = sources.flatMap((source) =>
    source.sentences
      .filter((sentence) => RUNNING.has(source.blocks[sentence.block]?.role ?? "space"))
      .flatMap((sentence) => {
        const span = withoutLoneMark(source.text, withoutDateline(source.text, sentence));
        const passage = slice(source.text, span);
        const words = passage.split(/\s+/).length;
        if (words < FEWEST_WORDS || words > MOST_WORDS) return [];
        const own = (placed.get(source.id) ?? []).filter((place) => overlaps(place.span, span));
        const carried = [...new Set(own.map(({ theme }) => theme))];
        const stems = new Set(contentStems(source.text, span));
        const isSpoken = spoken.get(source.id)?.some((content) => covers(content, span)) === true;
        const alone = standing(passage) * (isSpoken ? WITHOUT_SPEAKER : 1);
        return {
          source,
          span,
          words,
          stems,
          themes: carried,
          units: unitsOf(stems, own, vocabulary),
          spread: Math.max(1, ...carried.map(({ lines }) => lines)),
          standing: alone,
          loose: own.length > 0 && own.every(({ loose }) => loose),
          prominence: placeFactor(source, sentence) * alone * plainness(stems, vocabulary),
        };
      }),
  );
  return withReworded(candidates, vocabulary);
}

/** A sentence so much less plain than the plainest that says the same was reworded. */
const AS_PLAIN = 0.6;

/** Fewer lines than these do not show whose words are the odd ones. */
const FEWEST_LINES = 3;

/** Marks as loose those that say all they say with others in words that nobody else uses. */
function withReworded(candidates: readonly Candidate[], vocabulary: Vocabulary): Candidate[] {
  const plainest = new Map<Theme, number>();
  for (const { themes, stems } of candidates)
    for (const theme of themes) plainest.set(theme, Math.max(plainest.get(theme) ?? 0, plainness(stems, vocabulary)));
  return candidates.map((candidate) => {
    const own = plainness(candidate.stems, vocabulary);
    const reworded = candidate.themes.every(
      (theme) => theme.lines >= FEWEST_LINES && own < AS_PLAIN * (plainest.get(theme) ?? 0),
    );
    return reworded && candidate.themes.length > 0 ? { ...candidate, loose: true } : candidate;
  });
}
