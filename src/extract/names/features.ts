import type { Span } from "../../text/span.ts";
import { definitionAfter, type Evidence } from "./evidence.ts";
import { AFTER_ALL, BEFORE_ALL, type Lexeme } from "./lexeme.ts";
import type { Memory } from "./memory.ts";
import { isCapitalised, type Token } from "./tokens.ts";

/** Takes one feature: what is looked at, and the one or two values seen. None of them holds a space. */
export type Add = (what: string, value: string, other?: string) => void;

/** One line with what its features look at. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly titleCase: boolean;
  /** Part in a known name of each token: "coB" begins a country's, "" none. */
  readonly marks: readonly string[];
  readonly evidence: Evidence;
}

/** Longest stretch of capitalised words without a mark between them. */
export type Run = Span;

/** The run around a capitalised token. */
export function runAround(tokens: readonly Token[], at: number): Run {
  let start = at;
  let end = at + 1;
  while (start > 0 && isCapitalised(tokens[start - 1]!.text)) start--;
  while (end < tokens.length && isCapitalised(tokens[end]!.text)) end++;
  return { start, end };
}

/** How far around itself a token looks at single words. */
export const REACH = 2;
const AT = [-2, -1, 0, 1, 2] as const;
const WORD = AT.map((d) => `w${d}`);
const CLASS = AT.map((d) => `c${d}`);
const SHAPE = AT.map((d) => `s${d}`);
const MARK = AT.map((d) => `g${d}`);

/** The word at a place of the line, or one of those that stand before and after all. */
export const lexemeAt = (tokens: readonly Token[], at: number): Lexeme =>
  tokens[at]?.lexeme ?? (at < 0 ? BEFORE_ALL : AFTER_ALL);

/** What a word says by itself, `d` words from the token. */
export function addWord(lexeme: Lexeme, d: number, add: Add): void {
  add(WORD[d + REACH]!, lexeme.lower);
  add(SHAPE[d + REACH]!, lexeme.shape);
  for (const c of lexeme.classes) add(CLASS[d + REACH]!, c);
  if (d !== 0 || lexeme.lower.length < 5 || !isCapitalised(lexeme.text)) return;
  add("e2", lexeme.lower.slice(-2));
  add("e3", lexeme.lower.slice(-3));
}

/** What a token says with its neighbours. */
export function addToken({ tokens, titleCase, marks, evidence }: Scene, i: number, add: Add): void {
  const here = lexemeAt(tokens, i);
  const left = lexemeAt(tokens, i - 1);
  const right = lexemeAt(tokens, i + 1);
  const first = i === 0 || (i === 1 && left.shape === ".");
  if (first) add("first", here.key);
  if (titleCase) add("title", "");
  for (let d = -REACH; d <= REACH; d++) if (marks[i + d]) add(MARK[d + REACH]!, marks[i + d]!);
  add("w-1&s0", left.lower, here.shape);
  add("s0&w1", here.shape, right.lower);
  add("k-1&k0", left.key, here.key);
  add("k0&k1", here.key, right.key);
  add("s-1&s1", left.shape, right.shape);
  const known = isCapitalised(here.text) ? evidence.get(here.text) : undefined;
  if (!known) return;
  if (known.small) add("d:small", first ? "first" : "");
  if (known.inside === 0) add("d:onlyfirst", "");
  if (known.afterName) add("d:name", "");
  if (known.afterIn) add("d:in", "");
  if (known.byPersonWord) add("d:person", "");
  if (known.beforeHead) add("d:head", "");
  if (known.defined) add("d:def", known.defined);
}

const SIZES = ["0", "1", "2", "3", "4"] as const;
const sizeOf = (run: Run): string => SIZES[Math.min(run.end - run.start, 4)]!;

