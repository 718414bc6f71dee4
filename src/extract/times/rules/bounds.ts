import type { TimeRelation } from "../../time.ts";
import { ABOUT, OPENERS, RELATIONS } from "../english-words.ts";
import { skip, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { isPartial, settle } from "../settle.ts";

const dated = (value: string | null): value is string => value !== null && !value.includes("/") && !isPartial(value);

interface Bound {
  readonly relation: TimeRelation;
  readonly next: number;
}

/** "since", "until", "no later than", "earlier than", "starting on": on which side of the date that follows. */
function readBound(context: TimeContext, i: number): Bound | null {
  const word = wordAt(context, i);
  const relation = RELATIONS.get(word);
  if (relation) return { relation, next: OPENERS.has(word) ? skip(context, i + 1, "on", "in", "from") : i + 1 };
  const not = word === "no" || word === "not";
  const at = not ? i + 1 : i;
  const side = wordAt(context, at);
  if (!/^(?:later|earlier)$/.test(side) || wordAt(context, at + 1) !== "than") return null;
  if (not) return { relation: side === "later" ? "on-or-before" : "on-or-after", next: at + 2 };
  return { relation: side === "later" ? "after" : "before", next: at + 2 };
}

/**
 * "since 2014", "until Friday", "before 2018", "beginning Monday": the date named, and on which side of it. Not where the
 * date belongs to a noun: "after Monday's talks".
 */
export const bound: TimeRule = {
  name: "time/bound",
  first: words(RELATIONS, "no not later earlier"),
  read(context, i) {
    const side = readBound(context, i);
    if (!side) return null;
    const at = context.point(side.next) ? side.next : skip(context, side.next, "the");
    const point = context.point(at);
    if (!point || point.grain === "none" || belongsToNoun(context, point.end)) return null;
    const settled = settle(context, point, i);
    return dated(settled.value) ? { ...settled, relation: side.relation } : null;
  },
};

/** "2018 or later", "1 May 2016 and after", "from 2020 onwards". */
export const boundBehind: TimeRule = {
  name: "time/bound-behind",
  read(context, i) {
    const at = skip(context, i, "from");
    const point = context.point(at);
    if (!point || point.grain === "none") return null;
    const joined = skip(context, point.end, "or", "and");
    const word = wordAt(context, joined);
    const from =
      joined === point.end
        ? /^(?:onwards?|on)$/.test(word) && at > i
        : /^(?:later|after|afterwards|onwards?|greater)$/.test(word);
    const to = joined > point.end && /^(?:earlier|before)$/.test(word);
    if ((!from && !to) || /^[\p{L}\p{N}]/u.test(wordAt(context, joined + 1))) return null;
    const settled = settle(context, point, i);
    if (!dated(settled.value)) return null;
    return { ...settled, end: joined + 1, relation: from ? "on-or-after" : "on-or-before" };
  },
};

/** A possessive or a word that is no preposition behind the date: "after the 2014 vote", "before Friday's call". */
const belongsToNoun = (context: TimeContext, i: number): boolean => {
  if (/^['’]$/.test(wordAt(context, i))) return true;
  return (
    /^\p{L}/u.test(wordAt(context, i)) &&
    !/^(?:and|or|but|when|as|in|at|on|to|with|for|from|because|if|he|she|it|they|we|i|that|which|the|a|an|by|until|than|who|while|is|was|are|were|will|would|has|have|had|there|this|no|not|of)$/.test(
      wordAt(context, i),
    )
  );
};

/** "about" is a rough number after these; after "talks" or "how" it names the subject. */
const BEFORE_ABOUT = new Set([
  "in",
  "by",
  "from",
  "since",
  "until",
  "at",
  "on",
  "was",
  "is",
  "were",
  "built",
  "born",
  "founded",
  "of",
  ",",
  "(",
]);

/** "in about 1990", "around 5 May", "circa 1880". */
export const about: TimeRule = {
  name: "time/about",
  first: words(ABOUT, "c"),
  read(context, i) {
    if (!ABOUT.has(wordAt(context, i)) && !(wordAt(context, i) === "c" && wordAt(context, i + 1) === ".")) return null;
    if (wordAt(context, i) === "about" && !BEFORE_ABOUT.has(wordAt(context, i - 1))) return null;
    const at = wordAt(context, i) === "c" ? i + 2 : i + 1;
    const point = context.point(at);
    if (!point || point.grain === "none" || point.grain === "span") return null;
    const settled = settle(context, point, at);
    return dated(settled.value) && /\d$/.test(settled.value) ? { ...settled, value: `${settled.value}~` } : null;
  },
};
