import type { Source } from "../read/source.ts";
import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import type { RunningText, SharedFragment } from "./align/shared-runs.ts";
import { commonRuns, fragmentOf, runningText, seedsOf } from "./align/shared-runs.ts";
import type { Witnesses } from "./witnesses.ts";

/** A common run shorter than this is a set phrase, a title or a sentence that anybody would write. */
const LEAST_RUN = 10;

/** Copied words together: fewer are one borrowed sentence, however short the texts are. */
const LEAST_COPIED = 40;

/** Share of the shorter text's own words (quotations aside) that stands in common runs, from which on it is a copy. */
const COPY_SHARE = 0.35;

/** Pairs with fewer common seeds than this cannot reach LEAST_COPIED, and are not compared. */
const LEAST_SEEDS = 12;

/** A seed that more sources than this have tells nothing new about any two of them. */
const MOST_SOURCES = 50;

type Text = Pick<Source, "text" | "sentences">;

/**
 * Gives each source its lineage: sources that share so much running text that they are one line of reporting, named by
 * the first of them. Quotations do not count: two reporters at one press conference write down the same words.
 */
export function findLineages(witnesses: Witnesses): Witnesses {
  const { sources } = witnesses;
  const texts = sources.map((source) => ownWords(source, quotedIn(witnesses, source)));
  const groups = sources.map((_, i) => i);
  const rootOf = (i: number): number => (groups[i] === i ? i : rootOf(groups[i] as number));
  const seeds = texts.map(seedsOf);
  for (const [i, j] of pairsWithSeeds(seeds)) {
    const [x, y] = [rootOf(i), rootOf(j)];
    if (x === y || !isCopy(texts[i] as RunningText, texts[j] as RunningText, seeds[j] as Map<string, number[]>))
      continue;
    groups[Math.max(x, y)] = Math.min(x, y);
  }
  return {
    ...witnesses,
    sources: sources.map((source, i) => ({ ...source, lineage: (sources[rootOf(i)] as Source).id })),
  };
}

/** The running text that two sources share, quotations included, in the order of the first; only runs of some length. */
export function sharedFragments(a: Text, b: Text): SharedFragment[] {
  const [wordsA, wordsB] = [runningText(a), runningText(b)];
  return commonRuns(wordsA, wordsB, seedsOf(wordsB))
    .filter((run) => run.common >= LEAST_RUN)
    .map((run) => fragmentOf(run, wordsA, wordsB));
}

function isCopy(a: RunningText, b: RunningText, seedsOfB: ReadonlyMap<string, readonly number[]>): boolean {
  const copied = commonRuns(a, b, seedsOfB)
    .map((run) => run.common)
    .filter((common) => common >= LEAST_RUN)
    .reduce((sum, each) => sum + each, 0);
  return copied >= LEAST_COPIED && copied >= COPY_SHARE * Math.min(a.length, b.length);
}

function quotedIn(witnesses: Witnesses, source: Source): Span[] {
  return witnesses.utterances.filter((utterance) => utterance.source === source.id).flatMap((each) => each.quoted);
}

const MARKED = /“[^“”]{1,2000}”|"[^"]{1,2000}"|«[^«»]{1,2000}»/g;

/** The words that are the reporter's own: outside quotation marks, and outside what is set as speech. */
function ownWords(source: Source, quoted: readonly Span[]): Word[] {
  const marked = source.blocks.flatMap((block) =>
    [...slice(source.text, block).matchAll(MARKED)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );
  const speech = [...quoted, ...marked].sort((a, b) => a.start - b.start);
  let next = 0;
  let spokenTo = -1;
  return runningText(source).filter((word) => {
    while (next < speech.length && (speech[next] as Span).start <= word.start) {
      spokenTo = Math.max(spokenTo, (speech[next] as Span).end);
      next++;
    }
    return word.start >= spokenTo;
  });
}

/** Pairs of texts with enough seeds in common, each once, in order. */
function pairsWithSeeds(seeds: readonly ReadonlyMap<string, readonly number[]>[]): (readonly [number, number])[] {
  const textsWith = new Map<string, number[]>();
  for (const [i, own] of seeds.entries()) {
    for (const key of own.keys()) {
      const list = textsWith.get(key);
      if (list) list.push(i);
      else textsWith.set(key, [i]);
    }
  }
  const counts = new Map<number, number>();
  for (const list of textsWith.values()) {
    if (list.length < 2 || list.length > MOST_SOURCES) continue;
    for (const [x, i] of list.entries()) {
      for (const j of list.slice(x + 1)) {
        const pair = i * seeds.length + j;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SEEDS)
    .map(([pair]) => pair)
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / seeds.length), pair % seeds.length] as const);
}
