import { ARGUMENT_FEATURES, noneFeatures, type Side } from "./argument-context.ts";
import { innerEdges, outerSpans } from "./candidates.ts";
import { contentInnerFeatures, contentOuterFeatures } from "./content-features.ts";
import type { Cue, CueFrame, TokenRange } from "./cue-frame.ts";
import { actNumber } from "./directive.ts";
import { type FeatureBag, newBag } from "./features.ts";
import type { PairGates } from "./pair-gates.ts";
import { sourceInnerFeatures, sourceOuterFeatures } from "./source-features.ts";

/** Sum of the weights of the features in a bag. */
export type Scorer = (bag: FeatureBag) => number;

export interface ArgumentScorers {
  readonly sourceInner: Scorer;
  readonly sourceOuter: Scorer;
  readonly contentInner: Scorer;
  readonly contentOuter: Scorer;
  /** Boundaries that need not be weighed; null weighs all. */
  readonly gates: PairGates | null;
}

export interface CueArguments {
  readonly source: TokenRange | null;
  readonly left: TokenRange | null;
  readonly right: TokenRange | null;
}

/** Numbers of the acts that ask, offer or promise something (see ACT_WORDS). */
const ASKING: ReadonlySet<number> = new Set(["ask", "urge", "propose", "promise", "want"].map(actNumber));

/** Where nothing is likelier than something by less than this, on both sides, something is taken. */
const DOUBTFUL = 1;

const bag = newBag(ARGUMENT_FEATURES);

/** Index of the best score. */
function best(scores: readonly number[]): number {
  let index = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[index] as number)) index = i;
  return index;
}

function chooseSource(f: CueFrame, cue: Cue, model: ArgumentScorers): TokenRange | null {
  noneFeatures(f, cue, 0, bag);
  let most = model.sourceInner(bag);
  let side: Side = "left";
  let edge: number | null = null;
  for (const s of ["left", "right"] as const)
    for (const candidate of innerEdges(f.frame, cue, s, "source", model.gates)) {
      sourceInnerFeatures(f, cue, s, candidate, bag);
      const score = model.sourceInner(bag);
      if (score <= most) continue;
      most = score;
      side = s;
      edge = candidate;
    }
  return edge === null ? null : outerSource(f, cue, side, edge, model);
}

function outerSource(f: CueFrame, cue: Cue, side: Side, edge: number, model: ArgumentScorers): TokenRange | null {
  const spans = outerSpans(f.frame, side, edge, "source", model.gates);
  const scores = spans.map((span) => {
    sourceOuterFeatures(f, cue, side, span.from, span.to, bag);
    return model.sourceOuter(bag);
  });
  return spans[best(scores)] ?? null;
}

/** The speaker who starts with a token behind the cue. */
export const sourceBehind = (f: CueFrame, cue: Cue, start: number, model: ArgumentScorers): TokenRange | null =>
  outerSource(f, cue, "right", start, model);

interface InnerChoice {
  /** Null: nothing stands on this side. */
  readonly edge: number | null;
  /** The best edge there is, should something have to. */
  readonly second: number | null;
  /** By how much nothing is likelier than the best edge. */
  readonly lead: number;
}

function innerContent(
  f: CueFrame,
  cue: Cue,
  source: TokenRange | null,
  side: Side,
  model: ArgumentScorers,
): InnerChoice {
  noneFeatures(f, cue, side === "left" ? 1 : 2, bag);
  const nothing = model.contentInner(bag);
  let edge: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of innerEdges(f.frame, cue, side, "content", model.gates)) {
    contentInnerFeatures(f, cue, source, side, candidate, bag);
    const score = model.contentInner(bag);
    if (score <= most) continue;
    most = score;
    edge = candidate;
  }
  return { edge: most > nothing ? edge : null, second: edge, lead: nothing - most };
}

/** "urged all sides | to …": what somebody is asked to do belongs to what was asked. */
function breaksOffBeforeTo(f: CueFrame, cue: Cue, span: TokenRange): boolean {
  const { tokens } = f.frame;
  const next = tokens[span.to + 1];
  return ASKING.has(cue.act) && tokens[span.to]?.key === "to" && next?.kind === "word" && !next.capital;
}

function outerContent(
  f: CueFrame,
  cue: Cue,
  source: TokenRange | null,
  side: Side,
  edge: number,
  model: ArgumentScorers,
): TokenRange | null {
  const spans = outerSpans(f.frame, side, edge, "content", model.gates);
  const scores = spans.map((span) => {
    contentOuterFeatures(f, cue, source, side, span.from, span.to, bag);
    return model.contentOuter(bag);
  });
  let chosen = spans[best(scores)] ?? null;
  if (chosen && side === "right" && breaksOffBeforeTo(f, cue, chosen)) {
    const end = chosen.to + 1;
    const longer = best(
      scores.map((score, i) => ((spans[i] as TokenRange).to > end ? score : Number.NEGATIVE_INFINITY)),
    );
    if ((spans[longer] as TokenRange).to > end) chosen = spans[longer] as TokenRange;
  }
  return chosen;
}

/** Who speaks and what is said around one cue. Something must be said: where that is doubtful on both sides, the likelier one is taken. */
export function findArguments(f: CueFrame, cue: Cue, model: ArgumentScorers): CueArguments {
  const source = chooseSource(f, cue, model);
  const left = innerContent(f, cue, source, "left", model);
  const right = innerContent(f, cue, source, "right", model);
  const empty = left.edge === null && right.edge === null && Math.min(left.lead, right.lead) < DOUBTFUL;
  const leftEdge = empty && left.lead < right.lead ? left.second : left.edge;
  const rightEdge = empty && left.lead >= right.lead ? right.second : right.edge;
  return {
    source,
    left: leftEdge === null ? null : outerContent(f, cue, source, "left", leftEdge, model),
    right: rightEdge === null ? null : outerContent(f, cue, source, "right", rightEdge, model),
  };
}
