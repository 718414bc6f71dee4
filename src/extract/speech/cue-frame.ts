import { AUXILIARIES, CONJUNCTIONS, RELATIVES } from "./closed-words.ts";
import { actNumber } from "./directive.ts";
import type { Frame } from "./frame.ts";

/** Tokens `from` up to but not with `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A cue with the numbers of those of its words that matter for where its arguments stand. */
export interface Cue extends TokenRange {
  readonly firstStem: number;
  readonly firstClass: number;
  readonly lastStem: number;
  readonly lastWord: number;
  readonly lastClass: number;
  /** Number of its words, four at most. */
  readonly words: number;
  /** What it does, as a number (see `actNumber`). */
  readonly act: number;
}

/** How many of each kind stand before a token; one entry more than there are tokens. */
interface Totals {
  readonly commas: Int32Array;
  readonly marks: Int32Array;
  readonly cues: Int32Array;
  readonly auxiliaries: Int32Array;
  readonly capitals: Int32Array;
  readonly conjunctions: Int32Array;
  readonly relatives: Int32Array;
}

/** A paragraph whose cues are known: what the search for speakers and contents asks of it. */
export interface CueFrame {
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  /** Index of the cue that the token stands in, or -1. */
  readonly cueAt: Int32Array;
  /** The first token of a cue at or after this one; the number of tokens where none follows. */
  readonly nextCue: Int32Array;
  readonly totals: Totals;
}

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', "“", "”", "''", "``", "«", "»", "„"]);

function total(n: number, holds: (i: number) => boolean): Int32Array {
  const out = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) out[i + 1] = (out[i] as number) + (holds(i) ? 1 : 0);
  return out;
}

function cueOf(frame: Frame, { from, to }: TokenRange): Cue {
  let act = 0;
  for (let i = from; i < to; i++) act = actNumber(frame.tokens[i]?.key as string) || act;
  return {
    from,
    to,
    firstStem: frame.stem[from] as number,
    firstClass: frame.wordClass[from] as number,
    lastStem: frame.stem[to - 1] as number,
    lastWord: frame.word[to - 1] as number,
    lastClass: frame.wordClass[to - 1] as number,
    words: Math.min(4, to - from),
    act,
  };
}

export function cueFrameOf(frame: Frame, ranges: readonly TokenRange[]): CueFrame {
  const cues = ranges.map((range) => cueOf(frame, range));
  const n = frame.tokens.length;
  const cueAt = new Int32Array(n).fill(-1);
  cues.forEach((cue, c) => {
    cueAt.fill(c, cue.from, cue.to);
  });
  const nextCue = new Int32Array(n + 1).fill(n);
  for (let i = n - 1; i >= 0; i--) {
    const here = cueAt[i] as number;
    nextCue[i] = here >= 0 && cues[here]?.from === i ? i : (nextCue[i + 1] as number);
  }
  const key = (i: number): string => frame.tokens[i]?.key as string;
  return {
    frame,
    cues,
    cueAt,
    nextCue,
    totals: {
      commas: total(n, (i) => key(i) === ","),
      marks: total(n, (i) => QUOTATION_MARKS.has(key(i))),
      cues: total(n, (i) => cues[cueAt[i] as number]?.from === i),
      auxiliaries: total(n, (i) => AUXILIARIES.has(key(i))),
      capitals: total(n, (i) => frame.tokens[i]?.capital === true),
      conjunctions: total(n, (i) => CONJUNCTIONS.has(key(i))),
      relatives: total(n, (i) => RELATIVES.has(key(i))),
    },
  };
}
