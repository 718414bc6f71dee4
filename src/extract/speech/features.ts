/** Codes of the features that hold at one place. Each code is a hash of the feature's name (a number) and its values. */
export interface FeatureBag {
  readonly codes: Int32Array;
  size: number;
}

export const newBag = (capacity: number): FeatureBag => ({ codes: new Int32Array(capacity), size: 0 });

const spread = (h: number): number => {
  const a = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return a ^ (a >>> 15);
};

/** Adds the feature `name` with up to four values. What does not fit is dropped: bags are sized for their templates. */
export function feature(bag: FeatureBag, name: number, a = 0, b = 0, c = 0, d = 0): void {
  let h = Math.imul(name + 1, 0x9e3779b1);
  h = spread(h ^ Math.imul(a + 0x7f4a, 0x85ebca6b));
  h = spread(h ^ Math.imul(b + 0x1337, 0xc2b2ae35));
  h = spread(h ^ Math.imul(c + 0x5bd1 + Math.imul(d, 0x10001), 0x27d4eb2f));
  if (bag.size < bag.codes.length) bag.codes[bag.size++] = h;
}

/** Distances fall into few buckets: near ones count one by one, far ones roughly. */
export function bucket(n: number): number {
  if (n < 0) return -bucket(-n);
  if (n <= 4) return n;
  if (n <= 6) return 5;
  if (n <= 9) return 6;
  if (n <= 14) return 7;
  if (n <= 22) return 8;
  if (n <= 35) return 9;
  return n <= 60 ? 10 : 11;
}
