import { DUTY_MODALS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { matchFrame } from "../frames.ts";
import { listItems } from "../lists.ts";
import { keyAt, type Scene } from "../scene.ts";
import { type Subject, subjectOf } from "../subjects.ts";
import { predicateAfter } from "./predicate.ts";

/** The modal at `i` and how many tokens it has: "should", "ought to", "needs to", "has to", "is going to". */
function dutyAt(scene: Scene, i: number): number {
  const key = keyAt(scene, i);
  if (DUTY_MODALS.has(key)) return 1;
  return /^(?:ought|needs|need|has|have)$/.test(key) && keyAt(scene, i + 1) === "to" ? 2 : 0;
}

/** "it is time Y VP", "it's time for Y to VP", "the way to … is for Y to VP". */
function timeFor(scene: Scene, i: number): Find | null {
  const way =
    /^(?:is|was|would)$/.test(keyAt(scene, i)) &&
    scene.tokens.slice(0, i).some(({ key }) => /^(?:way|solution|answer|goal|priority)$/.test(key));
  if (way) {
    const asked = matchFrame(scene, i + 1, "for-to");
    const cue = { from: i, to: i + 1 };
    return (
      asked && {
        rule: "duty/way",
        modality: "demand",
        strength: 0.65,
        own: false,
        cue,
        ...asked,
        subject: null,
        bySpeaker: true,
      }
    );
  }
  if (keyAt(scene, i) !== "time" || !/^(?:it's|is|was)$/.test(keyAt(scene, i - 1))) return null;
  const complement =
    matchFrame(scene, i + 1, "for-to") ?? matchFrame(scene, i + 1, "to") ?? matchFrame(scene, i + 1, "that");
  if (!complement) return null;
  const cue = { from: i, to: i + 1 };
  return {
    rule: "duty/time",
    modality: "demand",
    strength: 0.7,
    own: false,
    cue,
    ...complement,
    subject: null,
    bySpeaker: true,
  };
}

const rangeOf = (subject: Subject | null) => (subject ? { from: subject.from, to: subject.to } : null);

/** "the council firmly believes that disputes must be settled by talks": what is believed is a principle. */
function isBelieved(scene: Scene, subject: number): boolean {
  for (let i = Math.max(0, subject - 3); i < subject; i++)
    if (/^(?:believe|believes|believed|principle|convinced)$/.test(keyAt(scene, i))) return true;
  return false;
}

/** "we must VP": who says so binds himself and everybody. */
const isOurDuty = (scene: Scene, i: number, subject: Subject): boolean =>
  subject.kind === "first" && keyAt(scene, i) === "must";

/** "Y should VP": a demand on the subject by whoever says so; of everybody, a principle. */
export const duty: Rule = {
  name: "duty",
  at(scene: Scene, i: number): Find | null {
    const length = dutyAt(scene, i);
    if (length === 0) return timeFor(scene, i);
    const predicate = predicateAfter(scene, i + length);
    if (!predicate || (predicate.state && predicate.negative)) return null;
    const subject = subjectOf(scene, i);
    if (!subject || /^(?:what|who|why|how|which|if|you|readers)$/.test(keyAt(scene, subject.from))) return null;
    const items = listItems(scene, predicate.head, "base");
    // "we will need to VP": what one has to do oneself and says so is a promise.
    const promised =
      subject.kind === "first" && /^need/.test(keyAt(scene, i)) && /^(?:will|'ll)$/.test(keyAt(scene, i - 1));
    const weak = length === 2 && /^(?:has|have)$/.test(keyAt(scene, i));
    return {
      rule: this.name,
      modality: promised
        ? "commitment"
        : subject.kind === "universal" ||
            predicate.state ||
            isOurDuty(scene, i, subject) ||
            isBelieved(scene, subject.from)
          ? "principle"
          : "demand",
      strength: weak ? 0.4 : predicate.state ? 0.6 : 0.8,
      own: predicate.negative,
      cue: { from: i, to: i + length },
      items: predicate.negative ? items.map((item) => ({ ...item, from: i })) : items,
      form: "base",
      subject,
      bySpeaker: true,
      addressee: rangeOf(subject),
    };
  },
};
