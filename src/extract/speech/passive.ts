import { type ArgumentScorers, type CueArguments, sourceBehind } from "./arguments.ts";
import type { Cue, CueFrame } from "./cue-frame.ts";
import { isWeightyWord } from "./directive.ts";

const BEING: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "'re"]);

/** How far behind a participle "by" is looked for. */
const REACH = 10;

/** The participle of a passive cue, "was backed", "has been turned down", is "expected"; null where it is none. */
function participleOf({ frame: { tokens } }: CueFrame, { from, to }: Cue): string | null {
  for (let i = to - 1; i >= from; i--) {
    const key = tokens[i]?.key ?? "";
    if (!key.endsWith("ed") && !IRREGULAR.has(key)) continue;
    for (let b = Math.max(0, from - 1); b < i; b++) if (BEING.has(tokens[b]?.key ?? "")) return key;
  }
  return null;
}

/** Of these the subject is part of what is thought: "the boats are believed to be lost". */
const BELIEVED: ReadonlySet<string> = new Set(
  "believed thought said expected reported alleged considered known understood rumored rumoured supposed estimated feared predicted projected assumed presumed claimed deemed scheduled seen".split(
    " ",
  ),
);
const IRREGULAR: ReadonlySet<string> = new Set(["thought", "said", "known", "understood", "told", "seen"]);

/** Of these the subject is who is spoken to: "the crews were told to wait". */
const ADDRESSED: ReadonlySet<string> = new Set(
  "asked told urged ordered required invited warned advised instructed encouraged informed reminded summoned assured".split(
    " ",
  ),
);

/** The "by" that names who does it, before the next cue and in the same sentence. */
function byBehind({ frame: { tokens, sentence }, nextCue }: CueFrame, { from, to }: Cue): number | null {
  const end = Math.min(tokens.length - 1, to + REACH, nextCue[to] as number);
  for (let i = to; i < end && sentence[i] === sentence[from]; i++)
    if (tokens[i]?.key === "by") return tokens[i + 1]?.key.endsWith("ing") ? null : i;
  return null;
}

/**
 * Who speaks and what is said around a passive cue.
 *
 * Accepts: "Lind was backed on Monday by the port workers": they back her; "the boats are believed to be lost": nobody is
 * named who believes it; "the crews were told to wait": nobody is named who told them.
 * Traps: "Lind was quoted by the paper" and other plain saying; "Lind was pleased" is no act.
 */
export function turnPassive(f: CueFrame, cue: Cue, found: CueArguments, model: ArgumentScorers): CueArguments {
  const { source, left, right } = found;
  const subject = left ?? source;
  if (!subject || subject.to > cue.from || (source && source.from >= cue.to)) return found;
  const participle = participleOf(f, cue);
  if (participle === null) return found;
  const by = byBehind(f, cue);
  const next = f.frame.tokens[cue.to]?.key ?? "";
  const last = f.frame.tokens[cue.to - 1]?.key ?? "";
  if (by === null && source && BELIEVED.has(participle) && (next === "to" || last === "to" || next === "as"))
    return { source: null, left: source, right };
  if (by === null && source && ADDRESSED.has(participle)) return { source: null, left, right };
  if (by === null || !isWeightyWord(participle)) return found;
  const doer = sourceBehind(f, cue, by + 1, model);
  if (!doer) return found;
  return ADDRESSED.has(participle) ? { source: doer, left: null, right } : { source: doer, left: subject, right: null };
}
