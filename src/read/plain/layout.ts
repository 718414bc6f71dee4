import { stem } from "../../text/stem.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { wordsOf } from "../../text/words.ts";
import { type Line, proseWords } from "./features.ts";
import type { Layout, Verdict } from "./rule.ts";
import { isAppeal } from "./site-talk.ts";

/** Finds the report within the page: where it begins and ends, and its headline. */
export function layoutOf(lines: readonly Line[], known: readonly (Verdict | null)[]): Layout {
  const repeated = repeatedLines(lines);
  const appeals = appealsIn(lines);
  const core = heaviestStretch(lines, known, repeated, appeals);
  const page = core !== null && looksLikePage(lines, known, core);
  const [from, to] = page && core ? beforeComments(lines, known, core) : [0, lines.length - 1];
  const title = titleIndex(lines, known, core ?? [0, lines.length - 1], page, appeals);
  const lead = leadBelow(lines, known, appeals, title, from);
  return { lines, known, from: lead, to, tail: tailOf(lines, known), title, page, repeated, appeals };
}

/** Readers write prose too: the report ends where the comments open, if most of the stretch stands above. */
function beforeComments(
  lines: readonly Line[],
  known: readonly (Verdict | null)[],
  [from, to]: [number, number],
): [number, number] {
  for (let i = from + 1; i <= to; i++)
    if (known[i]?.role === "comments" && proseWords(lines, from, i) >= proseWords(lines, i, to + 1))
      return [from, i - 1];
  return [from, to];
}

/** Short open lines that a text must have before it can be a page with menus. */
const FEWEST_LABELS = 6;

function appealsIn(lines: readonly Line[]): ReadonlySet<number> {
  const labels = lines.filter((line) => !line.closed && line.words <= 6).length;
  return new Set(labels < FEWEST_LABELS ? [] : lines.flatMap((line, i) => (isAppeal(line.text) ? [i] : [])));
}

/** Furniture that must be known below the last prose for the short lines beside it to be taken for more of it. */
const LEAST_FURNITURE = 2;

function tailOf(lines: readonly Line[], known: readonly (Verdict | null)[]): number {
  const last = lines.findLastIndex((line, i) => line.prose && (known[i]?.kept ?? true));
  const below = known.slice(last + 1);
  const furniture = below.filter(
    (verdict) => verdict && !verdict.kept && verdict.role !== "metadata" && verdict.role !== "caption",
  );
  return last >= 0 && furniture.length >= LEAST_FURNITURE ? last + 1 : lines.length;
}

function repeatedLines(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { bare } of lines) {
    if (bare !== "" && seen.has(bare)) repeated.add(bare);
    seen.add(bare);
  }
  return repeated;
}

/** What a line weighs for (prose) or against (furniture) the stretch that holds it, in words. */
function weight(line: Line, verdict: Verdict | null, repeated: ReadonlySet<string>, appeal: boolean): number {
  if (verdict && !verdict.kept)
    return verdict.role === "comments" ? -40 : verdict.role === "related" ? -15 : verdict.role === "caption" ? 0 : -6;
  // Furniture that stands within reports too (offers, "Article content") says little about where the report ends.
  if (appeal) return -3;
  if (line.words < 30 && repeated.has(line.bare)) return -2;
  if (line.prose) return Math.min(line.words, 50);
  if (line.closed) return Math.min(line.words, 10) / 2;
  return line.words > 12 ? -2 : -5;
}

/** The stretch of lines of the greatest weight (Kadane's algorithm), or null where no prose is. */
function heaviestStretch(
  lines: readonly Line[],
  known: readonly (Verdict | null)[],
  repeated: ReadonlySet<string>,
  appeals: ReadonlySet<number>,
): [number, number] | null {
  let best = 0;
  let stretch: [number, number] | null = null;
  let sum = 0;
  let start = 0;
  lines.forEach((line, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += weight(line, known[i] ?? null, repeated, appeals.has(i));
    if (sum > best) {
      best = sum;
      stretch = [start, i];
    }
  });
  return stretch;
}

