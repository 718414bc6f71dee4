import type { Context } from "./likeness.ts";
import type { Passage } from "./passage.ts";

/** A pair of passages with its likeness by words alone. */
interface Judged {
  readonly a: number;
  readonly b: number;
  readonly first: number;
}

/** Headline and first sentence open a text. */
const LEAD_SENTENCES = 2;

/** A chance that is as good as none: what lies below does not make one pair better than another. */
const HARDLY = 0.01;

/** Less alike than this, a third passage connects nothing. */
const CONNECTS = 0.2;

/** What stands around each pair of passages: their places, their neighbours, and passages like both. */
export class Surroundings {
  readonly #passages: readonly Passage[];
  readonly #first = new Map<number, number>();
  readonly #like: Map<number, number>[];
  readonly #leads: readonly boolean[];
  /** For each passage and each other source the two best pairs. */
  readonly #best: Map<number, readonly [first: number, passage: number, second: number]>[];

  constructor(passages: readonly Passage[], pairs: readonly Judged[]) {
    this.#passages = passages;
    this.#like = passages.map(() => new Map());
    this.#leads = leadsOf(passages);
    this.#best = passages.map(() => new Map());
    for (const { a, b, first } of pairs) {
      this.#first.set(a * passages.length + b, first);
      this.#note(a, b, first);
      this.#note(b, a, first);
      if (first < CONNECTS) continue;
      this.#like[a]?.set(b, first);
      this.#like[b]?.set(a, first);
    }
  }

  of(a: number, b: number): Omit<Context, "otherVoice"> {
    const [one, other] = [this.#passages[a] as Passage, this.#passages[b] as Passage];
    const first = (stepA: number, stepB: number) => this.#firstOf(a, stepA, b, stepB);
    return {
      distance: Math.abs(one.place - other.place),
      lead: (this.#leads[a] as boolean) && (this.#leads[b] as boolean),
      beside: Math.max(first(0, -1), first(0, 1), first(-1, 0), first(1, 0)),
      around: Math.max(first(-1, -1), first(-1, 1), first(1, -1), first(1, 1)),
      through: this.#through(a, b),
      ahead: this.#ahead(a, b),
    };
  }

  #note(from: number, to: number, first: number): void {
    const source = (this.#passages[to] as Passage).source;
    const [best, passage, second] = this.#best[from]?.get(source) ?? [0, -1, 0];
    if (first > best) this.#best[from]?.set(source, [first, to, best]);
    else if (first > second) this.#best[from]?.set(source, [best, passage, first]);
  }

  /** The best that `from` finds beside `to` in the source of `to`. */
  #rival(from: number, to: number): number {
    const best = this.#best[from]?.get((this.#passages[to] as Passage).source);
    return best === undefined ? 0 : best[1] === to ? best[2] : best[0];
  }

  #ahead(a: number, b: number): number {
    const own = this.#first.get(a * this.#passages.length + b) ?? 0;
    return Math.log((own + HARDLY) / (Math.max(this.#rival(a, b), this.#rival(b, a)) + HARDLY));
  }

  #firstOf(a: number, stepA: number, b: number, stepB: number): number {
    const [one, other] = [this.#passages[a + stepA], this.#passages[b + stepB]];
    if (one?.source !== this.#passages[a]?.source || other?.source !== this.#passages[b]?.source) return 0;
    return this.#first.get((a + stepA) * this.#passages.length + b + stepB) ?? 0;
  }

  #through(a: number, b: number): number {
    const [ofA, ofB] = [this.#like[a] as Map<number, number>, this.#like[b] as Map<number, number>];
    let best = 0;
    for (const [third, likeA] of ofA) best = Math.max(best, Math.min(likeA, ofB.get(third) ?? 0));
    return best;
  }
}

function leadsOf(passages: readonly Passage[]): boolean[] {
  const before = new Map<number, number>();
  return passages.map((passage) => {
    const n = before.get(passage.source) ?? 0;
    before.set(passage.source, n + 1);
    return n < LEAD_SENTENCES;
  });
}
