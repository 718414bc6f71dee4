import { PLAN_NOUNS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { listItems } from "../lists.ts";
import { keyAt, QUOTES, type Scene } from "../scene.ts";
import { groupOf, readVerb } from "../verbs.ts";

const IMPERATIVE_STOPS =
  /^(?:look|see|think|remember|imagine|consider|thank|please|welcome|guess|suppose|mind|note|say|tell|order|call|watch|face|like|share|follow|read|click|subscribe|sign|view|log|join|use|go|get|keep|take|make|find)$/;

/** An order to the hearer at the head of a quotation: "open the government", "Don't allow …", "Let's act". */
export const imperative: Rule = {
  name: "imperative",
  at(scene: Scene, i: number): Find | null {
    const before = keyAt(scene, i - 1);
    if (!QUOTES.has(before) && before !== ":") return null;
    const negative =
      /^(?:don't|let's)$/.test(keyAt(scene, i)) || (keyAt(scene, i) === "do" && keyAt(scene, i + 1) === "not");
    const head = negative ? i + (keyAt(scene, i) === "do" ? 2 : 1) : i;
    const reading = readVerb(keyAt(scene, head));
    if (reading?.form !== "base" || groupOf(reading.base) === null) return null;
    if (!negative && (IMPERATIVE_STOPS.test(reading.base) || PLAN_NOUNS.has(reading.base))) return null;
    const next = scene.tokens[head + 1];
    if (
      !next ||
      next.kind === "mark" ||
      !/^(?:the|a|an|this|that|your|our|all|these|it|him|her|them|us)$/.test(next.key)
    )
      return null;
    return {
      rule: this.name,
      modality: "demand",
      strength: 0.6,
      own: negative,
      cue: { from: i, to: i + 1 },
      items: negative
        ? [{ ...(listItems(scene, head, "base")[0] ?? { to: head + 1, head }), from: i }]
        : listItems(scene, head, "base"),
      form: "base",
      subject: null,
      bySpeaker: true,
      addressee: null,
    };
  },
};
