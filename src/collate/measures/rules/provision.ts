import { clauseEnd, trimmedEnd } from "../bounds.ts";
import { PLAN_NOUNS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { AUXILIARIES, keyAt, type Scene, skipAdverbs } from "../scene.ts";
import { subjectOf } from "../subjects.ts";
import { groupOf, readVerb } from "../verbs.ts";

const WORD = /[a-z]+/g;

/** Whether the item belongs to a list that a plan brings in: the paragraph before the list, or the title, names one. */
function isOfPlan({ source, sentence }: Scene): boolean {
  if (source.blocks[sentence.block]?.role !== "list-item") return false;
  let k = sentence.block;
  while (k >= 0 && /^(?:list-item|space)$/.test(source.blocks[k]?.role ?? "")) k--;
  const before = source.blocks[k];
  const heads = source.blocks.filter(({ role }) => role === "title");
  return [before, ...heads].some(
    (block) =>
      block !== undefined &&
      (source.text.slice(block.start, block.end).slice(0, 400).toLowerCase().match(WORD) ?? []).some((word) =>
        PLAN_NOUNS.has(word),
      ),
  );
}

/** Where the verb of such an item stands: "are withdrawn" (its "are"), "stops", "exchange" behind a plural; null where it is no act. */
function predicateOf(scene: Scene, i: number): { readonly head: number; readonly passive: boolean } | null {
  const token = scene.tokens[i];
  if (!token || token.capital) return null;
  if (/^(?:is|are)$/.test(token.key)) {
    const next = readVerb(keyAt(scene, skipAdverbs(scene, i + 1)));
    return next?.form === "past" || next?.form === "participle" ? { head: i, passive: true } : null;
  }
  const reading = readVerb(token.key);
  if (!reading || groupOf(reading.base) === null || groupOf(reading.base) === "speaking") return null;
  const plural = reading.form === "base" && /[^s]s$/.test(keyAt(scene, i - 1));
  return reading.form === "third" || plural ? { head: i, passive: false } : null;
}

/** "2. Heavy guns are withdrawn from the river", "6. The council stops recruiting": a plan's numbered steps stand in the plain present. */
export const provision: Rule = {
  name: "provision",
  at(scene: Scene, i: number): Find | null {
    if (i === 0 || i > 16 || !isOfPlan(scene)) return null;
    const predicate = predicateOf(scene, i);
    if (!predicate) return null;
    for (let k = 0; k < i; k++) if (AUXILIARIES.has(keyAt(scene, k)) || predicateOf(scene, k)) return null;
    const subject = subjectOf(scene, i);
    if (!subject || subject.kind === "first") return null;
    const from = predicate.passive ? subject.from : i;
    const to = trimmedEnd(scene, i, clauseEnd(scene, i));
    return {
      rule: this.name,
      modality: "offer",
      strength: 0.75,
      own: false,
      cue: { from: i, to: i + 1 },
      items: [{ from, to, head: i }],
      form: "base",
      subject: predicate.passive ? subject : null,
      // Whoever has to do it, who hands in the plan puts it forward.
      bySpeaker: true,
      addressee: predicate.passive ? null : { from: subject.from, to: subject.to },
    };
  },
};
