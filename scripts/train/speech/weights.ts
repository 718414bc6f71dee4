import { type PackedWeights, packWeights, shortCode } from "../../../src/extract/speech/weight-table.ts";

const RIDGE = 0.5;

export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  readonly sparsity: number;
  /** A feature that holds less often is left out from the start. */
  readonly least: number;
}

/** Weights of a log-linear model while it is learned: per feature code one row of `outputs` values, and how it is learned. */
export class Weights {
  readonly rows = new Map<number, number>();
  readonly outputs: number;
  values: Float32Array;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;

  constructor(counts: ReadonlyMap<number, number>, least: number, outputs: number) {
    this.outputs = outputs;
    for (const [code, n] of counts) if (n >= least) this.rows.set(code, this.rows.size);
    this.values = new Float32Array(this.rows.size * outputs);
    this.squares = new Float32Array(this.rows.size * outputs);
    this.sums = new Float32Array(this.rows.size * outputs);
  }

  row(code: number): number {
    return this.rows.get(shortCode(code)) ?? -1;
  }

  pack(unit: number): PackedWeights {
    const rows = [...this.rows].map(
      ([code, row]) => [code, [...this.values.subarray(row * this.outputs, (row + 1) * this.outputs)]] as const,
    );
    return packWeights(rows, this.outputs, unit);
  }

  /** One step of FTRL-proximal (McMahan et al. 2013): weights that too little speaks for stay exactly 0. */
  step(row: number, output: number, gradient: number, rate: number, sparsity: number): void {
    const k = row * this.outputs + output;
    const w = this.values[k] as number;
    const q = this.squares[k] as number;
    const next = q + gradient * gradient;
    const sigma = (Math.sqrt(next) - Math.sqrt(q)) / rate;
    const z = (this.sums[k] as number) - gradient - sigma * w;
    this.squares[k] = next;
    this.sums[k] = z;
    this.values[k] =
      Math.abs(z) <= sparsity ? 0 : -(z - Math.sign(z) * sparsity) / ((1 + Math.sqrt(next)) / rate + RIDGE);
  }
}
