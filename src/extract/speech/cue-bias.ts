import { isActWord } from "./directive.ts";
import type { Frame } from "./frame.ts";

/** Added to every beginning of a cue: where precision and recall meet on held-out text. */
const EVERYWHERE = 0.8;
/** Added for a word that asks, pledges, backs or opposes: a briefing would rather see one too many of these. */
const FOR_ACTS = 1;
/** Added near words in quotation marks that no cue has claimed: somebody must have said them. */
const NEAR_QUOTATION = 2.5;
/** The same where the marks close on a comma and the sentence goes on: what follows can hardly be but a cue. */
const AFTER_REPLY = 5;
const REACH = 14;

export function cueBias(frame: Frame): Float64Array {
  return Float64Array.from(frame.tokens, (token) => EVERYWHERE + (isActWord(token.key) ? FOR_ACTS : 0));
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
