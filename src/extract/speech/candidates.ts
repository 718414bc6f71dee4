import type { Side } from "./argument-context.ts";
import type { TokenRange } from "./cue-frame.ts";
import type { Frame } from "./frame.ts";
import { GATE, isShut, type PairGates } from "./pair-gates.ts";
import type { Token } from "./tokens.ts";

/** Marks that a span neither starts nor ends with. */
const EDGE_MARKS: ReadonlySet<string> = new Set(
  "\" “ ” '' `` ' ‘ ’ , . ; : ! ? … - -- — – « » ... _ ’’ ‘‘ „ `".split(" "),
);

/** Words that cling to the one after them: no span ends with one, and none starts right behind one. */
const CLINGING: ReadonlySet<string> = new Set("the a an of his its their our my your no every".split(" "));

/** How far, in tokens, speakers and contents are looked for. Beyond these lies less than one in two hundred. */
const INNER_REACH = { source: { left: 45, right: 20 }, content: { left: 60, right: 45 } } as const;
const OUTER_REACH = { source: 36, content: 260 } as const;
/** From this distance on, spans are only cut where a mark or a new sentence stands. */
const NEAR = { inner: 14, outer: 36 } as const;

const INNER_GATE = { source: GATE.sourceInner, content: GATE.contentInner } as const;
const OUTER_GATE = { source: GATE.sourceOuter, content: GATE.contentOuter } as const;

/** The two things that are looked for around a cue. */
export type Role = "source" | "content";

const clings = (token: Token | undefined): boolean => token !== undefined && CLINGING.has(token.key);
const isEdgeMark = (token: Token | undefined): boolean => token === undefined || EDGE_MARKS.has(token.key);

/** Whether a mark or the end of the paragraph stands between a token and the one beside it. */
const isCut = (beside: Token | undefined): boolean => beside === undefined || beside.kind === "mark";

const mayEnd = (tokens: readonly Token[], end: number): boolean =>
  !isEdgeMark(tokens[end - 1]) && !clings(tokens[end - 1]);
const mayStart = (tokens: readonly Token[], start: number): boolean =>
  !isEdgeMark(tokens[start]) && !clings(tokens[start - 1]);

/** Where a span may have its end next to the cue, the nearest first: ends of left ones, starts of right ones. */
export function innerEdges(frame: Frame, cue: TokenRange, side: Side, role: Role, gates: PairGates | null): number[] {
  const { tokens } = frame;
  const reach = INNER_REACH[role][side];
  const gate = INNER_GATE[role][side];
  const edges: number[] = [];
  if (side === "left") {
    for (let e = cue.from; e > 0 && cue.from - e < reach; e--)
      if ((cue.from - e < NEAR.inner || isCut(tokens[e])) && !isShut(gates, frame, e, gate) && mayEnd(tokens, e))
        edges.push(e);
  } else {
    for (let s = cue.to; s < tokens.length && s - cue.to < reach; s++)
      if ((s - cue.to < NEAR.inner || isCut(tokens[s - 1])) && !isShut(gates, frame, s, gate) && mayStart(tokens, s))
        edges.push(s);
  }
  return edges;
}

/** Spans that have the given edge next to the cue, the shortest first. */
export function outerSpans(frame: Frame, side: Side, edge: number, role: Role, gates: PairGates | null): TokenRange[] {
  const { tokens } = frame;
  const reach = OUTER_REACH[role];
  const gate = OUTER_GATE[role][side];
  const spans: TokenRange[] = [];
  if (side === "left") {
    for (let s = edge - 1; s >= 0 && edge - s <= reach; s--)
      if ((edge - s < NEAR.outer || isCut(tokens[s - 1])) && !isShut(gates, frame, s, gate) && mayStart(tokens, s))
        spans.push({ from: s, to: edge });
  } else {
    for (let e = edge + 1; e <= tokens.length && e - edge <= reach; e++)
      if ((e - edge < NEAR.outer || isCut(tokens[e])) && !isShut(gates, frame, e, gate) && mayEnd(tokens, e))
        spans.push({ from: edge, to: e });
  }
  return spans;
}
