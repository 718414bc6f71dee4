/**
 * Estimates the weights of the tagger of names (a linear-chain conditional random field) and writes them as JSON.
 *
 *   node names.js SET.jsonl SET.gold.jsonl OUT.json [--held]
 *
 * Input: a line {file, text} and a line {file, names: [[start, end, "PER" | "LOC" | "ORG"]]} for each text. With --held every
 * third text is left out of training, and the exact typed F1 of both parts is printed. Deterministic: fixed order, no chance.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { evidenceIn } from "../../src/extract/names/evidence.ts";
import { featuresOf } from "../../src/extract/names/features.ts";
import { type Memory, memoryOf } from "../../src/extract/names/memory.ts";
import { bestLabels, LABELS, type Model, mayFollow, SIZE } from "../../src/extract/names/model.ts";
import { type Line, lineOf } from "../../src/extract/names/pieces.ts";
import { settleNames } from "../../src/extract/names/settle.ts";
import { namesOf } from "../../src/extract/names/tagged.ts";
import { sentenceSpans } from "../../src/text/sentences.ts";

type Name = readonly [start: number, end: number, kind: string];
interface Text {
  readonly raw: string;
  readonly lines: readonly Line[];
  readonly gold: readonly (readonly number[])[];
  readonly names: readonly Name[];
}
interface Piece {
  readonly rows: readonly (readonly string[])[];
  readonly gold: readonly number[];
}

const LEAST_TEXTS = Number(process.env.LEAST ?? 3);
const ROUNDS = Number(process.env.ROUNDS ?? 12);
const RATE = Number(process.env.RATE ?? 0.1);
const L2 = Number(process.env.L2 ?? 5);
const FOLDS = 5;

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

function readTexts(textFile: string, goldFile: string): Text[] {
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

function piecesOf(text: Text, memory: Memory | null): Piece[] {
  const evidence = evidenceIn(text.lines);
  return text.lines.flatMap((line, l) => {
    const rows = featuresOf(line, evidence, memory);
    return line.pieces.map(({ start, end }) => ({
      rows: rows.slice(start, end) as (readonly string[])[],
      gold: text.gold[l]!.slice(start, end),
    }));
  });
}

/** Only features of several texts are kept: what stands in one text is that text's, not English. */
function vocabulary(texts: readonly (readonly Piece[])[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const pieces of texts)
    for (const feature of new Set(pieces.flatMap((piece) => piece.rows.flat())))
      seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, texts] of seen) if (texts >= LEAST_TEXTS) ids.set(feature, ids.size);
  return ids;
}

const logSum = (values: ArrayLike<number>): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (values[i]! > top) top = values[i]!;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - top);
  return top + Math.log(sum);
};

