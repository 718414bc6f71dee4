import { DETERMINERS } from "./closed-words.ts";
import { isActWord } from "./directive.ts";
import type { Frame } from "./frame.ts";

/** Added to every beginning of a cue: where precision and recall meet on held-out text. */
const EVERYWHERE = 0.8;
/** Added for a word that asks, pledges, backs or opposes: a briefing would rather see one too many of these. */
const FOR_ACTS = 1.5;
/** Added near words in quotation marks that no cue has claimed: somebody must have said them. */
const NEAR_QUOTATION = 2.5;
/** The same where the marks close on a comma and the sentence goes on: what follows can hardly be but a cue. */
const AFTER_REPLY = 5;
const REACH = 14;

export function cueBias(frame: Frame): Float64Array {
  return new Float64Array(frame.tokens.length).fill(EVERYWHERE);
}

/** Behind a noun of an act these lead to what is asked or offered: "their call for", "his offer to". */
const LEADING: ReadonlySet<string> = new Set(["to", "for", "of", "on", "against", "that"]);

/** "the offer was", "Lind's demands": the act is only spoken about. */
const isMerelyNamed = ({ tokens }: Frame, i: number): boolean => {
  const before = tokens[i - 1]?.key ?? "";
  return (before === "'s" || DETERMINERS.has(before)) && !LEADING.has(tokens[i + 1]?.key ?? "");
};

/** What is added to a cue's beginning with or going on over each token; not within marks, where somebody speaks already. */
export function actBonus(frame: Frame): Float64Array {
  return Float64Array.from(frame.tokens, ({ key }, i) =>
    isActWord(key) && (frame.run[i] as number) < 0 && !isMerelyNamed(frame, i) ? FOR_ACTS : 0,
  );
}

/** Raises the bias around the given quoted run, outside it; more where the run is a reply (see `isReply`). */
export function raiseAround(frame: Frame, run: number, reply: boolean, bias: Float64Array): void {
  const first = frame.run.indexOf(run);
  const last = frame.run.lastIndexOf(run);
  if (first < 0) return;
  const raised = EVERYWHERE + (reply ? AFTER_REPLY : NEAR_QUOTATION);
  for (let i = Math.max(0, first - REACH); i < Math.min(bias.length, last + REACH); i++)
    if (frame.run[i] !== run) bias[i] = Math.max(bias[i] as number, raised);
}
