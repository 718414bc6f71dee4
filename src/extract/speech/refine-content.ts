import type { CueArguments } from "./arguments.ts";
import { CONJUNCTIONS, PREPOSITIONS } from "./closed-words.ts";
import type { Cue, CueFrame, TokenRange } from "./cue-frame.ts";
import { isSideTaking } from "./directive.ts";

const keyAt = ({ frame }: CueFrame, i: number): string => frame.tokens[i]?.key ?? "";

/** What follows the cue, set right; undefined where a rule declines. */
type ContentRule = (f: CueFrame, cue: Cue, right: TokenRange) => TokenRange | undefined;

/** What may stand between two quoted parts of one sentence that are said in one breath. */
const JOINING: ReadonlySet<string> = new Set([
  ...CONJUNCTIONS,
  ...PREPOSITIONS,
  ",",
  "that",
  "a",
  "an",
  "the",
  "is",
  "are",
  "was",
]);
const MOST_JOINTS = 3;

/**
 * "she would “back it” but “not this year”": a quotation in the same sentence that only joints part from the content
 * belongs to it. Trap: a cue between the two starts something new.
 */
const takesNextRun: ContentRule = (f, _cue, right) => {
  const { run, sentence, tokens } = f.frame;
  if (!tokens.slice(right.from, right.to).some((_, i) => (run[right.from + i] as number) >= 0)) return undefined;
  let { to } = right;
  for (;;) {
    const end = (run[to] ?? -1) >= 0 && run[to] === run[to - 1] ? endOfRun(f, to) : to;
    let i = end;
    while (i < tokens.length && i - end <= MOST_JOINTS && (run[i] as number) < 0 && JOINING.has(keyAt(f, i))) i++;
    const opens = i > end && i < tokens.length && (run[i] as number) >= 0 && sentence[i] === sentence[to - 1];
    if (!opens || f.cueAt.subarray(to, i + 1).some((c) => c >= 0)) break;
    to = endOfRun(f, i);
  }
  return to > right.to ? { from: right.from, to } : undefined;
};

/** The first token behind the quoted run that the token stands in, without the mark that closes it. */
function endOfRun({ frame: { run, tokens } }: CueFrame, i: number): number {
  let end = i;
  while (end < tokens.length && run[end] === run[i]) end++;
  return end;
}

const OBJECTS: ReadonlySet<string> = new Set(["him", "them", "it", "us", "me"]);

/** "backed him | on Monday": whom somebody backs or turns down, where a pronoun says it. */
const isPronoun: ContentRule = (f, cue, right) => {
  if (right.to - right.from < 2 || !OBJECTS.has(keyAt(f, right.from)) || right.from !== cue.to) return undefined;
  const next = keyAt(f, right.from + 1);
  if (next === "," || next === "and" || next === "to" || next === "for") return undefined;
  return isSideTaking(keyAt(f, cue.to - 1)) ? { from: right.from, to: right.from + 1 } : undefined;
};

const RULES: readonly ContentRule[] = [isPronoun, takesNextRun];

/** What was found around a cue, with what follows it set right. */
export function refineContent(f: CueFrame, cue: Cue, found: CueArguments): CueArguments {
  if (!found.right) return found;
  for (const rule of RULES) {
    const right = rule(f, cue, found.right);
    if (right) return { ...found, right };
  }
  return found;
}
