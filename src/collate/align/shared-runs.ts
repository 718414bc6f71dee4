import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import { wordsOf } from "../../text/words.ts";

/** A stretch of running text that stands in two sources, almost word for word. */
export interface SharedFragment {
  readonly a: Span;
  readonly b: Span;
}

/** The kept words of a source, in order. */
export type RunningText = readonly Word[];

export const runningText = (source: Pick<Source, "text" | "sentences">): RunningText =>
  source.sentences.flatMap((sentence) => wordsOf(source.text, sentence));

/** Words in a row that both have: where a common run begins. Short enough to survive a changed word in each line. */
const SEED = 5;

/** A run goes on over this many differing words on either side … */
const GAP = 4;
/** … where this many words in a row are the same again. */
const RESUME = 3;

/** Seeds that stand in one text more often than this (a refrain, a menu) are not followed. */
const MOST_PLACES = 8;

/** Places of every run of SEED words. */
export function seedsOf(words: RunningText): Map<string, number[]> {
  const seeds = new Map<string, number[]>();
  for (let i = 0; i + SEED <= words.length; i++) {
    const key = seedAt(words, i);
    const places = seeds.get(key);
    if (places) places.push(i);
    else seeds.set(key, [i]);
  }
  return seeds;
}

function seedAt(words: RunningText, at: number): string {
  let key = "";
  for (let i = at; i < at + SEED; i++) key += `${(words[i] as Word).key} `;
  return key;
}

interface Run {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  /** Words that are the same. */
  readonly common: number;
}

/** Common runs of two texts, in the order of the first: seeds, drawn out over small differences. Runs do not overlap in `a`. */
export function commonRuns(a: RunningText, b: RunningText, seedsOfB: ReadonlyMap<string, readonly number[]>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at + SEED <= a.length) {
    const places = seedsOfB.get(seedAt(a, at)) ?? [];
    let best: Run | null = null;
    if (places.length <= MOST_PLACES) {
      for (const place of places) {
        const run = drawOut(a, b, at, place);
        if (best === null || run.common > best.common) best = run;
      }
    }
    if (best === null) at++;
    else {
      runs.push(best);
      at = best.endA;
    }
  }
  return runs;
}

function drawOut(a: RunningText, b: RunningText, startA: number, startB: number): Run {
  let [i, j, common] = [startA, startB, 0];
  for (;;) {
    while (i < a.length && j < b.length && (a[i] as Word).key === (b[j] as Word).key) {
      i++;
      j++;
      common++;
    }
    const step = resume(a, b, i, j);
    if (step === null) return { startA, endA: i, startB, endB: j, common };
    i += step[0];
    j += step[1];
  }
}

/** How many words to pass over on each side until both go on alike; the fewest. */
function resume(a: RunningText, b: RunningText, i: number, j: number): readonly [number, number] | null {
  for (let sum = 1; sum <= 2 * GAP; sum++) {
    for (let stepA = Math.max(0, sum - GAP); stepA <= Math.min(GAP, sum); stepA++) {
      if (alike(a, b, i + stepA, j + sum - stepA)) return [stepA, sum - stepA];
    }
  }
  return null;
}

function alike(a: RunningText, b: RunningText, i: number, j: number): boolean {
  if (i + RESUME > a.length || j + RESUME > b.length) return false;
  for (let k = 0; k < RESUME; k++) if ((a[i + k] as Word).key !== (b[j + k] as Word).key) return false;
  return true;
}

/** A run as spans of the two texts. */
export function fragmentOf(run: Run, a: RunningText, b: RunningText): SharedFragment {
  return {
    a: { start: (a[run.startA] as Word).start, end: (a[run.endA - 1] as Word).end },
    b: { start: (b[run.startB] as Word).start, end: (b[run.endB - 1] as Word).end },
  };
}
