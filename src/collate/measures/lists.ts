import { clauseEnd, insideQuote, isClosingQuote, JOINTS, leaves, trimmedEnd } from "./bounds.ts";
import { NOMINALS } from "./cue-words.ts";
import { DETERMINERS, keyAt, QUOTES, type Scene, skipAdverbs } from "./scene.ts";
import { groupOf, isGerund, readVerb } from "./verbs.ts";

/** One member of a list of measures: tokens from `from` to before `to`; `head` is the token of its verb, or null. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly head: number | null;
}

/** What the members of a list begin with. */
export type ListForm = "base" | "gerund" | "noun";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Joints of several words. */
const LONG_JOINTS = ["in addition to", "as well as", "along with", "together with", "but also", "besides"].map(
  (joint) => joint.split(" "),
);
/** Beside articles and numbers, what a noun phrase of a list may begin with. */
const NOUN_STARTERS = set(
  "new more tougher stricter better greater additional further other mutual full free immediate funding talks",
);
const NOT_AFTER_VERB = set("and or is are was were will would has have had that which who");

/** Number of tokens of the joint at `i`, the comma before it and marks of quotation around it included; 0 where there is none. */
function jointAt(scene: Scene, i: number): number {
  let n = 0;
  while (
    n < 2 &&
    (keyAt(scene, i + n) === "," || keyAt(scene, i + n) === ";" || (n > 0 && isClosingQuote(keyAt(scene, i + n))))
  )
    n++;
  const at = i + n;
  for (const joint of LONG_JOINTS) if (joint.every((word, k) => keyAt(scene, at + k) === word)) return n + joint.length;
  return JOINTS.has(keyAt(scene, at)) ? n + 1 : n;
}

/** The verb token of a member that begins at `i`, or -1. "to" may stand again before a base form. */
function verbHead(scene: Scene, i: number, form: "base" | "gerund"): number {
  let at = skipAdverbs(scene, i);
  if (form === "base" && keyAt(scene, at) === "to") at = skipAdverbs(scene, at + 1);
  const token = scene.tokens[at];
  if (token?.kind !== "word" || token.capital) return -1;
  if (form === "gerund") return isGerund(token.key) ? at : -1;
  const reading = readVerb(token.key);
  if (reading?.form !== "base" || token.key === "like" || groupOf(reading.base) === "speaking") return -1;
  const behindComma = keyAt(scene, i - 1) === "," || keyAt(scene, i - 2) === ",";
  if (AMBIGUOUS.has(token.key) && !behindComma && !opensPhrase(scene, at + 1)) return -1;
  return opensObject(scene, at + 1) ? at : -1;
}

/** Nouns as often as verbs: "boats and harbour staff", "jobs and trade rules". */
const AMBIGUOUS = set(
  "support work help plan research aid trade fund study test share draft train process limit cut ban order change increase review report cover cap address attack guard measure notice place position target travel visit watch",
);

/** An article, a number, a name, a pronoun or a preposition: what rather follows a verb than the first half of a compound. */
function opensPhrase(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token) return false;
  return (
    token.kind === "number" ||
    token.capital ||
    DETERMINERS.has(token.key) ||
    /^(?:it|them|him|her|us|those|on|to|for|with|in|at|more|new|people)$/.test(token.key)
  );
}

/** A noun that looks like a verb is followed by a stop, a joint or a verb; a verb by its object or a preposition. */
function opensObject(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token || token.kind === "mark") return token !== undefined && QUOTES.has(token.key);
  return !NOT_AFTER_VERB.has(token.key);
}

function nounStarts(scene: Scene, i: number): boolean {
  const at = QUOTES.has(keyAt(scene, i)) ? i + 1 : i;
  const token = scene.tokens[at];
  if (!token) return false;
  if (token.kind === "number" || at > i || isNominal(scene, at)) return true;
  return (DETERMINERS.has(token.key) || NOUN_STARTERS.has(token.key)) && token.key !== "that";
}

/** "removal of the …", "new limits on …": a noun made of a verb, with its object. */
function isNominal(scene: Scene, i: number): boolean {
  for (const at of [i, i + 1])
    if (NOMINALS[keyAt(scene, at)] !== undefined && /^(?:of|on|to)$/.test(keyAt(scene, at + 1))) return true;
  return false;
}

