import type { Span } from "../../text/span.ts";
import type { Match } from "../align/matches.ts";
import type { Passage, Term } from "../align/passage.ts";
import type { Comparison } from "./draft.ts";
import { wholePhrase } from "./words.ts";

/** What stands between two words that both passages have, one after the other: where they part and meet again. */
export interface Gap {
  readonly a: GapSide;
  readonly b: GapSide;
}

export interface GapSide {
  /** From the end of the word before to the start of the word after; may hold nothing but a space. */
  readonly between: Span;
  /** Both words with what stands between. */
  readonly around: Span;
  /** The same with the word after, where the statement goes on: "all gun" is shown as "all gun sales". */
  readonly shown: Span;
  /** Content words between. */
  readonly inner: readonly Term[];
  /** Those of them that the other passage has nowhere. */
  readonly own: readonly Term[];
  readonly text: string;
}

/** Words of content that may stand between; more than this is another clause. */
const WIDEST = 4;

/** The gaps of two linked passages, in the order of the first: between words that are the same, for a synonym may stand for anything. */
export function gapsOf({ link, a, b }: Comparison): Gap[] {
  const { matches } = link.evidence;
  const surely = matches.filter((match) => match.same);
  const metA = new Set(matches.map((match) => match.a));
  const metB = new Set(matches.map((match) => match.b));
  const gaps: Gap[] = [];
  for (const match of surely) {
    const next = nearestAfter(match, surely);
    if (!next) continue;
    gaps.push({
      a: sideOf(a.source.text, a.passage, match.a, next.a, metA),
      b: sideOf(b.source.text, b.passage, match.b, next.b, metB),
    });
  }
  return gaps.filter((gap) => !breaks(gap.a.text) && !breaks(gap.b.text));
}

function nearestAfter(match: Match, matches: readonly Match[]): Match | null {
  let best: Match | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of matches) {
    const [stepA, stepB] = [other.a - match.a, other.b - match.b];
    if (stepA < 1 || stepB < 1 || stepA > WIDEST || stepB > WIDEST || stepA + stepB >= least) continue;
    [best, least] = [other, stepA + stepB];
  }
  return best;
}

function sideOf(text: string, passage: Passage, from: number, to: number, met: ReadonlySet<number>): GapSide {
  const [first, last] = [passage.terms[from] as Term, passage.terms[to] as Term];
  const between = { start: first.end, end: last.start };
  const next = passage.terms[to + 1];
  const goesOn = next !== undefined && /^[\s-]+$/.test(text.slice(last.end, next.start));
  const inner = passage.terms.slice(from + 1, to);
  return {
    shown: wholePhrase(text, passage, { start: first.start, end: goesOn ? next.end : last.end }),
    inner,
    between,
    around: { start: first.start, end: last.end },
    own: inner.filter((_, i) => !met.has(from + 1 + i)),
    text: text.slice(between.start, between.end),
  };
}

/** Across the end of a statement nothing is compared. */
const breaks = (text: string): boolean => /[.;:!?—–…]\s|\s--?\s/.test(text);