/** Menus round the report: many short open lines outside the stretch, or several that are known furniture. */
function looksLikePage(
  lines: readonly Line[],
  known: readonly (Verdict | null)[],
  [from, to]: [number, number],
): boolean {
  let labels = 0;
  let furniture = 0;
  let run = 0;
  let longestRun = 0;
  lines.forEach((line, i) => {
    if (i >= from && i <= to) return;
    if (known[i] && !known[i]?.kept && known[i]?.role !== "metadata") furniture++;
    else if (!line.closed && line.words <= 6) labels++;
    run = line.closed || line.words > 6 ? 0 : run + 1;
    longestRun = Math.max(longestRun, run);
  });
  return furniture + labels >= 12 && (furniture >= 3 || longestRun >= 8);
}

const TITLE_REACH = 60;

/** The headline: an open line above the report's first prose whose words the report takes up again. */
function titleIndex(
  lines: readonly Line[],
  known: readonly (Verdict | null)[],
  core: [number, number],
  page: boolean,
  appeals: ReadonlySet<number>,
): number {
  if (!page && isHead(lines)) return 0;
  const first = lines.findIndex((line, i) => i >= (page ? core[0] : 0) && line.prose && !known[i]);
  if (first <= 0) return -1;
  const reach = Math.max(0, first - TITLE_REACH);
  const above = lines.slice(reach, first);
  const body = new Set(
    contentWords(
      lines
        .slice(first, first + 40)
        .map((line) => line.text)
        .join(" "),
    ),
  );
  let best = -1;
  let bestScore = 0;
  for (const [k, line] of above.entries()) {
    const i = reach + k;
    if (known[i] || appeals.has(i) || !couldBeTitle(line)) continue;
    const words = contentWords(line.text);
    const echoed = words.filter((word) => body.has(word)).length / Math.max(1, words.length);
    // Without menus above it, the first line that the report takes up is the headline; what follows is its standfirst.
    if (!page && echoed >= 0.25) return i;
    const score = (0.2 + echoed) * Math.min(line.words, 12) * saidAgain(line, above);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return bestScore >= 1.5 ? best : -1;
}

/** Crumbs and share buttons say the headline again, with words of their own: it is the shortest line that they hold. */
function saidAgain(line: Line, above: readonly Line[]): number {
  if (line.bare.length < 15) return 1;
  if (above.some((other) => other.bare.length >= 15 && other.bare !== line.bare && line.bare.includes(other.bare)))
    return 0.5;
  return above.some((other) => other !== line && other.bare.includes(line.bare)) ? 1.5 : 1;
}

/** A lead that offers and menus part from the rest of the report: prose between headline and report that takes the headline up. */
function leadBelow(
  lines: readonly Line[],
  known: readonly (Verdict | null)[],
  appeals: ReadonlySet<number>,
  title: number,
  from: number,
): number {
  if (title < 0 || title >= from) return from;
  const headline = contentWords((lines[title] as Line).text);
  for (let i = title + 1; i < from; i++) {
    const line = lines[i] as Line;
    if (!line.prose || known[i] || appeals.has(i) || line.words < 15) continue;
    const words = new Set(contentWords(line.text));
    if (headline.filter((word) => words.has(word)).length >= Math.max(2, headline.length * 0.4)) return i;
  }
  return from;
}

const couldBeTitle = (line: Line): boolean =>
  line.words >= 3 && line.words <= 30 && !/[.:;,]$/.test(line.text) && !/^[-*•>|]/.test(line.text);

/** A short first line that alone is set apart by a blank line, in a text of single line ends: "Trump said X. Beijing denies it." */
function isHead(lines: readonly Line[]): boolean {
  const [head, second, ...rest] = lines;
  if (!head || !second?.gap || head.words > 25 || head.words < 3 || rest.length < 3) return false;
  return rest.filter((line) => line.gap).length <= rest.length * 0.1;
}

const contentWords = (text: string): string[] => [
  ...wordsOf(text)
    .map((word) => word.key)
    .filter((key) => !isStopWord(key))
    .map(stem),
  ...pairsOf(text),
];

/** Scripts that write no spaces have no words to look up: two characters side by side stand for one. */
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;
const pairsOf = (text: string): string[] =>
  /[\u0e00-\u0eff\u2e80-\uffff]/.test(text)
    ? (text.match(UNSPACED_RUN) ?? []).flatMap((run) => {
        const signs = [...run];
        return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
      })
    : [];
