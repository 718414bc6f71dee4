import { readFileSync } from "node:fs";
import { evidenceIn } from "../../../src/extract/names/evidence.ts";
import type { Memory } from "../../../src/extract/names/memory.ts";
import { mayFollow } from "../../../src/extract/names/model.ts";
import { type Line, lineOf } from "../../../src/extract/names/pieces.ts";
import { featuresOf } from "../../../src/extract/names/scene.ts";
import { sentenceSpans } from "../../../src/text/sentences.ts";
import type { Piece } from "./crf.ts";

export type Name = readonly [start: number, end: number, kind: string];

export interface Text {
  readonly raw: string;
  readonly lines: readonly Line[];
  readonly gold: readonly (readonly number[])[];
  readonly names: readonly Name[];
}

function labelsOf(line: Line, names: readonly Name[]): number[] {
  return line.tokens.map((token) => {
    const name = names.find(([start, end]) => token.start < end && token.end > start);
    if (!name) return 0;
    const base = 1 + 2 * ["PER", "LOC", "ORG"].indexOf(name[2]);
    return token.start <= name[0] ? base : base + 1;
  });
}

function repair(labels: number[]): number[] {
  let before = 0;
  return labels.map((y) => {
    before = mayFollow(before, y) ? y : y - 1;
    return before;
  });
}

/** Texts and answers, line for line. */
export function readTexts(textFile: string, goldFile: string): Text[] {
  const rows = (file: string) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line));
  const gold = rows(goldFile);
  return rows(textFile).map(({ text }: { text: string }, i) => {
    const names: Name[] = gold[i].names;
    const lines = sentenceSpans(text, { start: 0, end: text.length }).map((sentence) => lineOf(text, sentence));
    return { raw: text, lines, names, gold: lines.map((line) => repair(labelsOf(line, names))) };
  });
}

/** What the estimator learns from one text. */
export function piecesOf(text: Text, memory: Memory | null): Piece[] {
  const evidence = evidenceIn(text.lines);
  return text.lines.flatMap((line, l) => {
    const rows = featuresOf(line, evidence, memory);
    return line.pieces.map(({ start, end }) => ({
      rows: rows.slice(start, end) as (readonly string[])[],
      gold: text.gold[l]!.slice(start, end),
    }));
  });
}
