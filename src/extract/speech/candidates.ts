import type { Side } from "./argument-context.ts";
import type { TokenRange } from "./cue-frame.ts";
import type { Token } from "./tokens.ts";

/** Marks that a span neither starts nor ends with. */
const EDGE_MARKS: ReadonlySet<string> = new Set([
  '"',
  "“",
  "”",
  "''",
  "``",
  "'",
  "‘",
  "’",
  ",",
  ".",
  ";",
  ":",
  "!",
  "?",
  "…",
  "-",
  "--",
  "—",
  "–",
  "«",
  "»",
  "...",
  "_",
  "’’",
  "‘‘",
  "„",
  "`",
]);

export const isEdgeMark = (token: Token): boolean => EDGE_MARKS.has(token.key);

/** Words that cling to the one after them: no span ends with one, and none starts right behind one. */
const CLINGING: ReadonlySet<string> = new Set("the a an of his its their our my your no every".split(" "));

/** How far, in tokens, speakers and contents are looked for. Beyond these lies less than one in two hundred. */
const REACH = {
  sourceInner: { left: 45, right: 20 },
  sourceOuter: 36,
  contentInner: { left: 60, right: 45 },
  contentOuter: 260,
} as const;
/** From this distance on, spans are only cut where a mark or a new sentence stands. */
const NEAR = { inner: 14, outer: 36 } as const;

const clings = (token: Token | undefined): boolean => token !== undefined && CLINGING.has(token.key);

/** Whether a mark or the end of the paragraph stands between a token and the one beside it. */
const isCut = (beside: Token | undefined): boolean => beside === undefined || beside.kind === "mark";

const mayEnd = (tokens: readonly Token[], end: number): boolean =>
  !isEdgeMark(tokens[end - 1] as Token) && !clings(tokens[end - 1]);
const mayStart = (tokens: readonly Token[], start: number): boolean =>
  !isEdgeMark(tokens[start] as Token) && !clings(tokens[start - 1]);

function innerEdges(tokens: readonly Token[], cue: TokenRange, side: Side, reach: number): number[] {
  const edges: number[] = [];
  if (side === "left") {
    for (let e = cue.from; e > 0 && cue.from - e < reach; e--)
      if (mayEnd(tokens, e) && (cue.from - e < NEAR.inner || isCut(tokens[e]))) edges.push(e);
  } else {
    for (let s = cue.to; s < tokens.length && s - cue.to < reach; s++)
      if (mayStart(tokens, s) && (s - cue.to < NEAR.inner || isCut(tokens[s - 1]))) edges.push(s);
  }
  return edges;
}

export const sourceInnerEdges = (tokens: readonly Token[], cue: TokenRange, side: Side): number[] =>
  innerEdges(tokens, cue, side, REACH.sourceInner[side]);
export const contentInnerEdges = (tokens: readonly Token[], cue: TokenRange, side: Side): number[] =>
  innerEdges(tokens, cue, side, REACH.contentInner[side]);

/** Spans that have the given edge next to the cue, the shortest first. */
export function outerSpans(
  tokens: readonly Token[],
  side: Side,
  edge: number,
  what: "source" | "content",
): TokenRange[] {
  const reach = what === "source" ? REACH.sourceOuter : REACH.contentOuter;
  const spans: TokenRange[] = [];
  if (side === "left") {
    for (let s = edge - 1; s >= 0 && edge - s <= reach; s--)
      if (mayStart(tokens, s) && (edge - s < NEAR.outer || isCut(tokens[s - 1]))) spans.push({ from: s, to: edge });
  } else {
    for (let e = edge + 1; e <= tokens.length && e - edge <= reach; e++)
      if (mayEnd(tokens, e) && (e - edge < NEAR.outer || isCut(tokens[e]))) spans.push({ from: edge, to: e });
  }
  return spans;
}
