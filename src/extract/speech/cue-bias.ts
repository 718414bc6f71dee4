import { DETERMINERS, PREPOSITIONS, PRONOUN_SUBJECTS } from "./closed-words.ts";
import { headBefore } from "./cue-features.ts";
import { actNumber } from "./directive.ts";
import type { Frame } from "./frame.ts";

/** Added to every beginning of a cue: where precision and recall meet on held-out text. */
const EVERYWHERE = 0.8;
/** Added for a word that asks, pledges, backs or opposes: a briefing would rather see one too many of these. */
const FOR_ACTS = 1.5;
/** The same where its neighbours show that it is such an act: a subject before and an object behind, or an owner. */
const IN_PLACE = 2.5;
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

const OBJECTS: ReadonlySet<string> = new Set(["him", "them", "it", "us", "me", "no"]);

/** Whether a word may begin what is asked or offered. */
const leads = ({ tokens, sentence }: Frame, i: number): boolean => {
  const next = tokens[i + 1];
  if (!next || next.kind === "mark" || sentence[i] !== sentence[i + 1]) return false;
  const { key } = next;
  return next.capital || LEADING.has(key) || DETERMINERS.has(key) || OBJECTS.has(key) || key.endsWith("ing");
};

const isDetermined = (key: string | undefined): boolean => key !== undefined && (key === "'s" || DETERMINERS.has(key));

/** As nouns these need an owner to be somebody's act: "support for the plan grew" is nobody's. */
const ACTS_AS_NOUNS: ReadonlySet<string> = new Set(
  "support opposition backing approval endorsement rejection objection refusal commitment demand demands".split(" "),
);
/** Things that somebody once put forward, and that are spoken of ever since. */
const THINGS: ReadonlySet<string> = new Set(["plan", "plans", "proposal", "proposals", "draft", "table"]);

/** "the offer was", "Lind's latest demands": the act is only spoken about. */
const isMerelyNamed = (frame: Frame, i: number): boolean => {
  const { tokens } = frame;
  if (isDetermined(tokens[i - 1]?.key)) return !LEADING.has(tokens[i + 1]?.key ?? "");
  return isDetermined(tokens[i - 2]?.key) && tokens[i - 1]?.kind === "word" && !leads(frame, i);
};

const POSSESSIVES: ReadonlySet<string> = new Set(["'s", "his", "her", "their", "its", "my", "our"]);
const MOST_ADJECTIVES = 2;

/** "Lind's long support for", "their call to": a noun of an act with its owner and what is asked. */
function isOwned({ tokens }: Frame, i: number): boolean {
  if (!LEADING.has(tokens[i + 1]?.key ?? "")) return false;
  for (let k = i - 1; k >= 0 && i - k <= MOST_ADJECTIVES + 1; k--) {
    if (POSSESSIVES.has(tokens[k]?.key ?? "")) return true;
    if (tokens[k]?.kind !== "word") return false;
  }
  return false;
}

const isNoun = ({ tokens }: Frame, i: number): boolean =>
  ACTS_AS_NOUNS.has(tokens[i]?.key ?? "") && LEADING.has(tokens[i + 1]?.key ?? "");

/** "Lind now demands a", "they pledged to": a subject before, adverbs and auxiliaries aside, and an object behind. */
function isClause(frame: Frame, i: number): boolean {
  const subject = frame.tokens[headBefore(frame, i)];
  if (subject?.kind !== "word" || PREPOSITIONS.has(subject.key)) return false;
  const named = subject.capital || PRONOUN_SUBJECTS.has(subject.key) || /[^s]s$/.test(subject.key);
  return named && leads(frame, i);
}

/**
 * What is added to a cue's beginning with or going on over each token; not within marks, where somebody speaks already.
 * A noun with an owner counts only where nothing else is asked or said before it in its sentence: in "urged the town to
 * match Lind's offer to pay" the offer is part of what is urged.
 */
export function actBonus(frame: Frame): Float64Array {
  const bonus = new Float64Array(frame.tokens.length);
  let last = -1;
  frame.tokens.forEach(({ key }, i) => {
    if ((frame.run[i] as number) >= 0 || actNumber(key) === 0) return;
    const first = last !== frame.sentence[i];
    last = frame.sentence[i] as number;
    if (frame.acts[i] === 0 || isMerelyNamed(frame, i)) return;
    const owned = isOwned(frame, i);
    if (owned ? THINGS.has(key) || !first : isNoun(frame, i)) return;
    bonus[i] = owned || isClause(frame, i) ? IN_PLACE : FOR_ACTS;
  });
  return bonus;
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
