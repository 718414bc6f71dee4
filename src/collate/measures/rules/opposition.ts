import { clauseEnd, trimmedEnd } from "../bounds.ts";
import { PLAN_NOUNS } from "../cue-words.ts";
import type { Rule } from "../find.ts";
import { keyAt, type Scene } from "../scene.ts";

const REACTION = /^(?:opposition|criticism|objections|resistance|disdain|condemnation|rejection|backlash|protests)$/;

/** A plan or its owner is what meets with it: the sentence must speak of one. */
const speaksOfPlan = (scene: Scene): boolean =>
  scene.tokens.some(({ key }) => PLAN_NOUNS.has(key) || /^(?:effort|efforts|idea|move|push|changes)$/.test(key));

/** "faces stiff opposition from hunters", "drew criticism from both parties": who stands behind "from" is against the plan. */
export const opposition: Rule = {
  name: "opposition",
  at(scene, i) {
    if (!REACTION.test(keyAt(scene, i)) || keyAt(scene, i + 1) !== "from" || !speaksOfPlan(scene)) return null;
    let from = i;
    while (from > 0 && from > i - 2 && scene.tokens[from - 1]?.kind === "word") from--;
    const to = trimmedEnd(scene, i + 2, clauseEnd(scene, i + 2));
    const subject = { from: i + 2, to, kind: "agent" as const };
    const cue = { from: i, to: i + 1 };
    return {
      rule: this.name,
      modality: "refusal",
      strength: 0.65,
      own: true,
      cue,
      items: [{ from, to, head: null }],
      form: "noun",
      subject,
      bySpeaker: false,
      addressee: null,
    };
  },
};
