import { evidenceIn } from "./evidence.ts";
import {
  type Add,
  addInRun,
  addMemory,
  addRun,
  addToken,
  addWord,
  lexemeAt,
  REACH,
  type Run,
  runAround,
  type Scene,
} from "./features.ts";
import type { Lexeme } from "./lexeme.ts";
import { type Memory, memoryOf } from "./memory.ts";
import { bestLabels, SIZE } from "./model.ts";
import type { Line } from "./pieces.ts";
import { memoryMarks, sceneOf } from "./scene.ts";
import { namesOf, type TaggedName } from "./tagged.ts";
import { isCapitalised } from "./tokens.ts";
import { type PlainModel, type Weights, WeightTable, WIDTH } from "./weight-table.ts";

const numbers = (row: string): Float64Array => Float64Array.from(row.split(" "), Number);

/** What speaks for each label, in both readings, for the tokens of a line's pieces. */
type Scores = (Weights | undefined)[];

/**
 * Finds the names in the lines of one text. Two readings: the second knows what the first made of each word elsewhere in the
 * same text, as a reader who goes back does.
 */
export class Tagger {
  readonly #table: WeightTable;
  readonly #steps: readonly [Float64Array, Float64Array];
  /** What single words add is the same wherever they stand: it is added up once. */
  readonly #words = new WeakMap<Lexeme, Weights[]>();

  constructor(first: PlainModel, second: PlainModel) {
    this.#table = new WeightTable(first, second);
    this.#steps = [numbers(first.steps), numbers(second.steps)];
  }

  /** The labels of each line's tokens in the first and in the second reading. */
  read(lines: readonly Line[]): { readonly first: number[][]; readonly second: number[][] } {
    const evidence = evidenceIn(lines);
    const scenes = lines.map((line) => (line.pieces.length > 0 ? sceneOf(line, evidence) : null));
    const scores = lines.map((line, l) => (scenes[l] ? this.#scores(line, scenes[l]) : []));
    const first = lines.map((line, l) => this.#labels(line, scores[l]!, 0));
    const memory = memoryOf(lines, first);
    lines.forEach((line, l) => {
      if (scenes[l]) this.#remember(line, scenes[l], memory, scores[l]!);
    });
    return { first, second: lines.map((line, l) => this.#labels(line, scores[l]!, 1)) };
  }

  tag(lines: readonly Line[]): TaggedName[][] {
    return this.read(lines).second.map(namesOf);
  }

  /** Where the next features are added up: one function for all, since this runs for every token. */
  #sum: Weights = new Float64Array(WIDTH);
  readonly #add: Add = (what, value, other) => {
    const weights = this.#table.get(what, value, other);
    if (weights) plus(this.#sum, weights);
  };

  #word(lexeme: Lexeme, d: number): Weights {
    let rows = this.#words.get(lexeme);
    if (!rows) {
      rows = [];
      this.#words.set(lexeme, rows);
    }
    let row = rows[d + REACH];
    if (!row) {
      row = new Float64Array(WIDTH);
      this.#sum = row;
      addWord(lexeme, d, this.#add);
      rows[d + REACH] = row;
    }
    return row;
  }

  #scores(line: Line, scene: Scene): Scores {
    const { tokens } = scene;
    const scores: Scores = new Array(tokens.length).fill(undefined);
    let run: Run | null = null;
    let ofRun = new Float64Array(WIDTH);
    for (const piece of line.pieces) {
      for (let i = piece.start; i < piece.end; i++) {
        const sum = new Float64Array(WIDTH);
        for (let d = -REACH; d <= REACH; d++) plus(sum, this.#word(lexemeAt(tokens, i + d), d));
        if (isCapitalised(tokens[i]!.text)) {
          if (!run || i >= run.end) {
            run = runAround(tokens, i);
            ofRun = new Float64Array(WIDTH);
            this.#sum = ofRun;
            addRun(scene, run, this.#add);
          }
          plus(sum, ofRun);
          this.#sum = sum;
          addInRun(scene, run, i, this.#add);
        }
        this.#sum = sum;
        addToken(scene, i, this.#add);
        scores[i] = sum;
      }
    }
    return scores;
  }

  #remember(line: Line, scene: Scene, memory: Memory, scores: Scores): void {
    const { tokens } = scene;
    const names = memoryMarks(tokens, memory);
    let run: Run | null = null;
    for (const piece of line.pieces) {
      for (let i = piece.start; i < piece.end; i++) {
        const capital = isCapitalised(tokens[i]!.text);
        if (capital && (!run || i >= run.end)) run = runAround(tokens, i);
        this.#sum = scores[i]!;
        addMemory(scene, capital ? run : null, i, memory, names[i]!, this.#add);
      }
    }
  }

  #labels(line: Line, scores: Scores, reading: 0 | 1): number[] {
    const labels = new Array<number>(line.tokens.length).fill(0);
    for (const { start, end } of line.pieces) {
      const best = bestLabels(this.#steps[reading], scores.slice(start, end) as Weights[], reading * SIZE);
      for (let i = 0; i < best.length; i++) labels[start + i] = best[i]!;
    }
    return labels;
  }
}

function plus(sum: Weights, weights: Weights): void {
  for (let y = 0; y < WIDTH; y++) sum[y]! += weights[y]!;
}
