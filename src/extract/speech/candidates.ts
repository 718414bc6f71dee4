import type { Side } from "./argument-features.ts";
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

/** How far, in tokens, speakers and contents are looked for. Beyond these lies less than one in two hundred. */
const REACH = {
  sourceInner: { left: 45, right: 20 },
  sourceOuter: 36,
  contentInner: { left: 60, right: 45 },
  contentOuter: 260,
} as const;

function innerEdges(tokens: readonly Token[], cue: TokenRange, side: Side, reach: number): number[] {
  const edges: number[] = [];
  if (side === "left") {
    for (let e = cue.from; e > 0 && cue.from - e < reach; e--) if (!isEdgeMark(tokens[e - 1] as Token)) edges.push(e);
  } else {
    for (let s = cue.to; s < tokens.length && s - cue.to < reach; s++)
      if (!isEdgeMark(tokens[s] as Token)) edges.push(s);
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
      if (!isEdgeMark(tokens[s] as Token)) spans.push({ from: s, to: edge });
  } else {
    for (let e = edge + 1; e <= tokens.length && e - edge <= reach; e++)
      if (!isEdgeMark(tokens[e - 1] as Token)) spans.push({ from: edge, to: e });
  }
  return spans;
}
