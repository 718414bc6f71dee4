import { PLAN_NOUNS, ROLE_NOUNS, UNIVERSAL } from "./cue-words.ts";
import { AUXILIARIES, DASHES, DETERMINERS, isAdverb, keyAt, QUOTES, type Scene } from "./scene.ts";
import { readVerb } from "./verbs.ts";

export type SubjectKind = "first" | "pronoun" | "plan" | "agent" | "universal" | "other";

/** The noun phrase before a verb: tokens from `from` to before `to`. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: SubjectKind;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const FIRST = set("i we i'll we'll i'm we're");
const ANYONE = set("you anyone those people someone");
const PRONOUNS = set("he she they it he'll she'll they'll he'd she'd they'd");
const RELATIVES = set("who which that");
const BREAKS = set(
  "that which who if when while because although though since as whether after before until unless than and but or so nor said says saying",
);
const PREPOSITIONS = set(
  "of in on at by for with from to into about against over under between among during through near within towards toward across",
);

const EXPECTED = /^(?:set|expected|scheduled|due|likely|poised|about)$/;

/** Walks back over what may stand between a subject and its verb. */
function beforeVerb(scene: Scene, verb: number): number {
  let i = verb - 1;
  // 'the council "will not" move': the marks stand inside the verb phrase.
  if (i > 0 && QUOTES.has(keyAt(scene, i)) && !/^[.,;:!?]$/.test(keyAt(scene, i - 1))) i--;
  const skip = (): void => {
    while (i >= 0 && (AUXILIARIES.has(keyAt(scene, i)) || isAdverb(keyAt(scene, i)) || keyAt(scene, i) === "to")) i--;
  };
  skip();
  // "is set to open", "was expected to close": what stands between belongs to the verb.
  if (i > 1 && keyAt(scene, i + 1) === "to" && EXPECTED.test(keyAt(scene, i)) && AUXILIARIES.has(keyAt(scene, i - 1))) {
    i--;
    skip();
  }
  return i;
}

const isBreak = (scene: Scene, i: number): boolean => {
  const key = keyAt(scene, i);
  return QUOTES.has(key) || DASHES.has(key) || /^[;:(),.!?]$/.test(key);
};

/** A finite verb or a cue in front of a noun phrase ends it: "believes Mr. Smith" is no phrase. */
function isFiniteVerb(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token || token.capital) return false;
  if (AUXILIARIES.has(token.key)) return true;
  const form = readVerb(token.key)?.form;
  if (form === "past" && keyAt(scene, i + 1) === "by") return false;
  // "risk reduction and arms control": a plural that looks like a verb.
  const before = keyAt(scene, i - 1);
  if (form === "past" && PREPOSITIONS.has(before)) return false;
  if (form === "third" && (before === "and" || before === "or" || PREPOSITIONS.has(before))) return false;
  return (
    (form === "past" || form === "third") &&
    !DETERMINERS.has(keyAt(scene, i - 1)) &&
    !PLAN_NOUNS.has(token.key) &&
    !ROLE_NOUNS.has(token.key)
  );
}

function phraseStart(scene: Scene, last: number): number {
  let i = last;
  while (i >= 0) {
    const key = keyAt(scene, i);
    if (isBreak(scene, i) || (BREAKS.has(key) && !joinsNames(scene, i)) || isFiniteVerb(scene, i)) break;
    i--;
  }
  return i + 1;
}

/** "harbour masters and pilots", "the president and his aides": the joint lies inside the subject. */
function joinsNames(scene: Scene, i: number): boolean {
  if (keyAt(scene, i) !== "and" || i === 0) return false;
  if (scene.tokens[i - 1]?.capital && scene.tokens[i + 1]?.capital) return true;
  // No verb stands before it in its clause, so it cannot join two clauses.
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    if (isBreak(scene, k) || (BREAKS.has(keyAt(scene, k)) && keyAt(scene, k) !== "and")) return true;
    if (isFiniteVerb(scene, k) || isPlainVerb(scene, k)) return false;
  }
  return true;
}

const isPlainVerb = (scene: Scene, i: number): boolean => {
  const form = readVerb(keyAt(scene, i))?.form;
  return form === "gerund" || (form === "base" && /^(?:to|not)$/.test(keyAt(scene, i - 1)));
};

/** Over an apposition: "X, the head of Y, [said]" and "X — who has … — [said]" lead back to X. */
function overApposition(scene: Scene, last: number): number {
  const mark = keyAt(scene, last);
  if (mark !== "," && !DASHES.has(mark)) return last;
  for (let i = last - 1; i >= Math.max(0, last - 30); i--) if (keyAt(scene, i) === mark) return i - 1;
  return last;
}

/** The head noun: the last word before the first preposition of the phrase. */
export function headOf(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (PREPOSITIONS.has(keyAt(scene, i))) {
      // "the measure backed by NP": the participle describes the head.
      const described = i - 2 > from && keyAt(scene, i) === "by" && readVerb(keyAt(scene, i - 1))?.form === "past";
      return described ? i - 2 : i - 1;
    }
  return to - 1;
}

/** A capital in the middle of a sentence; at its head every word has one. */
function isNameLike(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token?.capital || i === 0 || QUOTES.has(keyAt(scene, i - 1))) return false;
  return !DETERMINERS.has(token.key) && !isAdverb(token.key) && !FIRST.has(token.key);
}

