import type { Span } from "../../text/span.ts";
import { covers } from "../../text/span.ts";
import { fold } from "../../text/words.ts";
import type { Term } from "../align/passage.ts";
import { rootOf } from "../align/root.ts";
import type { Comparison, DiscrepancyRule, Draft, Material, Side } from "./draft.ts";
import type { Gap, GapSide } from "./gaps.ts";
import { gapsOf } from "./gaps.ts";
import { DEEDS, SCOPES } from "./scope-words.ts";
import { citeClause, shortened, wholePhrase } from "./words.ts";

/** One word of a statement that changes how far it reaches: "nearly all gun sales" beside "all gun sales". */
export const scope: DiscrepancyRule = {
  name: "scope",
  find: ({ comparisons }) =>
    comparisons.flatMap((comparison) =>
      gapsOf(comparison).flatMap((gap) => {
        const [one, other] = [groupsIn(gap.a.text, SCOPES), groupsIn(gap.b.text, SCOPES)];
        if (comparison.link.likeness < SURE || sameSets(one, other) || saysMore(gap.a) || saysMore(gap.b)) return [];
        // The word may stand elsewhere in the sentence and mean the same there.
        const [allA, allB] = [groupsIn(textOf(comparison.a), SCOPES), groupsIn(textOf(comparison.b), SCOPES)];
        if (![...one].some((group) => !allB.has(group)) && ![...other].some((group) => !allA.has(group))) return [];
        const weight = one.has(ALL) || other.has(ALL) ? "high" : "medium";
        return [readingsOf(comparison, gap, "wording", weight, (text) => `How far does it reach: ${text}?`)];
      }),
    ),
};

/** One small word makes a difference only where the rest is surely the same statement. */
const SURE = 0.6;

/** Whether all of a thing is meant weighs most. */
const ALL = SCOPES.findIndex((group) => group.includes("all"));

/** A list that is longer in one account: "count anchors" beside "count the anchors and chains". */
export const coordination: DiscrepancyRule = {
  name: "coordination",
  find: ({ comparisons }) =>
    comparisons.flatMap((comparison) =>
      gapsOf(comparison).flatMap((gap) => {
        if (!addsItem(gap.a, gap.b) && !addsItem(gap.b, gap.a)) return [];
        return [readingsOf(comparison, gap, "list", "medium", (text) => `What belongs to it: ${text}?`)];
      }),
    ),
};

/** Another word in a quotation of the same sentence: "force positioning" beside "force posturing". */
export const quotation: DiscrepancyRule = {
  name: "quotation",
  find: (material) =>
    material.comparisons.flatMap((comparison) =>
      gapsOf(comparison).flatMap((gap) => {
        if (gap.a.own.length !== 1 || gap.b.own.length !== 1) return [];
        if (!isQuoted(material, comparison.a, gap.a.around) || !isQuoted(material, comparison.b, gap.b.around))
          return [];
        return [readingsOf(comparison, gap, "wording", "low", (text) => `Which words were used: ${text}?`)];
      }),
    ),
};

/** Another deed to the same thing: "reinstating the ban" beside "a new ban". */
export const deeds: DiscrepancyRule = {
  name: "deeds",
  find: (material) => material.comparisons.flatMap((comparison) => differingDeeds(comparison)),
};

function readingsOf(
  { a, b }: Comparison,
  gap: Gap,
  kind: Draft["kind"],
  weight: Draft["weight"],
  ask: (text: string) => string,
): Draft {
  const [one, other] = [inWords(a, gap.a), inWords(b, gap.b)];
  return {
    kind,
    weight,
    question: ask(`“${one}” or “${other}”`),
    readings: [
      { value: one, citations: [citeClause(a, gap.a.around)] },
      { value: other, citations: [citeClause(b, gap.b.around)] },
    ],
  };
}

const inWords = ({ source }: Side, side: GapSide): string =>
  shortened(source.text.slice(side.shown.start, side.shown.end));

/** "every day" is "a day", "five and a half" a number, "any" beside a refusal no more than nothing. */
const NO_SCOPE =
  /\b(?:every|each|any) (?:day|week|month|year|hour|time)\b|\band a half\b|\brul(?:e[sd]?|ing) out any\b/giu;

function groupsIn(said: string, groups: readonly (readonly string[])[]): Set<number> {
  const text = said.replace(NO_SCOPE, " ");
  const words = new Set(text.split(/[^\p{L}]+/u).map(fold));
  return new Set(groups.flatMap((group, i) => (group.some((word) => words.has(word)) ? [i] : [])));
}

const textOf = ({ source, passage }: Side): string => source.text.slice(passage.start, passage.end);

const sameSets = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

/** Commoner words are no items ("in and round", "more and more"). */
const LEAST_BITS = 4;

