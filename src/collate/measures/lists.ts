import { DASHES, DETERMINERS, isAdverb, keyAt, QUOTES, type Scene } from "./scene.ts";
import { isGerund, readVerb } from "./verbs.ts";

/** One member of a list of measures: tokens from `from` to before `to`; `head` is the token of its verb, or null. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly head: number | null;
}

/** What the members of a list begin with. */
export type ListForm = "base" | "gerund" | "noun";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** After a comma these open a clause that no longer belongs to the measure. */
const CLAUSE_OPENERS = set(
  "which who whom whose where while although though but because since as whereas when after before if unless until so prompting saying " +
    "said says adding noting citing according he she they it we i there that's stressing warning arguing calling making leaving",
);
/** These begin an aside in the middle of a list; the list may go on behind it. */
const REPORTING = set(
  "said says told adding added according noted noting tweeted wrote stated declared commented explained concluded",
);
const JOINTS = set("and or plus");
/** Joints of several words, longest first. */
const LONG_JOINTS = [
  "in addition to",
  "as well as",
  "along with",
  "together with",
  "but also",
  "apart from",
  "besides",
];
const NOUN_STARTERS = set(
  "new more tougher stricter better greater additional further other mutual full free immediate funding talks",
);
const SPEECH_ACTS_END = set("said says told added tweeted wrote noted stated explained insisted continued");

/** Number of tokens of the joint at `i`, commas before it included; 0 where there is none. */
function jointAt(scene: Scene, i: number): number {
  let n = 0;
  if (keyAt(scene, i) === "," || keyAt(scene, i) === ";") n = 1;
  const at = i + n;
  for (const joint of LONG_JOINTS) {
    const words = joint.split(" ");
    if (words.every((word, k) => keyAt(scene, at + k) === word)) return n + words.length;
  }
  if (JOINTS.has(keyAt(scene, at))) return n + 1;
  return n;
}

const skipAdverbs = (scene: Scene, from: number): number => {
  let i = from;
  while (isAdverb(keyAt(scene, i)) && i < scene.tokens.length) i++;
  return i;
};

/** The verb token of a member that begins at `i`, or -1. "to" may stand again before a base form. */
function verbHead(scene: Scene, i: number, form: "base" | "gerund"): number {
  let at = skipAdverbs(scene, i);
  if (form === "base" && keyAt(scene, at) === "to") at = skipAdverbs(scene, at + 1);
  const token = scene.tokens[at];
  if (token?.kind !== "word") return -1;
  if (form === "gerund") return isGerund(token.key) && !token.capital ? at : -1;
  if (token.capital || readVerb(token.key)?.form !== "base") return -1;
  return opensObject(scene, at + 1) ? at : -1;
}

/** A noun that looks like a verb is followed by a stop, a joint or a verb; a verb by its object or a preposition. */
function opensObject(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token || token.kind === "mark") return token !== undefined && QUOTES.has(token.key);
  return ![
    "and",
    "or",
    "is",
    "are",
    "was",
    "were",
    "will",
    "would",
    "has",
    "have",
    "had",
    "that",
    "which",
    "who",
  ].includes(token.key);
}

function nounStarts(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token) return false;
  return (
    token.kind === "number" || ((DETERMINERS.has(token.key) || NOUN_STARTERS.has(token.key)) && token.key !== "that")
  );
}

/** Whether the text at `i` leaves the list for good: a new clause, a reporting verb, a dash, the end. */
function leaves(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token) return true;
  if (DASHES.has(token.key) || token.key === ";" || token.key === ":" || token.key === "(") return token.key !== "(";
  if (token.key === "-" && keyAt(scene, i + 1) === "-") return true;
  if (token.key === "-" && scene.tokens[i + 1] && token.end < (scene.tokens[i + 1]?.start ?? 0)) return true;
  if (/^[.!?…]$/.test(token.key))
    return i + 1 >= scene.tokens.length || QUOTES.has(keyAt(scene, i + 1)) || opensSentence(scene, i);
  if (token.key === ",") return leavesAtComma(scene, i);
  if (JOINTS.has(token.key) || token.key === "but") return leavesAtJoint(scene, i);
  return SPEECH_ACTS_END.has(token.key) && scene.tokens[i - 1]?.capital === true;
}

const opensSentence = (scene: Scene, i: number): boolean =>
  scene.tokens[i + 1]?.capital === true && (scene.tokens[i - 1]?.key.length ?? 0) > 3;

