/**
 * Groups the frequent common words of a text collection into classes by the company they keep (exchange algorithm for
 * class bigrams: Martin, Liermann and Ney 1998), and writes them as `speech-words.json`.
 *
 *     node word-classes.js SET.jsonl OUT.json
 *
 * Names are left out: a word that stands with a capital inside sentences more often than not is none of ours. Words of
 * fewer than LEAST_TEXTS texts are left out too, so that nothing of a single text survives in the list.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { KEPT_CAPITALISED } from "../../../src/extract/speech/closed-words.ts";
import { type Token, tokenise } from "../../../src/extract/speech/tokens.ts";
import { outsideClass } from "../../../src/extract/speech/word-shape.ts";

const LEAST_COUNT = 6;
const LEAST_TEXTS = 5;
const CLASSES = 110;
/** A word that has a capital more often than this, inside sentences, is a name. */
const MOSTLY = 0.4;
const ROUNDS = 12;

const [, , input, output] = process.argv;
if (!input || !output) throw new Error("usage: node word-classes.js SET.jsonl OUT.json");
const texts = readFileSync(input, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

interface Seen {
  count: number;
  texts: number;
  last: number;
  capital: number;
  inside: number;
}

const sentencesOf: Token[][] = [];
const seen = new Map<string, Seen>();
texts.forEach((text, t) => {
  for (const match of text.matchAll(/[^\n]+/g)) {
    const tokens = tokenise(text, { start: match.index, end: match.index + match[0].length });
    sentencesOf.push(tokens);
    tokens.forEach((token, i) => {
      const entry = seen.get(token.key) ?? { count: 0, texts: 0, last: -1, capital: 0, inside: 0 };
      entry.count++;
      if (entry.last !== t) entry.texts++;
      entry.last = t;
      const before = tokens[i - 1];
      if (before?.key === "@" || before?.key === "#") entry.texts = Number.NEGATIVE_INFINITY;
      if (before && before.kind !== "mark") {
        entry.inside++;
        if (token.capital) entry.capital++;
      }
      seen.set(token.key, entry);
    });
  }
});

/** "pro-Example" in lower case still holds a name. */
const holdsName = (key: string): boolean =>
  key.includes("-") &&
  key.split("-").some((part) => {
    const s = seen.get(part);
    return s !== undefined && s.capital > MOSTLY * Math.max(1, s.inside);
  });

const kept = (key: string, s: Seen): boolean =>
  KEPT_CAPITALISED.has(key) ||
  (!holdsName(key) &&
    s.count >= LEAST_COUNT &&
    s.texts >= LEAST_TEXTS &&
    !/\p{N}|^\p{L}-|_/u.test(key) &&
    (!/\p{L}/u.test(key) || s.capital <= MOSTLY * Math.max(1, s.inside)));
const words = [...seen]
  .filter(([key, s]) => kept(key, s))
  .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
  .map(([key]) => key);
const idOf = new Map(words.map((word, i) => [word, i]));
const outside: string[] = [];
const symbol = (token: Token): number => {
  const known = idOf.get(token.key);
  if (known !== undefined) return known;
  const name = `<${outsideClass(token)}>`;
  let id = idOf.get(name);
  if (id === undefined) {
    id = words.length + outside.length;
    outside.push(name);
    idOf.set(name, id);
  }
  return id;
};

const right: Map<number, number>[] = [];
const left: Map<number, number>[] = [];
const EDGE_NAME = "<edge>";
idOf.set(EDGE_NAME, words.length);
outside.push(EDGE_NAME);
const EDGE = words.length;
const bump = (rows: Map<number, number>[], a: number, b: number): void => {
  rows[a] ??= new Map();
  const row = rows[a];
  row.set(b, (row.get(b) ?? 0) + 1);
};
for (const tokens of sentencesOf) {
  let previous = EDGE;
  for (const token of [...tokens.map(symbol), EDGE]) {
    bump(right, previous, token);
    bump(left, token, previous);
    previous = token;
  }
}

const size = words.length + outside.length;
const classOf = new Int32Array(size);
for (let w = 0; w < size; w++) classOf[w] = w % CLASSES;
const pair = new Float64Array(CLASSES * CLASSES);
const asLeft = new Float64Array(CLASSES);
const asRight = new Float64Array(CLASSES);
for (let a = 0; a < size; a++)
  for (const [b, n] of right[a] ?? []) {
    pair[(classOf[a] as number) * CLASSES + (classOf[b] as number)]! += n;
    asLeft[classOf[a] as number]! += n;
    asRight[classOf[b] as number]! += n;
  }
const xlogx = (x: number): number => (x > 0 ? x * Math.log(x) : 0);

/** Takes a word's counts out of its class (sign -1) or puts them in (sign +1). */
function shift(w: number, c: number, sign: number): void {
  for (const [b, n] of right[w] ?? []) {
    const to = b === w ? c : (classOf[b] as number);
    pair[c * CLASSES + to]! += sign * n;
    asLeft[c]! += sign * n;
    asRight[to]! += b === w ? sign * n : 0;
  }
  for (const [a, n] of left[w] ?? []) {
    if (a === w) continue;
    pair[(classOf[a] as number) * CLASSES + c]! += sign * n;
    asRight[c]! += sign * n;
  }
}

function gain(toRight: Map<number, number>, toLeft: Map<number, number>, own: number, c: number): number {
  let sum = 0;
  let n = own;
  for (const [d, k] of toRight) {
    const extra = d === c ? (toLeft.get(c) ?? 0) + own : 0;
    sum += xlogx((pair[c * CLASSES + d] as number) + k + extra) - xlogx(pair[c * CLASSES + d] as number);
    n += k;
  }
  let m = own;
  for (const [d, k] of toLeft) {
    m += k;
    if (d === c && toRight.has(c)) continue;
    const extra = d === c ? own : 0;
    sum += xlogx((pair[d * CLASSES + c] as number) + k + extra) - xlogx(pair[d * CLASSES + c] as number);
  }
  sum -= xlogx((asLeft[c] as number) + n) - xlogx(asLeft[c] as number);
  sum -= xlogx((asRight[c] as number) + m) - xlogx(asRight[c] as number);
  return sum;
}

for (let round = 0; round < ROUNDS; round++) {
  let moved = 0;
  for (let w = 0; w < size; w++) {
    const from = classOf[w] as number;
    shift(w, from, -1);
    const toRight = new Map<number, number>();
    const toLeft = new Map<number, number>();
    let own = 0;
    for (const [b, n] of right[w] ?? [])
      if (b === w) own += n;
      else toRight.set(classOf[b] as number, (toRight.get(classOf[b] as number) ?? 0) + n);
    for (const [a, n] of left[w] ?? [])
      if (a !== w) toLeft.set(classOf[a] as number, (toLeft.get(classOf[a] as number) ?? 0) + n);
    let best = from;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < CLASSES; c++) {
      const value = gain(toRight, toLeft, own, c);
      if (value > most + 1e-9) {
        most = value;
        best = c;
      }
    }
    classOf[w] = best;
    shift(w, best, 1);
    if (best !== from) moved++;
  }
  console.error(`round ${round + 1}: ${moved} moved`);
  if (moved < size / 200) break;
}

const classes: string[][] = Array.from({ length: CLASSES }, () => []);
words.forEach((word, w) => {
  classes[classOf[w] as number]?.push(word);
});
const outsideClasses = Object.fromEntries(
  outside.map((name, i) => [name.slice(1, -1), classOf[words.length + i] as number]),
);
const origin =
  "Word classes by common company (exchange algorithm, scripts/train/speech/word-classes.ts), counted on the learning part of PolNeAR (US news 2016, Newell et al. 2018). Common words of at least 5 texts; no names.";
writeFileSync(
  output,
  `${JSON.stringify({ origin, outside: outsideClasses, classes: classes.map((c) => c.join(" ")) }, null, 1)}\n`,
);
console.error(`${words.length} words in ${CLASSES} classes`);
