/** Learns where speakers and contents stand around a cue: four choices, each a log-linear model over its candidates. */
import { ARGUMENT_FEATURES, noneFeatures, type Side } from "../../../src/extract/speech/argument-context.ts";
import { innerEdges, outerSpans } from "../../../src/extract/speech/candidates.ts";
import { contentInnerFeatures, contentOuterFeatures } from "../../../src/extract/speech/content-features.ts";
import { type Cue, type CueFrame, cueFrameOf, type TokenRange } from "../../../src/extract/speech/cue-frame.ts";
import { type FeatureBag, newBag } from "../../../src/extract/speech/features.ts";
import { sourceInnerFeatures, sourceOuterFeatures } from "../../../src/extract/speech/source-features.ts";
import { shortCode } from "../../../src/extract/speech/weight-table.ts";
import { framesOf, type GoldText, rangeOf } from "./gold.ts";
import { type Learning, Weights } from "./weights.ts";

/** One choice: the codes of all candidates, and which is right. */
export interface Choice {
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  readonly right: number;
}

export type ModelName = "sourceInner" | "sourceOuter" | "contentInner" | "contentOuter";
export const MODELS: readonly ModelName[] = ["sourceInner", "sourceOuter", "contentInner", "contentOuter"];

export interface GoldCue {
  readonly f: CueFrame;
  readonly cue: Cue;
  readonly source: TokenRange | null;
  readonly left: TokenRange | null;
  readonly right: TokenRange | null;
}

/** Gold attributions with a cue, as token ranges; contents on each side of the cue: the nearest. */
export function goldCues(texts: readonly GoldText[]): GoldCue[] {
  const out: GoldCue[] = [];
  for (const { text, attributions, frames } of texts) {
    for (const frame of frames ?? framesOf(text)) {
      const here = attributions.filter(
        (a) => a.cue[0] && a.cue[0].start >= frame.span.start && a.cue[0].start < frame.span.end,
      );
      const found: { cue: TokenRange; a: (typeof here)[number] }[] = [];
      for (const a of here) {
        const cue = rangeOf(frame.tokens, a.cue[0] as { start: number; end: number });
        if (cue) found.push({ cue, a });
      }
      found.sort((x, y) => x.cue.from - y.cue.from);
      const f = cueFrameOf(
        frame,
        found.map((x) => x.cue),
      );
      for (const [n, { a }] of found.entries()) {
        const cue = f.cues[n] as Cue;
        const inside = (s: { start: number; end: number }): boolean =>
          s.start >= frame.span.start && s.start < frame.span.end;
        const source = a.source[0] && inside(a.source[0]) ? rangeOf(frame.tokens, a.source[0]) : null;
        let left: TokenRange | null = null;
        let right: TokenRange | null = null;
        for (const span of a.content.filter(inside)) {
          const range = rangeOf(frame.tokens, span);
          if (!range) continue;
          if (range.to <= cue.from) left = { from: left && left.to > range.to ? left.from : range.from, to: range.to };
          else if (range.from >= cue.to && right === null) right = range;
        }
        out.push({ f, cue, source, left, right });
      }
    }
  }
  return out;
}

class Builder {
  readonly offsets: number[] = [0];
  readonly codes: number[] = [];
  add(bag: FeatureBag): void {
    for (let k = 0; k < bag.size; k++) this.codes.push(bag.codes[k] as number);
    this.offsets.push(this.codes.length);
  }
  done(right: number): Choice | null {
    return right < 0 ? null : { offsets: Int32Array.from(this.offsets), codes: Int32Array.from(this.codes), right };
  }
}

const same = (a: TokenRange, b: TokenRange): boolean => a.from === b.from && a.to === b.to;

