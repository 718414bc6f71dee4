import { readFileSync } from "node:fs";
import { join } from "node:path";
import { alignmentOf } from "../../../src/collate/align/alignment.ts";
import { compare } from "../../../src/collate/align/evidence.ts";
import { allFeatures, wordFeatures } from "../../../src/collate/align/likeness.ts";
import { comparePairs } from "../../../src/collate/align/links.ts";
import type { Passage } from "../../../src/collate/align/passage.ts";
import { Surroundings } from "../../../src/collate/align/surroundings.ts";
import { differ, voicesIn } from "../../../src/collate/align/voices.ts";
import { findLineages } from "../../../src/collate/lineage.ts";
import { mergeActors } from "../../../src/collate/merge-actors.ts";
import { analyse } from "../../../src/extract/analyse.ts";
import { readCorpus } from "../../../src/read/corpus.ts";
import type { Source } from "../../../src/read/source.ts";
import { chanceOf, type Features, type Model, scoreOf } from "./model.ts";

/** A pair of sentences with the right answer and its features. */
export interface JudgedPair {
  readonly event: string;
  readonly same: boolean;
  readonly words: Features;
  /** All features; what stands around is judged by `first`. */
  all(first: Model): Features;
}

interface Row {
  readonly event: string;
  readonly a: readonly [file: string, start: number];
  readonly b: readonly [file: string, start: number];
  readonly same: boolean;
}

export async function readPairs(events: string, file: string): Promise<{ pairs: JudgedPair[]; lost: number }> {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
  const pairs: JudgedPair[] = [];
  for (const event of new Set(rows.map((row) => row.event))) {
    const judge = await judgeOf(join(events, event));
    for (const row of rows) {
      const pair = row.event === event ? judge(row) : null;
      if (pair) pairs.push(pair);
    }
  }
  return { pairs, lost: rows.length - pairs.length };
}

/** Aligns one event; the answer looks its pairs up. */
async function judgeOf(folder: string): Promise<(row: Row) => JudgedPair | null> {
  const { sources } = await readCorpus(folder);
  const analyses = sources.map((source) => analyse(source));
  const witnesses = findLineages(mergeActors(analyses.sort((a, b) => (a.source.id < b.source.id ? -1 : 1))));
  const { index, passages } = alignmentOf(witnesses);
  const around = surroundingsBy(passages, comparePairs(index));
  const voices = voicesIn(witnesses);
  const voicesOf = (passage: Passage) => voices((witnesses.sources[passage.source] as Source).id, passage);
  const find = ([file, start]: Row["a"]): number =>
    passages.findIndex((passage) => passage.start === start && witnesses.sources[passage.source]?.file === file);
  return ({ event, same, ...row }) => {
    const [i, j] = [find(row.a), find(row.b)];
    if (i < 0 || j < 0) return null;
    const [a, b] = [Math.min(i, j), Math.max(i, j)];
    const [one, other] = [passages[a] as Passage, passages[b] as Passage];
    const evidence = compare(one, other, index);
    const otherVoice = differ(voicesOf(one), voicesOf(other));
    return {
      event,
      same,
      words: wordFeatures(evidence),
      all: (first) => allFeatures(evidence, { ...around(first).of(a, b), otherVoice }),
    };
  };
}

/** The surroundings under the weights last asked for. */
function surroundingsBy(
  passages: readonly Passage[],
  pairs: ReturnType<typeof comparePairs>,
): (first: Model) => Surroundings {
  const known = new WeakMap<Model, Surroundings>();
  return (first) => {
    const old = known.get(first);
    if (old) return old;
    const judged = pairs.map((pair) => ({ ...pair, first: chanceOf(scoreOf(first, wordFeatures(pair.words))) }));
    const made = new Surroundings(passages, judged);
    known.set(first, made);
    return made;
  };
}