function leavesAtComma(scene: Scene, i: number): boolean {
  const next = keyAt(scene, i + 1);
  if (QUOTES.has(next)) return true;
  if (CLAUSE_OPENERS.has(next)) return true;
  // ", Mr. Smith said" and ", the mayor said": a reporting clause within a few words.
  for (let k = i + 1; k < Math.min(i + 7, scene.tokens.length); k++) {
    if (keyAt(scene, k) === ",") break;
    if (REPORTING.has(keyAt(scene, k))) return true;
  }
  return false;
}

/** "and said …", "but he will …": the clause has a verb of its own. */
function leavesAtJoint(scene: Scene, i: number): boolean {
  const at = skipAdverbs(scene, i + 1);
  const token = scene.tokens[at];
  if (!token) return true;
  if (
    [
      "he",
      "she",
      "they",
      "it",
      "we",
      "i",
      "there",
      "that",
      "will",
      "would",
      "could",
      "has",
      "have",
      "is",
      "are",
      "was",
      "were",
    ].includes(token.key)
  )
    return token.key !== "that" || keyAt(scene, i) === "but";
  const reading = readVerb(token.key);
  if (token.capital) return false;
  return (reading?.form === "past" && !DETERMINERS.has(keyAt(scene, at - 1))) || SPEECH_ACTS_END.has(token.key);
}

/** Where the tokens that follow `from` stop belonging to its clause. */
export function clauseEnd(scene: Scene, from: number, limit = scene.tokens.length): number {
  const quoted = insideQuote(scene, from);
  for (let i = from + 1; i < limit; i++) {
    if (QUOTES.has(keyAt(scene, i)) && quoted && closes(scene, i)) return i;
    if (leaves(scene, i)) return i;
  }
  return limit;
}

const closes = (scene: Scene, i: number): boolean => {
  const key = keyAt(scene, i);
  return key === "”" || key === "''" || key === '"';
};

/** Whether a quotation that opens in the sentence is still open at `i`. */
export function insideQuote(scene: Scene, i: number): boolean {
  let open = false;
  for (let k = 0; k < i; k++) {
    const key = keyAt(scene, k);
    if (key === "“" || key === "``") open = true;
    else if (key === "”" || key === "''") open = false;
    else if (key === '"') open = !open;
  }
  return open;
}

/** Takes closing marks, joints and stops off the end of a member. */
function trimmed(scene: Scene, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const token = scene.tokens[end - 1];
    if (!token || (token.kind !== "mark" && !JOINTS.has(token.key) && token.key !== "but")) break;
    if (token.key === ")" || token.key === "%") break;
    if (closes(scene, end - 1) && opensWithin(scene, from, end - 1)) break;
    end--;
  }
  return end;
}

const opensWithin = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (["“", '"', "``"].includes(keyAt(scene, i))) return true;
  return false;
};

/**
 * The coordinated members of a list that begins at `from`, all in one form: verb phrases in the base form or in -ing, or
 * noun phrases. A joint opens a new member only where one of the same form stands behind it, so that "reduce space and
 * cyber threats" stays whole.
 */
export function listItems(scene: Scene, from: number, form: ListForm): Item[] {
  if (form === "noun") return nounItems(scene, from);
  const first = verbHead(scene, from, form);
  // After "to" any lower-case word is a verb, in the list or not.
  const head = first >= 0 ? first : skipAdverbs(scene, from);
  const items: Item[] = [];
  let start = head;
  let at = head;
  const quoted = insideQuote(scene, head);
  const n = scene.tokens.length;
  for (let i = head + 1; i <= n; i++) {
    const joint = i < n ? jointAt(scene, i) : 0;
    const next = joint > 0 ? verbHead(scene, i + joint, form) : -1;
    if (next >= 0) {
      items.push({ from: start, to: trimmed(scene, start, i), head: at });
      start = next;
      at = next;
      i = next;
    } else if (i >= n || leaves(scene, i) || (quoted && closes(scene, i))) {
      items.push({ from: start, to: trimmed(scene, start, Math.min(i, n)), head: at });
      break;
    }
  }
  return items;
}

function nounItems(scene: Scene, from: number): Item[] {
  const end = clauseEnd(scene, from);
  const cuts: number[] = [];
  for (let i = from + 2; i < end; i++) {
    const joint = jointAt(scene, i);
    if (joint > 0 && nounStarts(scene, i + joint)) {
      cuts.push(i, i + joint);
      i += joint;
    }
  }
  const edges = [from, ...cuts, end];
  const items: Item[] = [];
  for (let k = 0; k + 1 < edges.length; k += 2) {
    const start = edges[k] as number;
    items.push({ from: start, to: trimmed(scene, start, edges[k + 1] as number), head: null });
  }
  // A member of one or two words is rather part of the one before: "a ban on guns and a fee".
  return items.every((item) => item.to - item.from > 2) ? items : [{ from, to: trimmed(scene, from, end), head: null }];
}
