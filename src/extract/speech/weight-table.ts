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

/**
 * Weights of features by code, in an open hash table. A slot is one number: 16 bits of the hash, then one byte for each of
 * two weights; 0 is free, since no feature is kept whose weights are all 0. Small, so that it stays near the processor.
 */
export interface WeightTable {
  readonly slots: Int32Array;
  /** A hash shifted by this is its home slot. */
  readonly shift: number;
  readonly unit: number;
  /** A bit for each code, several codes sharing one: most features have no weight, and this small table says so first. */
  readonly present: Uint8Array;
  readonly presentMask: number;
}

const HASH_BITS = 24;
/** Codes of 24 bits mixed one to one: no two have the same hash. */
const hashOf = (short: number): number => Math.imul(short, 0x9e3779b1) & 0xffffff;

/**
 * Two hashes with the same last 16 bits have their homes so many slots apart, 256 in a table of this size, more in a larger
 * one: as no entry lies that far from its home, those bits tell whose it is.
 */
const LEAST_SLOT_BITS = 16;

export function unpackWeights(packed: PackedWeights): WeightTable {
  const { size, outputs, unit } = packed;
  let bits = LEAST_SLOT_BITS;
  while (2 ** bits < size * 2) bits++;
  const shift = HASH_BITS - bits;
  const slots = new Int32Array(2 ** bits);
  const mask = slots.length - 1;
  const presentMask = slots.length * 4 - 1;
  const present = new Uint8Array((presentMask + 1) >> 3);
  const bytes = Buffer.from(packed.data, "base64");
  let at = 0;
  let code = 0;
  for (let n = 0; n < size; n++) {
    let step = 0;
    for (let shift7 = 0; ; shift7 += 7) {
      const byte = bytes[at++] as number;
      step |= (byte & 127) << shift7;
      if (byte < 128) break;
    }
    code += step;
    const hash = hashOf(code);
    let slot = hash >>> shift;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    const first = bytes[at] as number;
    const second = outputs > 1 ? (bytes[at + 1] as number) : 0;
    slots[slot] = (hash << 16) | (first << 8) | second;
    at += outputs;
    const bit = code & presentMask;
    present[bit >> 3] = (present[bit >> 3] as number) | (1 << (bit & 7));
  }
  return { slots, shift, unit, present, presentMask };
}

/** A feature's weights in one number, for `firstWeight` and `secondWeight`; 0 where it has none. */
export function findWeights({ slots, shift, present, presentMask }: WeightTable, code: number): number {
  const short = shortCode(code);
  const bit = short & presentMask;
  if (((present[bit >> 3] as number) & (1 << (bit & 7))) === 0) return 0;
  const hash = hashOf(short);
  const mask = slots.length - 1;
  for (let slot = hash >>> shift; ; slot = (slot + 1) & mask) {
    const here = slots[slot] as number;
    if (here === 0 || ((here >>> 16) ^ (hash & 0xffff)) === 0) return here;
  }
}

/** In units. */
export const firstWeight = (entry: number): number => (entry << 16) >> 24;
export const secondWeight = (entry: number): number => (entry << 24) >> 24;

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