/** Two verbs that share what follows ("to clean and repair all boats") are one member. */
const sharesObject = (scene: Scene, start: number, joint: number): boolean =>
  readVerb(keyAt(scene, joint - 1))?.form === "base" &&
  (joint - 1 === start || keyAt(scene, joint - 2) === "to" || keyAt(scene, joint - 2) === "how");

/** After "to" a word in lower case that is no article is a verb, listed or not. */
const isPlainWord = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.kind === "word" && !scene.tokens[i]?.capital && !DETERMINERS.has(keyAt(scene, i));

const PURPOSE_REACH = 7;

/** A bare "and" behind a purpose ("to promote A and reduce B") goes on with the purpose; a comma returns to the list. */
function insidePurpose(scene: Scene, start: number, joint: number): boolean {
  if (keyAt(scene, joint) === ",") return false;
  for (let i = joint - 1; i > Math.max(start, joint - PURPOSE_REACH); i--) {
    if (keyAt(scene, i) === ",") return keyAt(scene, i + 1) === "to" && readVerb(keyAt(scene, i + 2))?.form === "base";
    if (keyAt(scene, i) === "to" && isPlainWord(scene, i + 1)) return true;
  }
  return false;
}

/**
 * The coordinated members of a list that begins at `from`, all in one form: verb phrases in the base form or in -ing, or
 * noun phrases. A joint opens a new member only where one of the same form stands behind it, so that "reduce space and
 * cyber threats" stays whole. What a member includes by name or sum is a member too ("…, including $5m for roads").
 */
export function listItems(scene: Scene, from: number, form: ListForm): Item[] {
  const items = form === "noun" ? nounItems(scene, from) : verbItems(scene, from, form);
  return items.flatMap((item) => withIncluded(scene, item));
}

/** ", focusing on …": an aside of the whole clause, no member. */
const isParticipleClause = (scene: Scene, i: number): boolean =>
  keyAt(scene, i) === "," && isGerund(keyAt(scene, i + 1)) && !scene.tokens[i + 1]?.capital;

/** Behind a joint of several words a list of base forms may go on in -ing ("withdraw A, in addition to closing B"). */
function nextHead(scene: Scene, start: number, i: number, joint: number, form: "base" | "gerund"): number {
  const head = verbHead(scene, i + joint, form);
  // "require A, as well as B, to do C": a "to" that the list did not begin with belongs inside its member.
  const again = form === "base" && keyAt(scene, i + joint) === "to";
  if (again && (keyAt(scene, start - 1) !== "to" || (joint === 1 && keyAt(scene, i) === ","))) return -1;
  if (head < 0)
    return form === "base" && joint >= 3 && keyAt(scene, i + joint - 1) !== "and"
      ? verbHead(scene, i + joint, "gerund")
      : -1;
  if (
    form === "base" &&
    keyAt(scene, i + joint) !== "to" &&
    (sharesObject(scene, start, i) || insidePurpose(scene, start, i))
  )
    return -1;
  return head;
}

