/**
 * Things that only grow or shrink: no report says anything by their mouth. Papers, polls and figures do speak ("the
 * figures show"). Written by hand.
 */
const MUTE: ReadonlySet<string> = new Set(
  "increase increases decrease decreases rise rises fall falls drop drops growth decline declines surge surges gain gains loss losses cost costs price prices number numbers amount amounts rate rates share shares total totals percentage average weather day days week weeks month months year years time times morning evening night weekend".split(
    " ",
  ),
);

const HEAD = /^(?:[\p{L}\p{M}\p{N}'’-]+ ){0,5}?([\p{Ll}'’-]+)(?=$|,| (?:of|in|that|which|for|at|on)\b)/u;

/** Whether a speaker's span names something that can speak: "this increase" and "last year" cannot. */
export function canSpeak(words: string): boolean {
  const head = HEAD.exec(words)?.[1];
  return head === undefined || !MUTE.has(head);
}
