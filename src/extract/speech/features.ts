/** Codes of the features that hold at one place. Each code is a hash of the feature's name (a number) and its values. */
export interface FeatureBag {
  readonly codes: Int32Array;
  size: number;
}

export const newBag = (capacity: number): FeatureBag => ({ codes: new Int32Array(capacity), size: 0 });

/** Folds one value into a hash; a multiplication and a shift, for this is done some thousand times a sentence. */
const fold = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ (value + 0x7f4a), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};
const finish = (hash: number): number => Math.imul(hash, 0x9e3779b1);
const seed = (name: number): number => Math.imul(name + 1, 0x85ebca6b);

function put(bag: FeatureBag, code: number): void {
  if (bag.size < bag.codes.length) bag.codes[bag.size++] = code;
}

/**
 * Add the feature `name` with one to four values (a function for each number of values: they are the innermost loop).
 * What does not fit is dropped: bags are sized for their templates.
 */
export function feature1(bag: FeatureBag, name: number, a: number): void {
  put(bag, finish(fold(seed(name), a)));
}

export function feature2(bag: FeatureBag, name: number, a: number, b: number): void {
  put(bag, finish(fold(fold(seed(name), a), b)));
}

export function feature3(bag: FeatureBag, name: number, a: number, b: number, c: number): void {
  put(bag, finish(fold(fold(fold(seed(name), a), b), c)));
}

export function feature4(bag: FeatureBag, name: number, a: number, b: number, c: number, d: number): void {
  put(bag, finish(fold(fold(fold(fold(seed(name), a), b), c), d)));
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
