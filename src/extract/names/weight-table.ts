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
  readonly #single = new Map<string, Map<string, Weights>>();
  readonly #double = new Map<string, Map<string, Map<string, Weights>>>();

  constructor(first: PlainModel, second: PlainModel) {
    this.#load(first, 0);
    this.#load(second, SIZE);
  }

  #load({ weights }: PlainModel, offset: number): void {
    for (const [feature, row] of Object.entries(weights)) {
      const values = row.split(" ");
      const cell = this.#cell(feature);
      for (let y = 0; y < SIZE; y++) cell[offset + y] = Number(values[y]);
    }
  }

  #cell(feature: string): Weights {
    const equals = feature.indexOf("=");
    const what = feature.slice(0, equals);
    const [value = "", other] = feature.slice(equals + 1).split(" ");
    let row: Map<string, Weights>;
    if (other === undefined) row = child(this.#single, what);
    else row = child(child(this.#double, what), value);
    const key = other ?? value;
    let cell = row.get(key);
    if (!cell) {
      cell = new Float64Array(WIDTH);
      row.set(key, cell);
    }
    return cell;
  }

  /** The weights of a feature, or undefined where it has none. */
  get(what: string, value: string, other?: string): Weights | undefined {
    return other === undefined ? this.#single.get(what)?.get(value) : this.#double.get(what)?.get(value)?.get(other);
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