function verbItems(scene: Scene, from: number, form: "base" | "gerund"): Item[] {
  const open = QUOTES.has(keyAt(scene, from)) ? from + 1 : from;
  const first = verbHead(scene, open, form);
  // After "to" any lower-case word is a verb, in the list or not.
  let start = first >= 0 ? first : skipAdverbs(scene, open);
  const items: Item[] = [];
  const quoted = insideQuote(scene, start);
  const n = scene.tokens.length;
  // "plan to meet the guild on Friday, mark my words": commas alone make no list.
  let inWords = false;
  const close = (to: number) => items.push({ from: start, to: trimmedEnd(scene, start, to), head: start });
  for (let i = start + 1; i <= n; i++) {
    const joint = i < n ? jointAt(scene, i) : 0;
    const next = joint > 0 ? nextHead(scene, start, i, joint, form) : -1;
    if (next >= 0) {
      close(i);
      inWords ||= !/^[,;”"]$/.test(keyAt(scene, i + joint - 1)) || keyAt(scene, i) === ";";
      start = next;
      i = next;
    } else if (joint > 0 && keyAt(scene, i) === "," && isNominal(scene, i + joint) && !leaves(scene, i)) {
      // "to resume talks, modernization of the rules, and …": the rest of the list is nominal.
      close(i);
      return [...items, ...nounItems(scene, i + joint)];
    } else if (i >= n || endsList(scene, i, form) || (quoted && isClosingQuote(keyAt(scene, i)))) {
      close(Math.min(i, n));
      break;
    }
  }
  return inWords ? items : items.slice(0, 1);
}

const endsList = (scene: Scene, i: number, form: "base" | "gerund"): boolean =>
  leaves(scene, i) || (form === "base" && isParticipleClause(scene, i));

/** A member of fewer tokens is no noun phrase of its own: "a wider and deeper lock" is one. */
const FEWEST_IN_NOUN = 3;

function nounItems(scene: Scene, from: number): Item[] {
  const end = predicateAt(scene, from, clauseEnd(scene, from));
  const items: Item[] = [];
  // Without a last joint in words a comma only begins an apposition: "the council, the main body of …".
  const commas = hasLastJoint(scene, from, end);
  let start = from;
  for (let i = from + FEWEST_IN_NOUN; i < end - FEWEST_IN_NOUN; i++) {
    const joint = jointAt(scene, i);
    const long = joint >= 3 && !JOINTS.has(keyAt(scene, i + joint - 1));
    const opens = nounStarts(scene, i + joint) || (long && verbHead(scene, i + joint, "gerund") >= 0);
    const last =
      keyAt(scene, i) === "," &&
      JOINTS.has(keyAt(scene, i + joint - 1)) &&
      (items.length > 0 || isFullPhrase(scene, i + joint));
    if (
      joint === 0 ||
      i - start < FEWEST_IN_NOUN ||
      !(opens || last) ||
      (joint === 1 && keyAt(scene, i) === "," && !commas)
    )
      continue;
    items.push({ from: start, to: trimmedEnd(scene, start, i), head: null });
    start = i + joint;
    if (QUOTES.has(keyAt(scene, start))) start++;
    i = start;
  }
  items.push({ from: start, to: trimmedEnd(scene, start, end), head: null });
  return items;
}

const PREDICATES = set("is are was were has have had will would can could should must");
const AFTER_PARTICIPLE = set("by on in at after before from to into for with under during as of , .");

/** Where the noun phrase turns out to be the subject of a verb, it ends: "the lock is not …", "funding received praise". */
export function predicateAt(scene: Scene, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const key = keyAt(scene, i);
    // A clause inside the phrase has verbs of its own.
    if (/^(?:who|which|that|he|she|they|it|we|i|you)$/.test(key)) return end;
    if (PREDICATES.has(key) || (i > from + 1 && i + 1 < end && isPredicate(scene, i)))
      return beforeClause(scene, from, i);
  }
  return end;
}

/** A past form with an object of its own; one with a preposition behind it only describes ("funds raised by …"). */
function isPredicate(scene: Scene, i: number): boolean {
  if (readVerb(keyAt(scene, i))?.form !== "past" || scene.tokens[i]?.capital) return false;
  return !AFTER_PARTICIPLE.has(keyAt(scene, i + 1)) && !DETERMINERS.has(keyAt(scene, i - 1));
}

/** A verb may belong to a clause of time or reason behind the phrase: "the offer before he even announced it". */
function beforeClause(scene: Scene, from: number, verb: number): number {
  for (let i = verb - 1; i > from; i--)
    if (/^(?:before|after|when|because|while|as|since)$/.test(keyAt(scene, i))) return i;
  return verb;
}

/** "serious talks on arms": a noun with its preposition within a few words. */
function isFullPhrase(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) if (/^(?:of|on|for|to|about)$/.test(keyAt(scene, k))) return true;
  return false;
}

function hasLastJoint(scene: Scene, from: number, end: number): boolean {
  for (let i = from; i < end - 1; i++) {
    if (keyAt(scene, i) !== ",") continue;
    const joint = jointAt(scene, i);
    if (joint > 1 && !/^[,”"]$/.test(keyAt(scene, i + joint - 1))) return true;
  }
  return false;
}

/** Cuts ", including $5m for roads and $3m for bridges" off a member, as members of their own. */
function withIncluded(scene: Scene, item: Item): Item[] {
  for (let i = item.from + 2; i < item.to - FEWEST_IN_NOUN; i++) {
    if (keyAt(scene, i) !== "including" || scene.tokens[i + 1]?.kind !== "number") continue;
    const before = { ...item, to: trimmedEnd(scene, item.from, i) };
    return [before, ...nounItems(scene, i + 1).map((each) => ({ ...each, to: Math.min(each.to, item.to) }))];
  }
  return [item];
}
