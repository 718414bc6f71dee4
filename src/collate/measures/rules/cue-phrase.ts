import { CONTAINS, CUE_ADJECTIVES, CUE_NOUNS, type Cue, PLAN_NOUNS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { matchFrame } from "../frames.ts";
import { DETERMINERS, isAdverb, keyAt, type Scene } from "../scene.ts";
import { mainSubject, type Subject, subjectOf } from "../subjects.ts";
import { baseOf, groupOf } from "../verbs.ts";

const byWord = (cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> => {
  const index = new Map<string, Cue[]>();
  for (const cue of cues) for (const word of cue.words) index.set(word, [...(index.get(word) ?? []), cue]);
  return index;
};
const ADJECTIVES = byWord(CUE_ADJECTIVES);
const NOUNS = byWord(CUE_NOUNS);
const BE = /^(?:is|are|was|were|am|remain|remains|stand|stands|stood|i'm|we're|they're)$/;

function matched(
  scene: Scene,
  i: number,
  rule: string,
  cues: readonly Cue[],
  subject: () => Subject | null,
): Find | null {
  for (const cue of cues)
    for (const frame of cue.frames) {
      const complement = matchFrame(scene, i + 1, frame);
      if (!complement) continue;
      const { modality, strength, own } = cue;
      const range = { from: i, to: i + 1 };
      return {
        rule: `${rule}/${frame}`,
        modality,
        strength,
        own,
        cue: range,
        ...complement,
        subject: subject(),
        bySpeaker: false,
      };
    }
  return null;
}

/** "Y is ready to VP": an offer by the subject. "not ready to" is a refusal. */
export const cueAdjective: Rule = {
  name: "cue-adjective",
  at(scene, i) {
    const cues = ADJECTIVES.get(keyAt(scene, i));
    if (!cues) return null;
    let at = i - 1;
    while (isAdverb(keyAt(scene, at)) && keyAt(scene, at) !== "not") at--;
    const negative = keyAt(scene, at) === "not";
    if (negative) at--;
    if (!BE.test(keyAt(scene, at))) return null;
    const find = matched(scene, i, this.name, cues, () => subjectOf(scene, at));
    return find && negative ? { ...find, modality: "refusal", own: true } : find;
  },
};

/** "look forward to VP-ing": who says so means to do it. */
export const lookForward: Rule = {
  name: "look-forward",
  at(scene, i) {
    if (
      keyAt(scene, i) !== "forward" ||
      keyAt(scene, i + 1) !== "to" ||
      !/^look(?:s|ed|ing)?$/.test(keyAt(scene, i - 1))
    )
      return null;
    const complement = matchFrame(scene, i + 2, "gerund");
    if (!complement) return null;
    const cue = { from: i - 1, to: i + 2 };
    return {
      rule: this.name,
      modality: "commitment",
      strength: 0.5,
      own: false,
      cue,
      ...complement,
      subject: subjectOf(scene, i - 1),
      bySpeaker: false,
    };
  },
};

/** "the plan to VP", "its demand for NP", "proposals VP-ing": the owner is the possessor, else the sentence's subject. */
export const cueNoun: Rule = {
  name: "cue-noun",
  at(scene, i) {
    const cues = NOUNS.get(keyAt(scene, i));
    if (!cues || i === 0) return null;
    const before = keyAt(scene, i - 1);
    if (/^(?:to|will|would|should|must|can|could|may|might|not|did|does|do|we|they|you|i|who)$/.test(before))
      return null;
    const find = matched(scene, i, this.name, cues, () => possessor(scene, i) ?? ownerBefore(scene, i));
    if (find && PAPER.test(keyAt(scene, i)) && !givesOrForbids(scene, find)) return null;
    return find && find.items.length === 1 ? beforePredicate(scene, withSender(scene, find)) : find;
  },
};

const PAPER = /^(?:bill|legislation|measure|resolution|amendment)$/;

/** "a bill to reach the floor" proposes nothing, "a bill to ban NP" does. */
function givesOrForbids(scene: Scene, { items }: Find): boolean {
  const group = groupOf(baseOf(keyAt(scene, items[0]?.head ?? -1)));
  return group === "giving" || group === "restricting";
}

/** "a demand for guarantees from the council": who stands behind "from" at the end asks, and is no part of what is asked. */
function withSender(scene: Scene, find: Find): Find {
  const item = find.items[0] as Find["items"][number];
  for (let i = item.to - 2; i > item.from && i >= item.to - 5; i--)
    if (keyAt(scene, i) === "from" && item.head === null && scene.named[item.to - 1])
      return { ...find, items: [{ ...item, to: i }], subject: { from: i + 1, to: item.to, kind: "agent" } };
  return find;
}

/** What plans do, and what never describes a noun: "the harbour plan collapsed", not "the plan agreed on". */
const FATE =
  /^(?:collapsed|failed|stalled|died|fell|foundered|faltered|emerged|succeeded|came|went|remained|passed|began|is|are|was|were|has|have|had)$/;

/** "the plan to close the pier collapsed": the infinitive ends where the plan turns out to be the subject of a verb. */
function beforePredicate(scene: Scene, find: Find): Find {
  const item = find.items[0] as Find["items"][number];
  for (let i = item.from + 2; i < item.to; i++) {
    if (/^(?:who|which|that|what|where|when|if|he|she|they|it|we|i|you)$/.test(keyAt(scene, i))) break;
    if (FATE.test(keyAt(scene, i)) && !scene.tokens[i]?.capital) return { ...find, items: [{ ...item, to: i }] };
  }
  return find;
}

/** The sentence's subject, unless a relative clause stands between: "…, which included the demand that" has another. */
function ownerBefore(scene: Scene, noun: number): Subject | null {
  for (let i = noun - 1; i > 0 && i > noun - 8; i--)
    if (/^(?:which|that|who)$/.test(keyAt(scene, i)))
      return CONTAINS.test(keyAt(scene, i + 1)) ? planParty(scene, i) : null;
  return mainSubject(scene);
}

const PLAN_REACH = 16;

/** "the proposals of the port, which include the demand that …": what the plan includes is its party's. */
function planParty(scene: Scene, relative: number): Subject | null {
  for (let i = relative - 1; i >= Math.max(0, relative - PLAN_REACH); i--) {
    if (!PLAN_NOUNS.has(keyAt(scene, i))) continue;
    const owner = possessor(scene, i);
    if (owner) return owner;
    if (!/^(?:of|by|from|for)$/.test(keyAt(scene, i + 1))) return null;
    let to = i + 2;
    while (DETERMINERS.has(keyAt(scene, to))) to++;
    while (to < relative && (scene.tokens[to]?.capital || scene.named[to])) to++;
    return scene.tokens[to - 1]?.capital ? { from: i + 2, to, kind: "agent" } : null;
  }
  return null;
}

/** "Mr. Smith's plan", "their offer", "the council's demand": the phrase before the noun, if it possesses it. */
function possessor(scene: Scene, noun: number): Subject | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const token = scene.tokens[i];
    if (!token) break;
    if (/^(?:his|her|its|their)$/.test(token.key)) return { from: i, to: i + 1, kind: "pronoun" };
    if (/^(?:our|my)$/.test(token.key)) return { from: i, to: i + 1, kind: "first" };
    if (/['’]s?$/.test(token.raw)) return possessorPhrase(scene, i);
    // "its answer to the proposals": what possesses the answer does not possess them.
    if (token.kind === "mark" || /^(?:to|of|in|on|at|for|from|with|by|about|against)$/.test(token.key)) break;
  }
  return null;
}

function possessorPhrase(scene: Scene, last: number): Subject {
  let from = last;
  while (from > 0 && scene.tokens[from - 1]?.capital) from--;
  return { from, to: last + 1, kind: "agent" };
}
