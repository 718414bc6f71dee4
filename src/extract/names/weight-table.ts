import { SIZE } from "./model.ts";

/** Weights of both readings side by side: the first's labels, then the second's. */
export type Weights = Float64Array;
export const WIDTH = 2 * SIZE;

/** One reading as the file has it: rows of numbers as text, by feature. */
export interface PlainModel {
  readonly steps: string;
  readonly weights: Readonly<Record<string, string>>;
}

/** By what is looked at, then by the values seen. No key is ever put together at run time. */
export class WeightTable {
  readonly #single = new Map<string, Map<string, number>>();
  readonly #double = new Map<string, Map<string, Map<string, number>>>();
  /** All weights one behind the other: an array for each of some thousand features would be slow to make and to reach. */
  readonly values: Weights;
  #used = 0;

  constructor(first: PlainModel, second: PlainModel) {
    const rows = [first, second].map(({ weights }) => Object.entries(weights));
    this.values = new Float64Array(WIDTH * rows.reduce((sum, entries) => sum + entries.length, 0));
    rows.forEach((entries, reading) => {
      for (const [feature, row] of entries) readNumbers(row, this.values, this.#place(feature) + reading * SIZE);
    });
  }

  #place(feature: string): number {
    const equals = feature.indexOf("=");
    const what = feature.slice(0, equals);
    const [value = "", other] = feature.slice(equals + 1).split(" ");
    const row = other === undefined ? child(this.#single, what) : child(child(this.#double, what), value);
    const key = other ?? value;
    let place = row.get(key);
    if (place === undefined) {
      place = this.#used;
      this.#used += WIDTH;
      row.set(key, place);
    }
    return place;
  }

  /** Where the weights of a feature begin in `values`, or undefined where it has none. */
  get(what: string, value: string, other?: string): number | undefined {
    return other === undefined ? this.#single.get(what)?.get(value) : this.#double.get(what)?.get(value)?.get(other);
  }
}

const [SPACE, MINUS, ZERO] = [32, 45, 48];

/** Whole numbers with spaces between them, digit by digit: there are a hundred thousand to read at each start. */
function readNumbers(row: string, into: Float64Array, at: number): void {
  let place = at;
  let number = 0;
  let sign = 1;
  for (let i = 0; i <= row.length; i++) {
    const unit = i < row.length ? row.charCodeAt(i) : SPACE;
    if (unit === SPACE) {
      into[place++] = sign * number;
      number = 0;
      sign = 1;
    } else if (unit === MINUS) sign = -1;
    else number = number * 10 + unit - ZERO;
  }
}

function child<V extends Map<string, unknown>>(map: Map<string, V>, key: string): V {
  let found = map.get(key);
  if (!found) {
    found = new Map() as V;
    map.set(key, found);
  }
  return found;
}
