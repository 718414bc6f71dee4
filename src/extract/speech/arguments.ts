import { ARGUMENT_FEATURES, noneFeatures, type Side } from "./argument-context.ts";
import { innerEdges, outerSpans } from "./candidates.ts";
import { contentInnerFeatures, contentOuterFeatures } from "./content-features.ts";
import type { Cue, CueFrame, TokenRange } from "./cue-frame.ts";
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

/** A span with the probability that the model gives its being chosen. */
export interface Chosen {
  readonly range: TokenRange | null;
  readonly probability: number;
}

export interface CueArguments {
  readonly source: Chosen;
  readonly left: Chosen;
  readonly right: Chosen;
}

const bag = newBag(ARGUMENT_FEATURES);

/** Index of the best score and its share. */
function best(scores: readonly number[]): { index: number; probability: number } {
  let index = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[index] as number)) index = i;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - (scores[index] as number));
  return { index, probability: 1 / sum };
}

function chooseSource(f: CueFrame, cue: Cue, model: ArgumentScorers): Chosen {
  noneFeatures(f, cue, 0, bag);
  const scores = [model.sourceInner(bag)];
  const edges: { side: Side; edge: number }[] = [];
  for (const side of ["left", "right"] as const)
    for (const edge of innerEdges(f.frame, cue, side, "source", model.gates)) {
      sourceInnerFeatures(f, cue, side, edge, bag);
      scores.push(model.sourceInner(bag));
      edges.push({ side, edge });
    }
  const inner = best(scores);
  const at = edges[inner.index - 1];
  if (!at) return { range: null, probability: inner.probability };
  const spans = outerSpans(f.frame, at.side, at.edge, "source", model.gates);
  const outer = best(
    spans.map((span) => {
      sourceOuterFeatures(f, cue, at.side, span.from, span.to, bag);
      return model.sourceOuter(bag);
    }),
  );
  return { range: spans[outer.index] ?? null, probability: inner.probability * outer.probability };
}

function chooseContent(f: CueFrame, cue: Cue, source: TokenRange | null, side: Side, model: ArgumentScorers): Chosen {
  noneFeatures(f, cue, side === "left" ? 1 : 2, bag);
  const scores = [model.contentInner(bag)];
  const edges = innerEdges(f.frame, cue, side, "content", model.gates);
  for (const edge of edges) {
    contentInnerFeatures(f, cue, source, side, edge, bag);
    scores.push(model.contentInner(bag));
  }
  const inner = best(scores);
  const edge = edges[inner.index - 1];
  if (edge === undefined) return { range: null, probability: inner.probability };
  const spans = outerSpans(f.frame, side, edge, "content", model.gates);
  const outer = best(
    spans.map((span) => {
      contentOuterFeatures(f, cue, source, side, span.from, span.to, bag);
      return model.contentOuter(bag);
    }),
  );
  return { range: spans[outer.index] ?? null, probability: inner.probability * outer.probability };
}

/** Who speaks and what is said around one cue. */
export function findArguments(f: CueFrame, cue: Cue, model: ArgumentScorers): CueArguments {
  const source = chooseSource(f, cue, model);
  return {
    source,
    left: chooseContent(f, cue, source.range, "left", model),
    right: chooseContent(f, cue, source.range, "right", model),
  };
}
