import { ONLY_FINITE, SAID_AND_DONE, UNDERGONE } from "../act-words.ts";
import { clauseEnd, trimmedEnd } from "../bounds.ts";
import type { Find, Rule } from "../find.ts";
import { isAdverb, keyAt, type Scene } from "../scene.ts";
import { headOf, mainSubject, type Subject, subjectOf } from "../subjects.ts";
import { formsOf, readVerb } from "../verbs.ts";
import { wholeAct } from "./whole-act.ts";

const PARTICIPLES: ReadonlySet<string> = new Set(UNDERGONE.map((base) => formsOf(base).participle));
const BE = /^(?:is|are|was|were|been|being|be)$/;
const AGENT_REACH = 4;
/** A longer object is a caption or a headline that ran into the sentence. */
const LONGEST = 9;
/** What is told, not done ("a document was released"), and what stands before another phrase. */
const NO_OBJECT = /^(?:in|on|at|of|for|from|with|to|by|as|after|before|there|this|that|what|which|who|if|than)$/;
const TOLD =
  /^(?:document|documents|statement|statements|report|reports|video|photo|photos|images|figures|data|details|names|results|list|letter|resolution|resolutions|information)$/;

/** The phrase behind "by": who did it; null where nobody is named. A day or a way behind "by" is no doer. */
function agentOf(scene: Scene, participle: number, end: number): Subject | null {
  for (let i = participle + 1; i < Math.min(participle + AGENT_REACH, end); i++) {
    if (keyAt(scene, i) !== "by") continue;
    const named = scene.tokens.slice(i + 1, Math.min(i + 7, end)).some((_, n) => scene.named[i + 1 + n]);
    return named ? { from: i + 1, to: end, kind: "agent" } : null;
  }
  return null;
}

/** "The ships were seized by NP", "talks brokered by NP", "the prisoners have been released": what was done, and by whom if it is said. */
export const undergone: Rule = {
  name: "undergone",
  at(scene: Scene, i: number): Find | null {
    const token = scene.tokens[i];
    if (!token || token.capital || !PARTICIPLES.has(token.key)) return null;
    let be = i - 1;
    while (be > 0 && isAdverb(keyAt(scene, be)) && keyAt(scene, be) !== "not") be--;
    const passive = BE.test(keyAt(scene, be));
    const end = clauseEnd(scene, i);
    const agent = agentOf(scene, i, end);
    if (!passive && (!agent || ONLY_FINITE.test(token.key))) return null;
    // "will be released" promises, "to be released" asks: other rules read them.
    if (passive && keyAt(scene, be) === "be") return null;
    const before = subjectOf(scene, passive ? be : i);
    // "the boats held three days ago have since been freed": the time ends what describes them.
    const object = before && keyAt(scene, before.to - 1) === "ago" ? mainSubject(scene) : before;
    if (
      !object ||
      object.to - object.from > LONGEST ||
      object.kind === "first" ||
      object.to > i ||
      NO_OBJECT.test(keyAt(scene, object.from))
    )
      return null;
    if (TOLD.test(keyAt(scene, headOf(scene, object.from, object.to)))) return null;
    const to = trimmedEnd(scene, i, agent ? Math.min(end, agent.to) : end);
    return {
      rule: this.name,
      modality: "commitment",
      strength: agent ? 0.52 : 0.4,
      own: true,
      cue: { from: i, to: i + 1 },
      items: [{ from: object.from, to: Math.max(to, i + 1), head: i }],
      form: "base",
      subject: agent,
      bySpeaker: agent === null,
      addressee: null,
    };
  },
};

const PERFORMED: ReadonlySet<string> = new Set(
  SAID_AND_DONE.flatMap((base) => [base, formsOf(base).past, formsOf(base).third, formsOf(base).gerund]),
);

/** "we apologise", "the harbour master resigned", "is testifying": done by whoever the subject is. */
export const performed: Rule = {
  name: "performed",
  at(scene: Scene, i: number): Find | null {
    const token = scene.tokens[i];
    if (!token || token.capital || !PERFORMED.has(token.key)) return null;
    if (/^(?:to|not|never|would|should|must|could|may|might|will)$/.test(keyAt(scene, i - 1))) return null;
    if (readVerb(token.key)?.form === "gerund" && !BE.test(keyAt(scene, i - 1)) && !isAdverb(keyAt(scene, i - 1)))
      return null;
    const subject = subjectOf(scene, i);
    if (!subject || !/^(?:first|agent|pronoun)$/.test(subject.kind)) return null;
    const to = trimmedEnd(scene, i, clauseEnd(scene, i));
    return wholeAct(i, to, { rule: this.name, modality: "commitment", strength: 0.5, subject });
  },
};
