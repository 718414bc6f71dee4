import { type Edtf, edtfRange } from "../../text/edtf.ts";
import type { Span } from "../../text/span.ts";
import { type Token, tokenise } from "../numerals/token.ts";
import type { TimeRelation } from "../time.ts";
import type { Direction, Reading, TimeContext, TimeRule, Told } from "./reading.ts";
import { isPartial, settle } from "./settle.ts";

/** The rules of one language, ready for use. */
export interface TimeGrammar {
  /** Rules for single dates and periods that can begin with a word; rules that build on dates ask for these. */
  readonly points: (word: string) => readonly TimeRule[];
  readonly all: (word: string) => readonly TimeRule[];
  /** What each word is for beginning an expression; most words are not in it. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Where the speech around a token points. */
  readonly direction: (tokens: readonly Token[], i: number) => Direction;
}

/**
 * `starts`: words with which an expression can begin; digits always can. `leaders`: words that begin one only where such a
 * word, or a number, follows.
 */
export const timeGrammar = (
  points: readonly TimeRule[],
  rules: readonly TimeRule[],
  starts: ReadonlySet<string>,
  leaders: ReadonlySet<string>,
  direction: TimeGrammar["direction"],
): TimeGrammar => ({
  points: dispatch(points),
  all: dispatch([...points, ...rules]),
  kinds: kindsOf(starts, leaders),
  direction,
});

export interface FoundTime extends Span {
  readonly value: Edtf | null;
  readonly relation: TimeRelation | null;
  readonly basis: "stated" | "resolved";
  readonly rule: string;
}

/** How deep rules may build on one another: "the end of the first week of next year". Keeps the work linear. */
const DEPTH = 3;

type Found = { reading: Reading; rule: string };

/** The rules of a list that can begin with a word, in their order; worked out once for each word. */
function dispatch(rules: readonly TimeRule[]): (word: string) => readonly TimeRule[] {
  const known = new Map<string, readonly TimeRule[]>();
  return (word) => {
    const key = isDigit(word.charCodeAt(0)) ? "#" : word;
    let some = known.get(key);
    if (!some) {
      some = rules.filter(({ first }) => !first || first.has(key));
      known.set(key, some);
    }
    return some;
  };
}

function longest(rules: readonly TimeRule[], context: TimeContext, i: number): Found | null {
  let best: Found | null = null;
  for (const rule of rules) {
    const reading = rule.read(context, i);
    if (reading && reading.end > (best?.reading.end ?? i)) best = { reading, rule: rule.name };
  }
  return best;
}

/**
 * A context in which `point` reads one level less deep; at the bottom it reads nothing. Each level reads each token once,
 * however many rules ask: without that, hostile text would cost the product of the levels.
 */
function contexts(
  tokens: readonly Token[],
  grammar: TimeGrammar,
  reference: number | null,
  dayFirst: () => boolean,
  told: TimeContext["told"],
): TimeContext {
  const directions: (Direction | undefined)[] = [];
  const direction = (i: number): Direction => {
    directions[i] ??= grammar.direction(tokens, i);
    return directions[i];
  };
  let context: TimeContext = { tokens, reference, dayFirst, direction, told, point: () => null };
  for (let level = 0; level < DEPTH; level++) {
    const inner = context;
    const read: (Reading | null | undefined)[] = [];
    const point = (i: number): Reading | null => {
      if (read[i] === undefined)
        read[i] = canStart(tokens, grammar, i)
          ? (longest(grammar.points((tokens[i] as Token).word), inner, i)?.reading ?? null)
          : null;
      return read[i] ?? null;
    };
    context = { ...inner, point };
  }
  return context;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** How many leading words may stand in a row: "at the very end of the". */
const LEADERS = 5;

/** Leaders that only stand between others. */
const INNER: ReadonlySet<string> = new Set(["of", "on", "than", "very", "-", "/", "."]);

/** One look for each word of the text, instead of one for each list: flags of a word. */
const STARTS = 1;
const LEADS = 2;
const INSIDE = 4;

function kindsOf(starts: ReadonlySet<string>, leaders: ReadonlySet<string>): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const add = (words: ReadonlySet<string>, flag: number): void => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | flag);
  };
  add(starts, STARTS);
  add(leaders, LEADS);
  add(INNER, INSIDE);
  return kinds;
}

function canStart(tokens: readonly Token[], { kinds }: TimeGrammar, i: number): boolean {
  for (let k = i; k < i + LEADERS; k++) {
    const word = tokens[k]?.word;
    if (word === undefined) return false;
    const kind = kinds.get(word) ?? 0;
    if (k === i && (kind & INSIDE) !== 0) return false;
    if ((kind & STARTS) !== 0 || isDigit(word.charCodeAt(0))) return true;
    if ((kind & LEADS) === 0) return false;
  }
  return false;
}

/** No value but one that has its place on the time line, or only lacks its year. */
const sound = (value: Edtf | null): Edtf | null =>
  value !== null && (value.split("/").every(isPartial) || edtfRange(value) !== null) ? value : null;

/**
 * Every time expression of a stretch of text: at each word the longest reading of any rule, from left to right, none
 * inside another.
 */
export function findTimesIn(
  text: string,
  within: Span,
  grammar: TimeGrammar,
  reference: number | null,
  dayFirst: () => boolean,
): FoundTime[] {
  const tokens = tokenise(text, within);
  let told: Told | null = null;
  const context = contexts(tokens, grammar, reference, dayFirst, () => told);
  const found: FoundTime[] = [];
  for (let i = 0; i < tokens.length; ) {
    const best = canStart(tokens, grammar, i) ? longest(grammar.all((tokens[i] as Token).word), context, i) : null;
    if (!best) {
      i++;
      continue;
    }
    const { end, value, basis, relation, grain } = settle(context, best.reading, i);
    if (relation === undefined && value !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value)) told = { value, grain };
    const last = tokens[end - 1] as Token;
    found.push({
      start: (tokens[i] as Token).start,
      end: last.end,
      value: sound(value),
      relation: relation ?? null,
      basis: sound(value) === null ? "stated" : basis,
      rule: best.rule,
    });
    i = end;
  }
  return found;
}
