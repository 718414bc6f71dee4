import { clauseEnd, trimmedEnd } from "../bounds.ts";
import type { Find, Rule } from "../find.ts";
import { listItems } from "../lists.ts";
import { DETERMINERS, isAdverb, keyAt, type Scene, skipAdverbs } from "../scene.ts";
import { type Subject, subjectOf } from "../subjects.ts";
import { isGerund, readVerb } from "../verbs.ts";

/** A find of one member that reaches from `from` to the end of its clause. */
function whole(scene: Scene, from: number, head: number | null): Find["items"] {
  return [{ from, to: trimmedEnd(scene, from, clauseEnd(scene, Math.max(from, head ?? from))), head }];
}

const canAct = (subject: Subject | null): boolean =>
  subject?.kind === "first" || subject?.kind === "agent" || subject?.kind === "pronoun";

/** "will have serious consequences", "would face severe sanctions": who says so warns. */
export const consequences: Rule = {
  name: "consequences",
  at(scene, i) {
    if (!/^(?:will|would)$/.test(keyAt(scene, i)) || !/^(?:have|face|be|carry|bring)$/.test(keyAt(scene, i + 1)))
      return null;
    for (let k = i + 2; k < i + 7; k++)
      if (/^(?:consequences|repercussions|retaliation|reprisals)$/.test(keyAt(scene, k))) {
        const subject = subjectOf(scene, i);
        const from = subject ? subject.from : i;
        const cue = { from: i, to: i + 1 };
        return {
          rule: this.name,
          modality: "warning",
          strength: 0.65,
          own: true,
          cue,
          items: whole(scene, from, i + 1),
          form: "base",
          subject,
          bySpeaker: true,
          addressee: null,
        };
      }
    return null;
  },
};

const GO_ON = /^(?:continue|resume|proceed|restart|begin)$/;
const TALKS = /^(?:talks|negotiations|discussions|consultations|mediation|dialogue|strike|boycott|protests)$/;

/** "the talks will continue": who says so means to go on with them. */
export const goesOn: Rule = {
  name: "goes-on",
  at(scene, i) {
    if (keyAt(scene, i) !== "will" || !GO_ON.test(keyAt(scene, i + 1))) return null;
    const subject = subjectOf(scene, i);
    if (!subject || !TALKS.test(keyAt(scene, subject.to - 1))) return null;
    return {
      rule: this.name,
      modality: "commitment",
      strength: 0.5,
      own: true,
      cue: { from: i, to: i + 1 },
      items: [{ from: subject.from, to: trimmedEnd(scene, i, clauseEnd(scene, i + 1)), head: i + 1 }],
      form: "base",
      subject,
      bySpeaker: true,
      addressee: null,
    };
  },
};

const UNDER_WAY =
  /^(?:increase|strengthen|deploy|reinforce|boost|expand|step|coordinate|co-ordinate|suspend|withdraw|tighten|send|close|investigate|conduct|review|testify|negotiate|continue|campaign|pursue|prepare|carry|inspect|evacuate|sue|consider)$/;

/** "is strengthening its presence": what somebody is doing on purpose binds as much as what he will do. */
export const underWay: Rule = {
  name: "under-way",
  at(scene, i) {
    const reading = readVerb(keyAt(scene, i));
    if (reading?.form !== "gerund" || !UNDER_WAY.test(reading.base)) return null;
    let be = i - 1;
    while (be > 0 && isAdverb(keyAt(scene, be))) be--;
    if (!/^(?:is|are|am|was|were|been)$/.test(keyAt(scene, be))) return null;
    const subject = subjectOf(scene, be);
    if (!subject || !canAct(subject)) return null;
    const cue = { from: be, to: i };
    return {
      rule: this.name,
      modality: "commitment",
      strength: 0.5,
      own: false,
      cue,
      items: listItems(scene, i, "gerund"),
      form: "gerund",
      subject,
      bySpeaker: false,
      addressee: null,
    };
  },
};

/** "the right of each guild to VP", "every tenant has the right to VP": a principle of whoever says so. */
export const right: Rule = {
  name: "right",
  at(scene, i) {
    if (keyAt(scene, i) !== "right" || !/^(?:the|a)$/.test(keyAt(scene, i - 1))) return null;
    let universal = false;
    for (let k = Math.max(0, i - 8); k < i + 4; k++) universal ||= /^(?:each|every|all)$/.test(keyAt(scene, k));
    let to = i + 1;
    while (to < i + 7 && keyAt(scene, to) !== "to") to++;
    if (!universal || keyAt(scene, to) !== "to") return null;
    const subject = keyAt(scene, i - 2) === "has" || keyAt(scene, i - 2) === "have" ? subjectOf(scene, i - 2) : null;
    const from = subject ? subject.from : i - 1;
    const cue = { from: i - 1, to: i + 1 };
    return {
      rule: this.name,
      modality: "principle",
      strength: 0.65,
      own: false,
      cue,
      items: whole(scene, from, null),
      form: "noun",
      subject: null,
      bySpeaker: true,
      addressee: null,
    };
  },
};

/** "we do not seek a monopoly", "it does not plan a merger": what somebody disclaims. */
export const disclaimer: Rule = {
  name: "disclaimer",
  at(scene, i) {
    const key = keyAt(scene, i);
    const negative = /^(?:don't|doesn't)$/.test(key) || (/^(?:do|does)$/.test(key) && keyAt(scene, i + 1) === "not");
    const head = skipAdverbs(scene, i + 1);
    if (!negative || !/^(?:seek|intend|plan)$/.test(keyAt(scene, head))) return null;
    const subject = subjectOf(scene, i);
    const next = keyAt(scene, head + 1);
    if (!subject || !canAct(subject) || DETERMINERS.has(keyAt(scene, subject.from)) || isGerund(next)) return null;
    const cue = { from: i, to: head };
    return {
      rule: this.name,
      modality: "principle",
      strength: 0.55,
      own: true,
      cue,
      items: whole(scene, i, head),
      form: "base",
      subject,
      bySpeaker: false,
      addressee: null,
    };
  },
};
