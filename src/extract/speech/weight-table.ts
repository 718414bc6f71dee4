/** A learned model as it lies in a JSON file: see `encodeTable` for the bytes. */
export interface PackedWeights {
  /** Number of features. */
  readonly size: number;
  /** Weights per feature. */
  readonly outputs: number;
  /** A stored weight of 1 stands for this much. */
  readonly unit: number;
  /** Base64: for each feature, in the order of their codes, the step from the last code (7 bits a byte), then its weights (int8). */
  readonly data: string;
}

/** Codes are kept to 24 bits: two features of a hundred thousand then meet in one of two hundred cases. */
export const shortCode = (code: number): number => code >>> 8;

/** Weights of features by code, in an open hash table. */
export interface WeightTable {
  readonly outputs: number;
  readonly mask: number;
  readonly codes: Int32Array;
  /** In units: small numbers, so that the table stays near the processor. */
  readonly values: Int8Array;
  readonly unit: number;
  /** A bit for each code, several codes sharing one: most features have no weight, and this small table says so first. */
  readonly present: Uint8Array;
  readonly presentMask: number;
}

const EMPTY = -1;
const slotOf = (code: number, mask: number): number => (Math.imul(code, 0x9e3779b1) >>> 7) & mask;

export function unpackWeights(packed: PackedWeights): WeightTable {
  const { size, outputs, unit } = packed;
  let slots = 16;
  while (slots < size * 2) slots *= 2;
  const mask = slots - 1;
  const codes = new Int32Array(slots).fill(EMPTY);
  const values = new Int8Array(slots * outputs);
  const presentMask = slots * 4 - 1;
  const present = new Uint8Array((presentMask + 1) >> 3);
  const bytes = Buffer.from(packed.data, "base64");
  let at = 0;
  let code = 0;
  for (let n = 0; n < size; n++) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    code += step;
    let slot = slotOf(code, mask);
    while (codes[slot] !== EMPTY) slot = (slot + 1) & mask;
    codes[slot] = code;
    const bit = code & presentMask;
    present[bit >> 3] = (present[bit >> 3] as number) | (1 << (bit & 7));
    for (let o = 0; o < outputs; o++) values[slot * outputs + o] = bytes.readInt8(at++);
  }
  return { outputs, mask, codes, values, unit, present, presentMask };
}

/** The place of a feature's first weight in `values`; -1 where it has none. */
export function findWeights(table: WeightTable, code: number): number {
  const short = shortCode(code);
  const { codes, mask, present, presentMask } = table;
  const bit = short & presentMask;
  if (((present[bit >> 3] as number) & (1 << (bit & 7))) === 0) return -1;
  let slot = slotOf(short, mask);
  for (;;) {
    const here = codes[slot];
    if (here === short) return slot * table.outputs;
    if (here === EMPTY) return -1;
    slot = (slot + 1) & mask;
  }
}

/** The reverse of `unpackWeights`, for the learning scripts. Features whose weights all round to 0 are left out. */
export function packWeights(
  rows: Iterable<readonly [code: number, weights: readonly number[]]>,
  outputs: number,
  unit: number,
): PackedWeights {
  const kept: [number, number[]][] = [];
  for (const [code, weights] of rows) {
    const small = weights.map((w) => Math.max(-127, Math.min(127, Math.round(w / unit))));
    if (small.some((w) => w !== 0)) kept.push([code, small]);
  }
  kept.sort((a, b) => a[0] - b[0]);
  const bytes: number[] = [];
  let last = 0;
  for (const [code, weights] of kept) {
    let step = code - last;
    last = code;
    while (step >= 128) {
      bytes.push((step & 127) | 128);
      step >>>= 7;
    }
    bytes.push(step, ...weights.map((w) => w & 255));
  }
  return { size: kept.length, outputs, unit, data: Buffer.from(bytes).toString("base64") };
}
