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

/** What speaks for each label, in both readings: WIDTH numbers for each token of the line's pieces, in their order. */
type Scores = Float64Array;

const MOST_WORDS = 20_000;
const NOTHING = new Float64Array(0);

/**
 * Finds the names in the lines of one text. Two readings: the second knows what the first made of each word elsewhere in the
 * same text, as a reader who goes back does.
 */
export class Tagger {
  readonly #table: WeightTable;
  readonly #steps: readonly [Float64Array, Float64Array];
  /** What single words add is the same wherever they stand: it is added up once. */
  readonly #words = new Map<Lexeme, Weights[]>();

  constructor(first: PlainModel, second: PlainModel) {
    this.#table = new WeightTable(first, second);
    this.#steps = [numbers(first.steps), numbers(second.steps)];
  }

  /** The labels of each line's tokens in the first and in the second reading. */
  read(lines: readonly Line[]): { readonly first: number[][]; readonly second: number[][] } {
    const evidence = evidenceIn(lines);
    const scenes = lines.map((line) => (line.pieces.length > 0 ? sceneOf(line, evidence) : null));
    const scores = lines.map((line, l) => (scenes[l] ? this.#scores(line, scenes[l]) : NOTHING));
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
  #sum: Float64Array = NOTHING;
  #at = 0;
  readonly #add: Add = (what, value, other) => {
    const place = this.#table.get(what, value, other);
    if (place !== undefined) plus(this.#sum, this.#at, this.#table.values, place);
  };

  #into(sum: Float64Array, at: number): Add {
    this.#sum = sum;
    this.#at = at;
    return this.#add;
  }

  #word(lexeme: Lexeme, d: number): Weights {
    let rows = this.#words.get(lexeme);
    if (!rows) {
      rows = [];
      if (this.#words.size >= MOST_WORDS) this.#words.clear();
      this.#words.set(lexeme, rows);
    }
    let row = rows[d + REACH];
    if (!row) {
      row = new Float64Array(WIDTH);
      addWord(lexeme, d, this.#into(row, 0));
      rows[d + REACH] = row;
    }
    return row;
  }

  #scores(line: Line, scene: Scene): Scores {
    const { tokens } = scene;
    const scores = new Float64Array(WIDTH * line.pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0));
    let run: Run | null = null;
    const ofRun = new Float64Array(WIDTH);
    let at = 0;
    for (const piece of line.pieces) {
      for (let i = piece.start; i < piece.end; i++, at += WIDTH) {
        for (let d = -REACH; d <= REACH; d++) plus(scores, at, this.#word(lexemeAt(tokens, i + d), d), 0);
        if (isCapitalised(tokens[i]!.text)) {
          if (!run || i >= run.end) {
            run = runAround(tokens, i);
            ofRun.fill(0);
            addRun(scene, run, this.#into(ofRun, 0));
          }
          plus(scores, at, ofRun, 0);
          addInRun(scene, run, i, this.#into(scores, at));
        }
        addToken(scene, i, this.#into(scores, at));
      }
    }
    return scores;
  }

  #remember(line: Line, scene: Scene, memory: Memory, scores: Scores): void {
    const { tokens } = scene;
    const names = memoryMarks(tokens, memory);
    let run: Run | null = null;
    let at = 0;
    for (const piece of line.pieces) {
      for (let i = piece.start; i < piece.end; i++, at += WIDTH) {
        const capital = isCapitalised(tokens[i]!.text);
        if (capital && (!run || i >= run.end)) run = runAround(tokens, i);
        addMemory(scene, capital ? run : null, i, memory, names[i]!, this.#into(scores, at));
      }
    }
  }

  #labels(line: Line, scores: Scores, reading: 0 | 1): number[] {
    const labels = new Array<number>(line.tokens.length).fill(0);
    let from = reading * SIZE;
    for (const { start, end } of line.pieces) {
      const best = bestLabels(this.#steps[reading], scores, from, WIDTH, end - start);
      for (let i = 0; i < best.length; i++) labels[start + i] = best[i]!;
      from += WIDTH * (end - start);
    }
    return labels;
  }
}

function plus(sum: Float64Array, at: number, weights: Weights, from: number): void {
  for (let y = 0; y < WIDTH; y++) sum[at + y]! += weights[from + y]!;
}