function train(texts: readonly (readonly Piece[])[]): Model {
  const ids = vocabulary(texts);
  const pieces = texts.flat().map(({ rows, gold }) => ({
    gold,
    rows: rows.map((row) => row.map((f) => ids.get(f) ?? -1).filter((id) => id >= 0)),
  }));
  const width = ids.size * SIZE;
  const weights = new Float64Array(width + SIZE * SIZE);
  // All weights are held as weights * scale, so that one step of decay costs one multiplication.
  let scale = 1;
  let rate = RATE;
  const mean = new Float64Array(width + SIZE * SIZE);
  let counted = 0;
  let steps = 0;
  const lambda = L2 / pieces.length;
  const change = (at: number, gradient: number): void => {
    weights[at]! -= (rate * gradient) / scale;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < pieces.length; k++) {
      const { rows, gold } = pieces[(k * 7919) % pieces.length]!;
      rate = RATE / (1 + lambda * RATE * steps++);
      scale *= 1 - rate * lambda;
      const n = rows.length;
      const own = rows.map((row) => {
        const sums = new Float64Array(SIZE);
        for (const id of row) for (let y = 0; y < SIZE; y++) sums[y]! += weights[id * SIZE + y]! * scale;
        return sums;
      });
      const step = (x: number, y: number): number =>
        mayFollow(x, y) ? weights[width + x * SIZE + y]! * scale : Number.NEGATIVE_INFINITY;
      const ahead: Float64Array[] = [];
      for (let i = 0; i < n; i++) {
        const now = new Float64Array(SIZE);
        for (let y = 0; y < SIZE; y++) {
          now[y] =
            (i === 0 ? step(0, y) : logSum(Array.from({ length: SIZE }, (_, x) => ahead[i - 1]![x]! + step(x, y)))) +
            own[i]![y]!;
        }
        ahead.push(now);
      }
      const behind: Float64Array[] = new Array(n);
      for (let i = n - 1; i >= 0; i--) {
        const now = new Float64Array(SIZE);
        for (let x = 0; x < SIZE; x++)
          now[x] =
            i === n - 1
              ? step(x, 0)
              : logSum(Array.from({ length: SIZE }, (_, y) => step(x, y) + own[i + 1]![y]! + behind[i + 1]![y]!));
        behind[i] = now;
      }
      const all = logSum(Array.from({ length: SIZE }, (_, y) => ahead[n - 1]![y]! + behind[n - 1]![y]!));
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < SIZE; y++) {
          const gradient = Math.exp(ahead[i]![y]! + behind[i]![y]! - all) - (gold[i] === y ? 1 : 0);
          if (Math.abs(gradient) > 1e-4) for (const id of rows[i]!) change(id * SIZE + y, gradient);
        }
      }
      for (let i = 0; i <= n; i++) {
        for (let x = 0; x < SIZE; x++) {
          for (let y = 0; y < SIZE; y++) {
            if (!mayFollow(x, y) || (i === 0 && x !== 0) || (i === n && y !== 0)) continue;
            const before = i === 0 ? 0 : ahead[i - 1]![x]!;
            const after = i === n ? 0 : own[i]![y]! + behind[i]![y]!;
            const held = (i === 0 ? 0 : gold[i - 1]) === x && (i === n ? 0 : gold[i]) === y ? 1 : 0;
            change(width + x * SIZE + y, Math.exp(before + step(x, y) + after - all) - held);
          }
        }
      }
      if (round >= ROUNDS / 2 && k % 50 === 0) {
        counted++;
        for (let i = 0; i < weights.length; i++) mean[i]! += weights[i]! * scale;
      }
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] = mean[i]! / counted;
  const table = new Map<string, number[]>();
  for (const [feature, id] of ids) {
    const row = Array.from(weights.slice(id * SIZE, id * SIZE + SIZE), (w) => Math.round(w * 100));
    if (row.some((w) => Math.abs(w) >= 3)) table.set(feature, row);
  }
  return { weights: table, steps: Array.from(weights.slice(width), (w) => Math.round(w * 100)) };
}

const OBIAS = Number(process.env.OBIAS ?? 0);
function tag(given: Model, text: Text, memory: Memory | null): number[][] {
  const model = { ...given, steps: Array.from(given.steps, (w, i) => (i % SIZE === 0 ? w - OBIAS : w)) };
  const evidence = evidenceIn(text.lines);
  return text.lines.map((line) => {
    const labels = new Array<number>(line.tokens.length).fill(0);
    const rows = featuresOf(line, evidence, memory);
    for (const { start, end } of line.pieces)
      bestLabels(model, rows.slice(start, end) as (readonly string[])[]).forEach((y, i) => {
        labels[start + i] = y;
      });
    return labels;
  });
}

const SHORT: Readonly<Record<string, string>> = { person: "PER", place: "LOC", organization: "ORG" };

const spansOf = (text: Text, labels: readonly (readonly number[])[]): string[] => {
  const raw = labels.map(namesOf);
  return (process.env.RAW ? raw : settleNames(text.lines, raw)).flatMap((row, l) =>
    row
      .filter((name) => SHORT[name.kind])
      .map(
        ({ start, end, kind }) =>
          `${text.lines[l]!.tokens[start]!.start}-${text.lines[l]!.tokens[end - 1]!.end}-${SHORT[kind]}`,
      ),
  );
};

function score(name: string, texts: readonly Text[], answers: readonly (readonly (readonly number[])[])[]): void {
  let right = 0;
  let given = 0;
  let wanted = 0;
  const shape = (key: string) => key;
  texts.forEach((text, t) => {
    const gold = new Set(text.names.map(([s, e, k]) => shape(`${s}-${e}-${k}`)));
    const mine = spansOf(text, answers[t]!);
    given += mine.length;
    wanted += gold.size;
    right += mine.filter((key) => gold.has(key)).length;
  });
  console.log(
    `${name}: F1 ${((2 * right) / (given + wanted)).toFixed(4)} P ${(right / given).toFixed(4)} R ${(right / wanted).toFixed(4)}`,
  );
}

