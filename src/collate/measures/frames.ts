import { clauseEnd } from "./bounds.ts";
import { type Frame, PLAN_NOUNS, STAND_NOUNS } from "./cue-words.ts";
import type { Range } from "./find.ts";
import { type Item, type ListForm, listItems, predicateAt } from "./lists.ts";
import { AUXILIARIES, DASHES, DETERMINERS, isAdverb, keyAt, QUOTES, type Scene } from "./scene.ts";
import { groupOf, headsGerund, isGerund, readVerb } from "./verbs.ts";

export interface Complement {
  readonly items: readonly Item[];
  readonly form: ListForm;
  readonly addressee: Range | null;
}

/** How far the complement of a cue may stand from it: "called Wednesday on the House and the Senate to …". */
const REACH = 16;

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const NO_OBJECT = set(
  "that which who and or but to by in on at of as if for with when how what why whether is was are were than because during after before since until last where he she they it we there into over under within",
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
function isInfinitiveTo(scene: Scene, i: number, listed = false): boolean {
  if (keyAt(scene, i) !== "to") return false;
  let at = i + 1;
  while (isAdverb(keyAt(scene, at)) || QUOTES.has(keyAt(scene, at))) at++;
  const token = scene.tokens[at];
  if (token?.kind !== "word" || token.capital || DETERMINERS.has(token.key)) return false;
  const reading = readVerb(token.key);
  if (!reading && listed) return DETERMINERS.has(keyAt(scene, at + 1)) && token.key.length > 2;
  return reading
    ? reading.form === "base"
    : /^[a-z-]{3,}$/.test(token.key) && !/(?:ing|ed|ion|ness|ment|s)$/.test(token.key);
}

/** The first infinitive "to" within reach, unless a stop or a clause comes first. */
function infinitiveAfter(scene: Scene, from: number): number {
  for (let i = from; i < Math.min(from + REACH, scene.tokens.length); i++) {
    const key = keyAt(scene, i);
    if (isInfinitiveTo(scene, i, true)) return i;
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

/** "not to VP": one member, the negation included. */
function negated(scene: Scene, not: number): Complement | null {
  const [item] = listItems(scene, not + 2, "base");
  return item ? { items: [{ ...item, from: not }], form: "base", addressee: null } : null;
}

/** ", telling lawmakers …": an aside of the whole clause. */
function beforeAside(scene: Scene, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) if (keyAt(scene, i) === "," && isGerund(keyAt(scene, i + 1))) return i;
  return end;
}

function objectTo(scene: Scene, from: number): Complement | null {
  let to = infinitiveAfter(scene, from);
  if (to <= from) return null;
  if (/^(?:not|never)$/.test(keyAt(scene, to - 1))) to -= 1;
  const first = scene.tokens[from];
  if (!first || first.kind === "mark" || NO_OBJECT.has(first.key)) return null;
  if (keyAt(scene, to) === "to") return infinitives(scene, to, { from, to });
  const [item] = listItems(scene, to + 2, "base");
  return item ? { items: [{ ...item, from: to }], form: "base", addressee: { from, to } } : null;
}

function objectOf(scene: Scene, from: number, nouns: ReadonlySet<string> | null): Complement | null {
  const first = scene.tokens[from];
  if (!first || (first.kind === "mark" && !QUOTES.has(first.key)) || NO_OBJECT.has(first.key)) return null;
  if (nouns) {
    const end = beforeAside(scene, from, predicateAt(scene, from, clauseEnd(scene, from)));
    let holds = false;
    for (let i = from; i < Math.min(end, from + 10); i++) holds ||= nouns.has(keyAt(scene, i));
    return holds ? { items: [{ from, to: end, head: null }], form: "noun", addressee: null } : null;
  }
  const receiver = receiverAt(scene, from);
  const start = receiver ? receiver.to : from;
  if (isClause(scene, start)) return null;
  const items = unfolded(scene, start, listItems(scene, start, "noun"));
  if (items.some((item) => item.to <= item.from)) return null;
  return { items, form: items[0]?.head === null ? "noun" : "base", addressee: receiver };
}

/** "promised Mr. Smith that …": the name is whom it is said to, and the clause what is promised. */
function isPersonWithClause(scene: Scene, from: number): boolean {
  if (!scene.tokens[from]?.capital) return false;
  for (let i = from + 1; i < from + 7; i++) if (/^(?:that|would|will)$/.test(keyAt(scene, i))) return true;
  return false;
}

/** "vowed the country has …", "suggested the council would …": the noun phrase is the subject of a clause. */
function isClause(scene: Scene, from: number): boolean {
  const end = clauseEnd(scene, from);
  const at = predicateAt(scene, from, end);
  return at < end && AUXILIARIES.has(keyAt(scene, at));
}

/** "offered Eastport a lease": a name or a pronoun, and the object begins right behind it. */
function receiverAt(scene: Scene, from: number): Range | null {
  let to = /^[a-z]+s$/.test(keyAt(scene, from)) && /^(?:a|an)$/.test(keyAt(scene, from + 1)) ? from + 1 : from;
  while (to < from + 4 && (scene.tokens[to]?.capital || /^(?:him|her|them|us|me)$/.test(keyAt(scene, to)))) to++;
  const next = scene.tokens[to];
  if (to === from || !next) return null;
  return next.kind === "number" || /^(?:a|an|the|some|more|no|new)$/.test(next.key) ? { from, to } : null;
}

/**
 * A noun that only holds measures gives way to them: "legislation to bar A and to require B", "a bill that would cap C",
 * "a deal: A and B". Where it holds one, its whole phrase stays and the verb inside names the deed.
 */
function unfolded(scene: Scene, from: number, items: readonly Item[]): readonly Item[] {
  const first = items[0];
  if (!first) return items;
  for (let i = from; i < Math.min(from + 7, scene.tokens.length); i++) {
    if (!PLAN_NOUNS.has(keyAt(scene, i))) continue;
    if (keyAt(scene, i + 1) === ":") return listItems(scene, i + 2, "noun");
    const verbs = verbsBehind(scene, i + 1);
    if (verbs.length > 1) return verbs;
    const [only] = verbs;
    if (only) return [{ from, to: only.to, head: only.head }, ...items.slice(1).filter((item) => item.from >= only.to)];
  }
  return items;
}

function verbsBehind(scene: Scene, i: number): Item[] {
  if (isInfinitiveTo(scene, i, true)) return listItems(scene, i + 1, "base");
  const would = /^(?:that|which)$/.test(keyAt(scene, i)) && /^(?:would|will)$/.test(keyAt(scene, i + 1));
  if (would) return listItems(scene, i + 2, "base");
  return isGerund(keyAt(scene, i)) ? listItems(scene, i, "gerund") : [];
}

/** "that Y (should) VP": the subject is asked; without a modal the verb must stand in the base form (or "be"). */
function thatClause(scene: Scene, from: number): Complement | null {
  const start = keyAt(scene, from) === "that" ? from + 1 : from;
  for (let i = start + 1; i < Math.min(start + REACH, scene.tokens.length); i++) {
    const key = keyAt(scene, i);
    if ((SUBJUNCTIVE_STOPS.has(key) && !scene.tokens[i + 1]?.capital) || /^[.,;:!?]$/.test(key)) return null;
    const modal = key === "should" || key === "must";
    if (!modal && (AUXILIARIES.has(key) || key === "to")) return null;
    if (!modal && !isBareVerb(scene, i, start > from)) continue;
    const items = listItems(scene, modal ? i + 1 : i, "base");
    const not =
      !modal && /^(?:not|longer)$/.test(keyAt(scene, i - 1)) ? i - (keyAt(scene, i - 1) === "longer" ? 2 : 1) : null;
    const negated = not === null ? items : items.map((item, n) => (n === 0 ? { ...item, from: not } : item));
    return { items: negated, form: "base", addressee: { from: start, to: not ?? i } };
  }
  return null;
}

/** A verb of deeds in the base form where a finite one would stand: "that the council withdraw its offer". */
function isBareVerb(scene: Scene, i: number, introduced: boolean): boolean {
  const token = scene.tokens[i];
  const reading = token && !token.capital ? readVerb(token.key) : null;
  if (reading?.form !== "base" || groupOf(reading.base) === null || PLAN_NOUNS.has(reading.base)) return false;
  const before = scene.tokens[i - 1];
  if (before === undefined || before.kind !== "word" || DETERMINERS.has(before.key)) return false;
  return introduced || before.capital || /s$|^(?:longer|not)$/.test(before.key);
}

/** Reads the complement of a cue that ends before token `i` in one of the ways of FRAMES; null where it does not fit. */
export function matchFrame(scene: Scene, i: number, frame: Frame): Complement | null {
  const at = afterCue(scene, i);
  const key = keyAt(scene, at);
  switch (frame) {
    case "to":
      if (!isInfinitiveTo(scene, at)) return null;
      return /^(?:not|never)$/.test(keyAt(scene, at - 1)) ? negated(scene, at - 1) : infinitives(scene, at, null);
    case "to-noun":
      return key === "to" ? objectOf(scene, at + 1, null) : null;
    case "gerund":
      return headsGerund(key, keyAt(scene, at + 1)) && !scene.tokens[at]?.capital
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
      const gerund = headsGerund(keyAt(scene, own + 1), keyAt(scene, own + 2)) && !scene.tokens[own + 1]?.capital;
      if (gerund) return { items: listItems(scene, own + 1, "gerund"), form: "gerund", addressee: null };
      return objectOf(scene, own + 1, null);
    }
    case "object":
      return headsGerund(key, keyAt(scene, at + 1)) || isPersonWithClause(scene, at) ? null : objectOf(scene, at, null);
    case "plan-object":
      return objectOf(scene, at, STAND_NOUNS);
    case "that":
      return thatClause(scene, at);
  }
}

/** "called once more for": a few words may stand between the cue and its "for". */
function onThenFor(scene: Scene, at: number): number {
  for (let i = at; i < at + 5; i++) {
    const key = keyAt(scene, i);
    if (key === "for") return i;
    if (key !== "as" && key !== "well" && key !== "on" && !isAdverb(key)) return -1;
  }
  return -1;
}
