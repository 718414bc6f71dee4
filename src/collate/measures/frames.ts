import { type Frame, PLAN_NOUNS, STAND_NOUNS } from "./cue-words.ts";
import type { Range } from "./find.ts";
import { clauseEnd, type Item, type ListForm, listItems } from "./lists.ts";
import { DASHES, DETERMINERS, isAdverb, keyAt, QUOTES, type Scene } from "./scene.ts";
import { isGerund, readVerb } from "./verbs.ts";

export interface Complement {
  readonly items: readonly Item[];
  readonly form: ListForm;
  readonly addressee: Range | null;
}

/** How far the complement of a cue may stand from it: "called Wednesday on the House and the Senate to …". */
const REACH = 16;

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const NO_OBJECT = set(
  "that which who and or but to by in on at of as if for with when how what why whether is was are were than because",
);
const SUBJUNCTIVE_STOPS = set("and or but which who because while");

/** Past adverbs and a date right after the cue: "called Wednesday for". */
function afterCue(scene: Scene, i: number): number {
  let at = i;
  while (isAdverb(keyAt(scene, at))) at++;
  if (keyAt(scene, at) === "on" && isAdverb(keyAt(scene, at + 1)) && scene.tokens[at + 1]?.capital) at += 2;
  return at;
}

/** "to" before a verb; "to the", "to Moscow" and "to 10" are prepositions. */
function isInfinitiveTo(scene: Scene, i: number): boolean {
  if (keyAt(scene, i) !== "to") return false;
  let at = i + 1;
  while (isAdverb(keyAt(scene, at))) at++;
  const token = scene.tokens[at];
  if (token?.kind !== "word" || token.capital || DETERMINERS.has(token.key)) return false;
  const reading = readVerb(token.key);
  return reading
    ? reading.form === "base"
    : /^[a-z-]{3,}$/.test(token.key) && !/(?:ing|ed|ion|ness|ment|s)$/.test(token.key);
}

/** The first infinitive "to" within reach, unless a stop or a clause comes first. */
function infinitiveAfter(scene: Scene, from: number): number {
  for (let i = from; i < Math.min(from + REACH, scene.tokens.length); i++) {
    const key = keyAt(scene, i);
    if (isInfinitiveTo(scene, i)) return i;
    if (/^[.;:!?]$/.test(key) && (scene.tokens[i]?.raw !== "." || i + 1 >= scene.tokens.length)) return -1;
    if (QUOTES.has(key) || DASHES.has(key) || key === "that" || key === "which" || key === "who") return -1;
  }
  return -1;
}

const infinitives = (scene: Scene, to: number, addressee: Range | null): Complement => ({
  items: listItems(scene, to + 1, "base"),
  form: "base",
  addressee,
});

function objectTo(scene: Scene, from: number): Complement | null {
  const to = infinitiveAfter(scene, from);
  if (to <= from) return null;
  const first = scene.tokens[from];
  if (!first || first.kind === "mark" || NO_OBJECT.has(first.key)) return null;
  return infinitives(scene, to, { from, to });
}

function objectOf(scene: Scene, from: number, nouns: ReadonlySet<string> | null): Complement | null {
  const first = scene.tokens[from];
  if (!first || (first.kind === "mark" && !QUOTES.has(first.key)) || NO_OBJECT.has(first.key)) return null;
  if (nouns) {
    const end = clauseEnd(scene, from);
    let holds = false;
    for (let i = from; i < Math.min(end, from + 10); i++) holds ||= nouns.has(keyAt(scene, i));
    return holds ? { items: [{ from, to: end, head: null }], form: "noun", addressee: null } : null;
  }
  const items = listItems(scene, from, "noun");
  return items.every((item) => item.to > item.from) ? { items, form: "noun", addressee: null } : null;
}

/** "that Y (should) VP": the subject is asked; without a modal the verb must stand in the base form (or "be"). */
function thatClause(scene: Scene, from: number): Complement | null {
  const start = keyAt(scene, from) === "that" ? from + 1 : from;
  for (let i = start + 1; i < Math.min(start + REACH, scene.tokens.length); i++) {
    const key = keyAt(scene, i);
    if (SUBJUNCTIVE_STOPS.has(key) || /^[.,;:!?]$/.test(key)) return null;
    const modal = key === "should" || key === "must";
    const reading = readVerb(key);
    const bare = reading?.form === "base" && !scene.tokens[i]?.capital && !DETERMINERS.has(keyAt(scene, i - 1));
    if (!modal && !(bare && !PLAN_NOUNS.has(key))) continue;
    const at = modal ? i + 1 : i;
    return { items: listItems(scene, at, "base"), form: "base", addressee: { from: start, to: i } };
  }
  return null;
}

/** Reads the complement of a cue that ends before token `i` in one of the ways of FRAMES; null where it does not fit. */
export function matchFrame(scene: Scene, i: number, frame: Frame): Complement | null {
  const at = afterCue(scene, i);
  const key = keyAt(scene, at);
  switch (frame) {
    case "to":
      return isInfinitiveTo(scene, at) ? infinitives(scene, at, null) : null;
    case "gerund":
      return isGerund(key) && !scene.tokens[at]?.capital
        ? { items: listItems(scene, at, "gerund"), form: "gerund", addressee: null }
        : null;
    case "object-to":
      return objectTo(scene, at);
    case "on-to":
      return key === "on" || key === "upon" ? objectTo(scene, at + 1) : null;
    case "for-to":
      return key === "for" ? objectTo(scene, at + 1) : null;
    case "for": {
      const own = key === "for" ? at : onThenFor(scene, at);
      if (own < 0) return null;
      const gerund = isGerund(keyAt(scene, own + 1)) && !scene.tokens[own + 1]?.capital;
      if (gerund) return { items: listItems(scene, own + 1, "gerund"), form: "gerund", addressee: null };
      return objectOf(scene, own + 1, null);
    }
    case "object":
      return isGerund(key) ? null : objectOf(scene, at, null);
    case "plan-object":
      return objectOf(scene, at, STAND_NOUNS);
    case "that":
      return thatClause(scene, at);
  }
}

/** "called as well for": a few words may stand between the cue and its "for". */
function onThenFor(scene: Scene, at: number): number {
  for (let i = at; i < at + 5; i++) {
    const key = keyAt(scene, i);
    if (key === "for") return i;
    if (/^[.,;:!?]$/.test(key) || QUOTES.has(key)) return -1;
  }
  return -1;
}
