import type { Span } from "../../text/span.ts";

/** A stretch of a source, as citations have it. */
interface Stretch extends Span {
  readonly source: string;
}

/** About a sentence or two: a stretch touches one or two of these, and few findings touch the same. */
const LENGTH = 256;

/** Numbers filed under the places they touch, so that only neighbours are compared, not all with all. */
export class ByPlace {
  readonly #filed = new Map<string, Set<number>>();

  put(number: number, stretches: readonly Stretch[]): void {
    for (const key of stretches.flatMap(keysOf)) {
      const set = this.#filed.get(key);
      if (set) set.add(number);
      else this.#filed.set(key, new Set([number]));
    }
  }

  /** Every number of which a stretch overlaps one of these, and some that only lie near; in ascending order. */
  near(stretches: readonly Stretch[]): number[] {
    const found = new Set<number>();
    for (const key of new Set(stretches.flatMap(keysOf)))
      for (const number of this.#filed.get(key) ?? []) found.add(number);
    return [...found].sort((a, b) => a - b);
  }
}

function keysOf({ source, start, end }: Stretch): string[] {
  const keys: string[] = [];
  for (let at = Math.floor(start / LENGTH); at * LENGTH <= end; at++) keys.push(`${at} ${source}`);
  return keys;
}
