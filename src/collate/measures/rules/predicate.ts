import { isAdverb, keyAt, type Scene } from "../scene.ts";
import { readVerb } from "../verbs.ts";

export interface Predicate {
  readonly head: number;
  /** "be" with a noun or a place behind it: "should be a holiday", "must be in the harbour". */
  readonly state: boolean;
  readonly negative: boolean;
  readonly passive: boolean;
}

/** What follows a modal: adverbs and "not", then a base form; "be" + participle is passive, "be" + anything else is none. */
export function predicateAfter(scene: Scene, i: number): Predicate | null {
  let at = i;
  let negative = false;
  while (isAdverb(keyAt(scene, at)) || keyAt(scene, at) === ",") {
    negative ||= keyAt(scene, at) === "not" || keyAt(scene, at) === "never";
    at++;
  }
  const token = scene.tokens[at];
  if (token?.kind !== "word" || token.capital) return null;
  if (token.key === "be") {
    let next = at + 1;
    while (isAdverb(keyAt(scene, next))) next++;
    const reading = readVerb(keyAt(scene, next));
    const participle = reading
      ? reading.form === "past" || reading.form === "participle"
      : keyAt(scene, next).endsWith("ed");
    const state = /^(?:a|an|the|on|at|in|no|our|their|free|open|equal|part)$/.test(keyAt(scene, next));
    return participle || state ? { head: at, negative, passive: true, state: !participle } : null;
  }
  if (token.key === "have") return null;
  const reading = readVerb(token.key);
  return reading && reading.form !== "base" ? null : { head: at, negative, passive: false, state: false };
}