/** One side has small words between or none, the other the same and a further item of a list before or after them. */
function addsItem(plain: GapSide, longer: GapSide): boolean {
  if (plain.inner.length > 0 || longer.own.length === 0 || longer.inner.some((term) => term.kind === "number"))
    return false;
  if (longer.own.every((term) => term.kind === "name" || term.bits < LEAST_BITS)) return false;
  if (PREDICATE.test(longer.text) || /["“”‘’()\d]/.test(longer.text + plain.text) || plain.text.includes("-"))
    return false;
  return isItemBeside(wordsIn(plain.text), wordsIn(longer.text));
}

const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(fold);

/** An item is so many words at the most, its "and" not counted: "and prevention", "and mental health". */
const LONGEST_ITEM = 2;

/** "and X", then the words that the plain side has ("causes and prevention of"); or these, then "X and". */
function isItemBeside(plain: readonly string[], longer: readonly string[]): boolean {
  if (plain.some(isConjunction)) return false;
  const ofItem = longer.length - plain.length;
  if (ofItem < 2 || ofItem > LONGEST_ITEM + 1) return false;
  const [first, last] = [longer.slice(0, ofItem), longer.slice(plain.length)];
  return (
    (isConjunction(first[0] as string) && isSameWords(longer.slice(ofItem), plain)) ||
    (isConjunction(last.at(-1) as string) && isSameWords(longer.slice(0, plain.length), plain))
  );
}

const isConjunction = (word: string): boolean => word === "and" || word === "or";

const isSameWords = (a: readonly string[], b: readonly string[]): boolean => a.every((word, i) => word === b[i]);

/** With a verb of its own it is another statement, not another item. */
const PREDICATE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|to|that|which|who)\b/i;

/** Anything beside the words of scope makes another statement of it. */
const saysMore = (side: GapSide): boolean =>
  /["“”‘’(),]|\b(?:not|be|been|part of|suspected of)\b|\d/i.test(side.text) ||
  side.inner.some((term) => !SCOPE_ROOTS.has(term.root));

const SCOPE_ROOTS: ReadonlySet<string> = new Set(SCOPES.flat().map(rootOf));

function isQuoted(material: Material, side: Side, span: Span): boolean {
  return material.utterancesIn(side).some((utterance) => utterance.quoted.some((run) => covers(run, span)));
}

const DEED_OF: ReadonlyMap<string, number> = new Map(
  DEEDS.flatMap((group, i) => group.map((word) => [rootOf(word), i] as const)),
);

/** How far from the thing its deed may stand, in words of content. */
const NEAR = 3;

/** Where both sides do something else to the same phrase of two words in a row. */
function differingDeeds(comparison: Comparison): Draft[] {
  const { link, a, b } = comparison;
  const { matches } = link.evidence;
  for (const match of matches) {
    const next = matches.find((other) => other.a === match.a + 1 && other.b === match.b + 1);
    if (!next) continue;
    const [one, other] = [deedBefore(a, match.a), deedBefore(b, match.b)];
    if (!one || !other || DEED_OF.get(one.root) === DEED_OF.get(other.root)) continue;
    const spanA = wholeThing(a, one, a.passage.terms[next.a] as Term);
    const spanB = wholeThing(b, other, b.passage.terms[next.b] as Term);
    const [saysA, saysB] = [
      shortened(a.source.text.slice(spanA.start, spanA.end)),
      shortened(b.source.text.slice(spanB.start, spanB.end)),
    ];
    return [
      {
        kind: "wording",
        weight: "medium",
        question: `What is done: “${saysA}” or “${saysB}”?`,
        readings: [
          { value: saysA, citations: [citeClause(a, spanA)] },
          { value: saysB, citations: [citeClause(b, spanB)] },
        ],
      },
    ];
  }
  return [];
}

/** From the deed to the end of the thing; a word that ends the clause after it is the head of its name. */
function wholeThing({ source: { text }, passage }: Side, deed: Span, last: Term): Span {
  const next = passage.terms[passage.terms.indexOf(last) + 1];
  const heads =
    next !== undefined && text.slice(last.end, next.start) === " " && /^[,;.!?”"]/.test(text.slice(next.end));
  const { end } = wholePhrase(text, passage, { start: deed.start, end: heads ? next.end : last.end });
  return { start: deed.start, end };
}

/** What may not stand between a deed and what it is done to: after these the thing is only a place or an occasion of it. */
const APART = /[;:.]|,\s|\b(?:and|or|in|under|by|at|with|from|for|after|before|since|against|who|which|that)\b/i;

function deedBefore({ source, passage }: Side, at: number): Term | null {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const term = passage.terms[i] as Term;
    const between = source.text.slice(term.end, (passage.terms[i + 1] as Term).start);
    if (APART.test(between)) return null;
    // "re-establish" is restoring, not establishing.
    if (/re-$/i.test(source.text.slice(0, term.start).slice(-3))) return null;
    if (DEED_OF.has(term.root)) return term;
  }
  return null;
}