/** All choices that one gold cue teaches, by model. */
export function choicesOf(g: GoldCue): [ModelName, Choice][] {
  const out: [ModelName, Choice][] = [];
  const { f, cue, source } = g;
  const bag = newBag(ARGUMENT_FEATURES);
  const push = (name: ModelName, choice: Choice | null): void => {
    if (choice) out.push([name, choice]);
  };
  const inner = new Builder();
  noneFeatures(f, cue, 0, bag);
  inner.add(bag);
  let right = source === null ? 0 : -1;
  let n = 1;
  for (const side of ["left", "right"] as const)
    for (const edge of innerEdges(f.frame, cue, side, "source", null)) {
      sourceInnerFeatures(f, cue, side, edge, bag);
      inner.add(bag);
      if (source && (side === "left" ? source.to === edge : source.from === edge && source.from >= cue.to)) right = n;
      n++;
    }
  push("sourceInner", inner.done(right));
  if (source) {
    const side: Side = source.to <= cue.from ? "left" : "right";
    const outer = new Builder();
    const spans = outerSpans(f.frame, side, side === "left" ? source.to : source.from, "source", null);
    for (const span of spans) {
      sourceOuterFeatures(f, cue, side, span.from, span.to, bag);
      outer.add(bag);
    }
    push("sourceOuter", outer.done(spans.findIndex((s) => same(s, source))));
  }
  for (const side of ["left", "right"] as const) {
    const content = g[side];
    const innerChoice = new Builder();
    noneFeatures(f, cue, side === "left" ? 1 : 2, bag);
    innerChoice.add(bag);
    let which = content === null ? 0 : -1;
    innerEdges(f.frame, cue, side, "content", null).forEach((edge, i) => {
      contentInnerFeatures(f, cue, source, side, edge, bag);
      innerChoice.add(bag);
      if (content && (side === "left" ? content.to === edge : content.from === edge)) which = i + 1;
    });
    push("contentInner", innerChoice.done(which));
    if (!content) continue;
    const outer = new Builder();
    const spans = outerSpans(f.frame, side, side === "left" ? content.to : content.from, "content", null);
    for (const span of spans) {
      contentOuterFeatures(f, cue, source, side, span.from, span.to, bag);
      outer.add(bag);
    }
    push("contentOuter", outer.done(spans.findIndex((s) => same(s, content))));
  }
  return out;
}

/** How often each feature holds: of the right candidates all, of the others a sample. */
function countChoices(choices: readonly Choice[]): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (code: number, n: number): void => {
    counts.set(shortCode(code), (counts.get(shortCode(code)) ?? 0) + n);
  };
  for (const { codes, offsets, right } of choices) {
    for (let k = offsets[right] as number; k < (offsets[right + 1] as number); k++) count(codes[k] as number, 4);
    for (let k = 0; k < codes.length; k += 3) count(codes[k] as number, 1);
  }
  return counts;
}

export function learnChoices(choices: readonly Choice[], { epochs, rate, sparsity, least }: Learning): Weights {
  const weights = new Weights(countChoices(choices), least, 1);
  const data = choices.map((c) => ({
    offsets: c.offsets,
    right: c.right,
    rows: c.codes.map((code) => weights.row(code)),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    let state = epoch + 7;
    for (let i = data.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = state % (i + 1);
      [data[i], data[j]] = [data[j] as (typeof data)[number], data[i] as (typeof data)[number]];
    }
    for (const { offsets, rows, right } of data) {
      const n = offsets.length - 1;
      const scores = new Float64Array(n);
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++)
          if ((rows[k] as number) >= 0) sum += weights.values[rows[k] as number] as number;
        scores[i] = sum;
        if (sum > most) most = sum;
      }
      let z = 0;
      for (let i = 0; i < n; i++) z += Math.exp((scores[i] as number) - most);
      loss -= (scores[right] as number) - most - Math.log(z);
      for (let i = 0; i < n; i++) {
        const g = (i === right ? 1 : 0) - Math.exp((scores[i] as number) - most) / z;
        if (Math.abs(g) < 1e-4) continue;
        for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++)
          if ((rows[k] as number) >= 0) weights.step(rows[k] as number, 0, g, rate, sparsity);
      }
    }
    console.error(`  epoch ${epoch + 1}: loss ${(loss / data.length).toFixed(4)}`);
  }
  return weights;
}