/** What a whole run says of each of its tokens. */
export function addRun({ tokens, marks }: Scene, run: Run, add: Add): void {
  const before = lexemeAt(tokens, run.start - 1);
  const after = lexemeAt(tokens, run.end);
  const head = lexemeAt(tokens, run.end - 1);
  const size = sizeOf(run);
  add("rb", before.lower, size);
  add("rb", before.lower);
  add("ra", after.lower);
  add("rhs", head.shape);
  for (const c of head.classes) add("rh", c);
  for (const c of lexemeAt(tokens, run.start).classes) add("rf", c);
  for (const c of before.classes) add("rbc", c);
  for (const c of after.classes) add("rac", c);
  if (after.lower === "of" || after.lower === "for") for (const c of head.classes) add("rh-of", c);
  const before2 = lexemeAt(tokens, run.start - 2);
  const opener =
    before.lower === "of"
      ? before2
      : before.lower === "the" && before2.lower === "of"
        ? lexemeAt(tokens, run.start - 3)
        : null;
  if (opener) for (const c of opener.classes) add("of-c", c);
  const mark = marks[run.start] ?? "";
  if (mark.endsWith("B") && (run.end === run.start + 1 || marks[run.end - 1] === `${mark.slice(0, 2)}I`))
    add("rg", mark);
  const after2 = lexemeAt(tokens, run.end + 1);
  add("rb2", before2.lower, before.lower);
  add("ra2", after.lower, after2.lower);
  add("rb&ra", before.lower, after.lower);
  if (after.lower === "(") add("ra(", after2.lower === "born" ? "born" : after2.shape);
  const said = definitionAfter(tokens, run.end);
  if (said) add("def", said, size);
  const noun = before.noun || (before.lower === "of" ? before2.noun : "");
  if (noun) add("nb", noun);
  if (after.noun) add("na", after.noun);
  addNeighbours({ tokens, marks }, run, add);
}

const LINKS: ReadonlyMap<string, readonly [string, string]> = new Map(
  [",", "(", "and", "&", "/", ";"].map((link) => [link, [`L${link}`, `R${link}`]]),
);

/** The capitalised words next door, over a comma, a bracket or "and": members of a list are of one kind. */
function addNeighbours({ tokens, marks }: Pick<Scene, "tokens" | "marks">, run: Run, add: Add): void {
  const describe = (side: string, at: number): void => {
    const there = tokens[at];
    if (!there || !isCapitalised(there.text)) return;
    for (const c of there.lexeme.classes) add(side, "c", c);
    if (marks[at]) add(side, "g", marks[at]);
    add(side, "s", there.lexeme.shape);
  };
  const left = lexemeAt(tokens, run.start - 1).lower;
  const from = LINKS.get(left);
  if (from) describe(from[0], run.start - 2);
  if (left === "and" && lexemeAt(tokens, run.start - 2).lower === ",") describe("L,", run.start - 3);
  const to = LINKS.get(lexemeAt(tokens, run.end).lower);
  if (to) describe(to[1], run.end + 1);
}

type Part = "b" | "m" | "e";
const partOf = (run: Run, i: number): Part => (i === run.start ? "b" : i === run.end - 1 ? "e" : "m");
const HEAD = { b: "rh-b", m: "rh-m", e: "rh-e" } as const;
const REMEMBERED = { b: "m-b", m: "m-m", e: "m-e" } as const;
const ROLE = { b: "mp-b", m: "mp-m", e: "mp-e" } as const;

/** What a token's place in its run says. */
export function addInRun({ tokens }: Scene, run: Run, i: number, add: Add): void {
  const part = partOf(run, i);
  add("run", sizeOf(run), part);
  for (const c of lexemeAt(tokens, run.end - 1).classes) add(HEAD[part], c);
}

/** What an earlier reading of the text made of the token's word. `name` is its part in a name that was read elsewhere. */
export function addMemory({ tokens }: Scene, run: Run | null, i: number, memory: Memory, name: string, add: Add): void {
  if (name) add("mn", name);
  if (!run) return;
  const here = tokens[i]!.text;
  const part = partOf(run, i);
  const size = sizeOf(run);
  const kind = memory.kindOf(here);
  add("m", kind);
  add(REMEMBERED[part], kind, size);
  const role = memory.partOf(here);
  if (!role) return;
  add("mp", role);
  add(ROLE[part], role, size);
  add("mp&m", role, kind);
}
