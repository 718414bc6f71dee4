import type { Span } from "../../text/span.ts";
import { definedBy } from "./definition-words.ts";
import { definitionAfter, type Evidence } from "./evidence.ts";
import { knownAt } from "./gazetteer.ts";
import type { Memory } from "./memory.ts";
import type { Line } from "./pieces.ts";
import { isCapitalised, shapeOf, type Token } from "./tokens.ts";
import { classesOf } from "./word-class.ts";

interface Run extends Span {
  readonly head: string;
}

/** Longest stretch of capitalised words without a mark between them, around a token. */
function runAround(tokens: readonly Token[], at: number): Run {
  let start = at;
  let end = at + 1;
  while (start > 0 && isCapitalised(tokens[start - 1]!.text)) start--;
  while (end < tokens.length && isCapitalised(tokens[end]!.text)) end++;
  return { start, end, head: tokens[end - 1]!.text };
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? (at < 0 ? "<s>" : "</s>");

/** Names of lists, the strongest first, as one short word: for features of two words together. */
const classKey = (token: string): string => classesOf(token).join("+") || shapeOf(token);

function gazetteerMarks(tokens: readonly Token[]): string[] {
  const marks: string[] = new Array(tokens.length).fill("");
  for (let i = 0; i < tokens.length; i++) {
    const known = knownAt(tokens, i);
    if (!known) continue;
    const length = known.words.length;
    for (let k = 0; k < length; k++) marks[i + k] = `${known.as}${k === 0 ? "B" : "I"}`;
    i += length - 1;
  }
  return marks;
}

function memoryMarks(tokens: readonly Token[], memory: Memory): string[] {
  const marks: string[] = new Array(tokens.length).fill("");
  for (let i = 0; i < tokens.length; i++) {
    const name = memory.nameAt(tokens, i);
    if (!name) continue;
    for (let k = 0; k < name.length; k++)
      marks[i + k] = `${name.kind}${k === 0 ? "B" : k === name.length - 1 ? "E" : "I"}`;
    i += name.length - 1;
  }
  return marks;
}

/** The features of every token inside the line's pieces; null outside. */
export function featuresOf(line: Line, evidence: Evidence, memory: Memory | null): (readonly string[] | null)[] {
  const { tokens } = line;
  const marks = gazetteerMarks(tokens);
  const remembered = memory ? memoryMarks(tokens, memory) : null;
  const out: (readonly string[] | null)[] = new Array(tokens.length).fill(null);
  for (const piece of line.pieces)
    for (let i = piece.start; i < piece.end; i++) {
      const features = featuresAt(line, marks, i, evidence, memory);
      if (remembered?.[i]) features.push(`mn=${remembered[i]}`);
      out[i] = features;
    }
  return out;
}

function featuresAt(
  { tokens, titleCase }: Line,
  marks: readonly string[],
  i: number,
  evidence: Evidence,
  memory: Memory | null,
): string[] {
  const here = word(tokens, i);
  const shape = shapeOf(here);
  const features: string[] = [`s0=${shape}`];
  const first = i === 0 || (i === 1 && !/\p{L}/u.test(word(tokens, 0)));
  if (first) features.push("first", `first|${classKey(here)}`);
  if (titleCase) features.push("title");

  for (let d = -2; d <= 2; d++) {
    const there = word(tokens, i + d);
    features.push(`w${d}=${there.toLowerCase()}`);
    for (const c of classesOf(there)) features.push(`c${d}=${c}`);
    if (d !== 0) features.push(`s${d}=${shapeOf(there)}`);
    const mark = marks[i + d];
    if (mark) features.push(`g${d}=${mark}`);
  }
  features.push(`w-1|s0=${word(tokens, i - 1).toLowerCase()}|${shape}`);
  features.push(`s0|w1=${shape}|${word(tokens, i + 1).toLowerCase()}`);
  features.push(`k-1|k0=${classKey(word(tokens, i - 1))}|${classKey(here)}`);
  features.push(`k0|k1=${classKey(here)}|${classKey(word(tokens, i + 1))}`);
  features.push(`s-1|s0|s1=${shapeOf(word(tokens, i - 1))}|${shape}|${shapeOf(word(tokens, i + 1))}`);

  if (isCapitalised(here)) {
    const lower = here.toLowerCase();
    if (lower.length > 4) features.push(`e2=${lower.slice(-2)}`, `e3=${lower.slice(-3)}`);
    const run = runAround(tokens, i);
    const before = word(tokens, run.start - 1).toLowerCase();
    const after = word(tokens, run.end).toLowerCase();
    const size = Math.min(run.end - run.start, 4);
    const place = i === run.start ? "b" : i === run.end - 1 ? "e" : "m";
    features.push(
      `run=${size}${place}`,
      `rb=${before}`,
      `ra=${after}`,
      `rb|n=${before}|${size}`,
      `rhs=${shapeOf(run.head)}`,
    );
    for (const c of classesOf(run.head)) features.push(`rh=${c}`, `rh|${place}=${c}`);
    for (const c of classesOf(word(tokens, run.start))) features.push(`rf=${c}`);
    for (const c of classesOf(before)) features.push(`rbc=${c}`);
    for (const c of classesOf(after)) features.push(`rac=${c}`);
    if (after === "of" || after === "for") for (const c of classesOf(run.head)) features.push(`rh|of=${c}`);
    if (before === "of" || (before === "the" && word(tokens, run.start - 2) === "of"))
      for (const c of classesOf(word(tokens, run.start - (before === "of" ? 2 : 3)))) features.push(`of|c=${c}`);
    if (
      marks[run.start]?.endsWith("B") &&
      (run.end === run.start + 1 || marks[run.end - 1] === `${marks[run.start]!.slice(0, 2)}I`)
    )
      features.push(`rg=${marks[run.start]}`);
    const before2 = word(tokens, run.start - 2).toLowerCase();
    const after2 = word(tokens, run.end + 1).toLowerCase();
    features.push(`rb2=${before2}|${before}`, `ra2=${after}|${after2}`, `rb|ra=${before}|${after}`);
    if (after === "(") features.push(`ra(=${after2 === "born" ? "born" : shapeOf(after2)}`);
    const said = definitionAfter(tokens, run.end);
    if (said) features.push(`def=${said}`, `def|n=${said}|${size}`);
    const noun = definedBy(before) || (before === "of" ? definedBy(before2) : "");
    if (noun) features.push(`nb=${noun}`);
    const other = definedBy(after);
    if (other) features.push(`na=${other}`);
    neighbours(features, tokens, marks, run);
    const known = evidence.get(here);
    if (known?.defined) features.push(`d:def=${known.defined}`);
    if (known) {
      if (known.small) features.push("d:small", ...(first ? ["d:small|first"] : []));
      if (known.inside === 0) features.push("d:onlyfirst");
      if (known.afterName) features.push("d:name");
      if (known.afterIn) features.push("d:in");
      if (known.byPersonWord) features.push("d:person");
      if (known.beforeHead) features.push("d:head");
    }
    if (memory) {
      const kind = memory.kindOf(here);
      const part = memory.partOf(here);
      features.push(`m=${kind}`, `m|s=${kind}|${size}${place}`);
      if (part) features.push(`mp=${part}`, `mp|s=${part}|${size}${place}`, `mp|m=${part}|${kind}`);
    }
  }
  return features;
}

/** The capitalised runs next door, over a comma, a bracket or "and": members of a list are of one kind. */
function neighbours(features: string[], tokens: readonly Token[], marks: readonly string[], run: Run): void {
  const describe = (name: string, at: number): void => {
    const there = tokens[at];
    if (!there || !isCapitalised(there.text)) return;
    for (const c of classesOf(there.text)) features.push(`${name}c=${c}`);
    if (marks[at]) features.push(`${name}g=${marks[at]}`);
    features.push(`${name}s=${shapeOf(there.text)}`);
  };
  const left = word(tokens, run.start - 1);
  const right = word(tokens, run.end);
  if (/^(?:,|\(|and|&|\/|;)$/.test(left)) describe(`L${left}`, run.start - 2);
  if (left === "and" && word(tokens, run.start - 2) === ",") describe("L,", run.start - 3);
  if (/^(?:,|\(|and|&|\/|;)$/.test(right)) describe(`R${right}`, run.end + 1);
}