function kindOf(scene: Scene, from: number, to: number): SubjectKind {
  const first = keyAt(scene, from);
  const head = headOf(scene, from, to);
  const key = keyAt(scene, head);
  if (UNIVERSAL.has(first)) return "universal";
  if (PLAN_NOUNS.has(key)) return "plan";
  for (let i = from; i <= head; i++) {
    // "the mayor's anger" does nothing.
    if (/['’]s?$/.test(scene.tokens[i]?.raw ?? "") && i < head) continue;
    if (scene.named[i] || ROLE_NOUNS.has(keyAt(scene, i)) || isNameLike(scene, i)) return "agent";
  }
  return "other";
}

/** A pronoun is a phrase by itself, whatever the walk back has gathered before it. */
function build(scene: Scene, from: number, to: number): Subject | null {
  if (to <= from) return null;
  const last = keyAt(scene, to - 1);
  if (ANYONE.has(last)) return { from: to - 1, to, kind: "other" };
  if (FIRST.has(last)) return { from: to - 1, to, kind: "first" };
  if (PRONOUNS.has(last)) return { from: to - 1, to, kind: "pronoun" };
  let start = from;
  while (start < to - 1 && isAdverb(keyAt(scene, start))) start++;
  return { from: start, to, kind: kindOf(scene, start, to) };
}

/**
 * The subject of the verb at token `verb`, by walking back over auxiliaries and adverbs. A relative pronoun leads to the
 * noun phrase before it; an apposition is stepped over. null where nothing is there (an imperative, a broken sentence).
 */
export function subjectOf(scene: Scene, verb: number): Subject | null {
  let last = overApposition(scene, beforeVerb(scene, verb));
  // A comma between subject and verb is a fault of the writer or the translator, unless a clause ends there.
  if (last > 0 && keyAt(scene, last) === "," && !holdsVerb(scene, last)) last -= 1;
  if (last < 0) return null;
  if (RELATIVES.has(keyAt(scene, last)) && last > 0) {
    last -= 1;
    if (keyAt(scene, last) === "," || DASHES.has(keyAt(scene, last))) last -= 1;
    return build(scene, antecedentStart(scene, last), last + 1);
  }
  if (keyAt(scene, last) === "and" || keyAt(scene, last) === "or" || keyAt(scene, last) === ",") {
    // "X did A and will B": the subject stands before the first verb.
    return sharedSubject(scene, last);
  }
  return build(scene, phraseStart(scene, last), last + 1);
}

/** Whether a finite verb stands before the comma. */
function holdsVerb(scene: Scene, comma: number): boolean {
  for (let i = comma - 1; i > 0; i--) if (isFiniteVerb(scene, i) && !isModifier(scene, i)) return true;
  return false;
}

/** "primarily based", "newly built": a participle behind its adverb, before its noun. */
const isModifier = (scene: Scene, i: number): boolean =>
  isAdverb(keyAt(scene, i - 1)) && keyAt(scene, i - 1).endsWith("ly");

/** What a relative clause hangs on: the noun phrase behind the last preposition ("pressure on the clubs, who refused"). */
function antecedentStart(scene: Scene, last: number): number {
  const start = phraseStart(scene, last);
  // "the inclusion of the Harbour Act, which would …": a plan right before the pronoun is what it means.
  if (PLAN_NOUNS.has(keyAt(scene, last))) for (let i = last; i > start; i--) if (keyAt(scene, i) === "of") return i + 1;
  for (let i = last; i > start; i--) if (PREPOSITIONS.has(keyAt(scene, i)) && keyAt(scene, i) !== "of") return i + 1;
  return start;
}

const SAYS = /^(?:said|says|told|added|stated|noted|explained|declared|stressed)$/;

/**
 * The subject of the finite verb before a joint: of a verb of saying where there is one ("he said X did A and urged B to
 * do C": he urged), else of the nearest. What stands in marks between is stepped over.
 */
function sharedSubject(scene: Scene, joint: number): Subject | null {
  let nearest: number | null = null;
  for (let i = joint - 1; i > 0; i--) {
    if (QUOTES.has(keyAt(scene, i))) {
      i--;
      while (i > 0 && !QUOTES.has(keyAt(scene, i))) i--;
      if (i <= 0) break;
      continue;
    }
    if (SAYS.test(keyAt(scene, i))) return subjectOf(scene, i);
    if (nearest === null && isFiniteVerb(scene, i)) nearest = i;
  }
  return nearest === null ? null : subjectOf(scene, nearest);
}

/** The subject behind a participle: of the verb before it ("Y released a letter demanding …"), else of the sentence. */
export function participleSubject(scene: Scene, participle: number): Subject | null {
  if (keyAt(scene, participle - 1) === ",") return mainSubject(scene);
  for (let i = participle - 1; i > 0; i--) {
    if (keyAt(scene, i) === "," || QUOTES.has(keyAt(scene, i))) break;
    if (isFiniteVerb(scene, i)) return subjectOf(scene, i);
  }
  return mainSubject(scene);
}

/** The subject of the sentence's first finite verb: that of a participle ("…, urging Congress to act"). */
export function mainSubject(scene: Scene): Subject | null {
  for (let i = 1; i < scene.tokens.length; i++)
    if (isFiniteVerb(scene, i)) {
      const last = overApposition(scene, beforeVerb(scene, i));
      if (last >= 0) {
        const found = build(scene, phraseStart(scene, last), last + 1);
        if (found) return found;
      }
    }
  return null;
}