interface Models {
  readonly first: Model;
  readonly second: Model;
}

/** Prints every miss in its words, for reading. */
function dump(texts: readonly Text[], answers: readonly (readonly (readonly number[])[])[]): void {
  const lines = texts.flatMap((text, t) => {
    const gold = new Map(text.names.map(([s, e, k]) => [`${s}-${e}`, k]));
    const mine = new Map(
      spansOf(text, answers[t]!).map((key) => [
        key.slice(0, key.lastIndexOf("-")),
        key.slice(key.lastIndexOf("-") + 1),
      ]),
    );
    const show = (key: string): string => {
      const [s = 0, e = 0] = key.split("-").map(Number);
      const raw = text.raw.replace(/\s/g, " ");
      return `${raw.slice(Math.max(0, s - 40), s)}[${raw.slice(s, e)}]${raw.slice(e, e + 25)}`;
    };
    return [
      ...[...mine]
        .filter(([k, v]) => gold.get(k) !== v)
        .map(([k, v]) => `${gold.has(k) ? `${gold.get(k)}>${v}` : `+${v}    `} ${t} ${show(k)}`),
      ...[...gold].filter(([k]) => !mine.has(k)).map(([k, v]) => `-${v}     ${t} ${show(k)}`),
    ];
  });
  writeFileSync(process.env.DUMP!, `${lines.join("\n")}\n`);
}

function learn(texts: readonly Text[]): Models {
  const memories: Memory[] = new Array(texts.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(texts.filter((_, i) => i % FOLDS !== fold).map((text) => piecesOf(text, null)));
    texts.forEach((text, i) => {
      if (i % FOLDS === fold) memories[i] = memoryOf(text.lines, tag(model, text, null));
    });
  }
  const first = train(texts.map((text) => piecesOf(text, null)));
  const second = train(texts.map((text, i) => piecesOf(text, memories[i]!)));
  return { first, second };
}

const [textFile = "", goldFile = "", out = "", held] = process.argv.slice(2);
const texts = readTexts(textFile, goldFile);
const THIRDS = 3;
const apart = (text: Text, { first, second }: Models): { one: number[][]; two: number[][] } => {
  const one = tag(first, text, null);
  return { one, two: tag(second, text, memoryOf(text.lines, one)) };
};
if (held) {
  const answers: { one: number[][]; two: number[][] }[] = process.env.LOAD
    ? JSON.parse(readFileSync(process.env.LOAD, "utf8"))
    : new Array(texts.length);
  for (let third = 0; third < THIRDS && !process.env.LOAD; third++) {
    const models = learn(texts.filter((_, i) => i % THIRDS !== third));
    texts.forEach((text, i) => {
      if (i % THIRDS === third) answers[i] = apart(text, models);
    });
  }
  if (process.env.SAVE) writeFileSync(process.env.SAVE, JSON.stringify(answers));
  score(
    "held out, first reading",
    texts,
    answers.map((a) => a.one),
  );
  score(
    "held out, second reading",
    texts,
    answers.map((a) => a.two),
  );
  if (process.env.DUMP)
    dump(
      texts,
      answers.map((a) => a.two),
    );
}
const models = held ? null : learn(texts);
if (models) {
  const plain = (model: Model) => ({
    steps: Array.from(model.steps).join(" "),
    weights: Object.fromEntries(
      [...model.weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([f, row]) => [f, Array.from(row).join(" ")]),
    ),
  });
  const ORIGIN =
    "Weights of a linear-chain CRF, in hundredths, estimated by scripts/train/names.ts on WikiGold (CC BY 4.0). A row has one weight for each label, in their order. Features of fewer texts than three are left out.";
  const data = { origin: ORIGIN, labels: LABELS.join(" "), first: plain(models.first), second: plain(models.second) };
  writeFileSync(out, `${JSON.stringify(data, null, 2)}\n`);
  console.log([...[models.first, models.second].map((m) => m.weights.size)].join(" + "), "features");
}
