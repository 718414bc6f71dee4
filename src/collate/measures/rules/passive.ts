import { clauseEnd, trimmedEnd } from "../bounds.ts";
import { CUE_VERBS, PLAN_NOUNS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { matchFrame } from "../frames.ts";
import { keyAt, type Scene } from "../scene.ts";
import { subjectOf } from "../subjects.ts";
import { formsOf } from "../verbs.ts";

const participles = (frame: string): ReadonlySet<string> =>
  new Set(
    CUE_VERBS.filter(({ frames }) => frames.some((each) => each === frame)).flatMap(({ words }) =>
      words.map((base) => formsOf(base).participle),
    ),
  );
const ASKED: ReadonlySet<string> = new Set([...participles("object-to"), "advised", "obliged", "forced"]);
const REJECTED = participles("plan-object");
const BE = /^(?:is|are|was|were|been|be|being)$/;
/** The agent stands within so many tokens behind the participle. */
const REACH = 8;

function agentBehind(scene: Scene, from: number): number {
  for (let i = from; i < Math.min(from + REACH, scene.tokens.length); i++) {
    if (keyAt(scene, i) === "by") return i;
    if (/^[.,;:]$/.test(keyAt(scene, i))) return -1;
  }
  return -1;
}

/** "the plan was rejected by NP", "the bill has been criticised by NP over NP": who stands behind "by" is against the plan. */
export const rejectedBy: Rule = {
  name: "rejected-by",
  at(scene: Scene, i: number): Find | null {
    if (!REJECTED.has(keyAt(scene, i))) return null;
    // "a plan backed by NP": the plan stands right before its participle.
    const reduced = PLAN_NOUNS.has(keyAt(scene, i - 1)) && keyAt(scene, i + 1) === "by";
    if (!reduced && !BE.test(keyAt(scene, i - 1))) return null;
    const by = agentBehind(scene, i + 1);
    if (by < 0 || !(reduced || subjectOf(scene, i - 1)?.kind === "plan")) return null;
    const to = trimmedEnd(scene, by, clauseEnd(scene, by));
    return {
      rule: this.name,
      modality: /^(?:supported|backed|endorsed|embraced|championed|applauded|welcomed|praised)$/.test(keyAt(scene, i))
        ? "commitment"
        : "refusal",
      strength: 0.6,
      own: true,
      cue: { from: i, to: i + 1 },
      items: [{ from: i, to, head: null }],
      form: "noun",
      subject: { from: by + 1, to, kind: "agent" },
      bySpeaker: false,
      addressee: null,
    };
  },
};

/** "the members were asked by the council to VP": the subject is asked. Without a word on who asks it is nobody's measure. */
export const asked: Rule = {
  name: "asked",
  at(scene: Scene, i: number): Find | null {
    if (!ASKED.has(keyAt(scene, i)) || !BE.test(keyAt(scene, skipBack(scene, i)))) return null;
    const subject = subjectOf(scene, i);
    if (!subject || subject.kind === "other") return null;
    const by = agentBehind(scene, i + 1);
    const complement = by < 0 ? null : matchFrame(scene, by + 1, "object-to");
    const agent = complement?.addressee;
    if (!complement || !agent) return null;
    return {
      rule: this.name,
      modality: "demand",
      strength: 0.55,
      own: false,
      cue: { from: i, to: i + 1 },
      ...complement,
      addressee: { from: subject.from, to: subject.to },
      subject: { ...agent, kind: "agent" },
      bySpeaker: false,
    };
  },
};

const skipBack = (scene: Scene, i: number): number =>
  /(?:ly|also|repeatedly)$/.test(keyAt(scene, i - 1)) ? i - 2 : i - 1;
