import { newsTexts, type Random, random } from "./texts.ts";

/** Reports of one event: of so many sentences that the event has, each report tells some. */
const POOL = 24;
const LEAST_REPORTS = 5;
const MOST_REPORTS = 20;

/** Share of the words that a reworded copy changes, and that another reporter tells otherwise. */
const REWORDED = 0.15;
const RETOLD = 0.4;

/**
 * Invented reports in groups of 5 to 20 about one event: some tell the event's sentences in words of their own and in another
 * order, one in five is a copy of an earlier one, one in ten a copy with some words changed. The same for the same seed.
 */
export function eventTexts(count: number, seed: number): string[] {
  const next = random(seed);
  const pools = newsTexts(Math.ceil(count / LEAST_REPORTS), seed, POOL).map(sentencesIn);
  const texts: string[] = [];
  for (const pool of pools) {
    const reports = LEAST_REPORTS + Math.floor(next() * (MOST_REPORTS - LEAST_REPORTS + 1));
    const told: string[][] = [];
    for (let i = 0; i < reports && texts.length < count; i++) {
      const report = told.length > 0 ? copyOrOwn(next, pool, told) : tell(next, pool);
      told.push(report);
      texts.push(report.join("\n\n"));
    }
  }
  return texts;
}

const sentencesIn = (text: string): string[] =>
  text.split(/\n\n|(?<=[.”]) (?=[\p{Lu}“])/u).filter((sentence) => sentence.length > 20);

function copyOrOwn(next: Random, pool: readonly string[], told: readonly string[][]): string[] {
  const kind = next();
  const earlier = told[Math.floor(next() * told.length)] as string[];
  if (kind < 0.2) return [...earlier];
  if (kind < 0.3) return earlier.map((sentence) => reword(next, sentence, REWORDED, pool));
  return tell(next, pool);
}

const tell = (next: Random, pool: readonly string[]): string[] =>
  pool.filter(() => next() < 0.6).map((sentence) => reword(next, sentence, next() * RETOLD, pool));

/** Other words in the place of some, taken from the same event. */
function reword(next: Random, sentence: string, share: number, pool: readonly string[]): string {
  return sentence.replace(/\p{Ll}{4,}/gu, (word) => {
    if (next() >= share) return word;
    const other = pool[Math.floor(next() * pool.length)] as string;
    return other.split(/\P{L}+/u).find((each) => each.length > 3 && /^\p{Ll}/u.test(each)) ?? word;
  });
}
