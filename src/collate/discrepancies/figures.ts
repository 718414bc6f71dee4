import type { Figure } from "../../extract/figure.ts";
import type { Span } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { wordsOf } from "../../text/words.ts";
import type { Term } from "../align/passage.ts";
import { rootOf } from "../align/root.ts";
import type { Comparison, DiscrepancyRule, Draft, Material, Side } from "./draft.ts";
import { isOfOther } from "./parties.ts";
import { citeClause, sharedPhrase } from "./words.ts";

/** The same thing counted, with another number: "23 executive actions" beside "19 separate actions". */
export const figures: DiscrepancyRule = {
  name: "figures",
  find: (material) => material.loose.flatMap((comparison) => differingFigures(comparison, material)),
};

/** One number, not the same claim: "about 30 times" beside "at least 30 crossings". */
export const bounds: DiscrepancyRule = {
  name: "bounds",
  find: (material) =>
    material.loose.flatMap((comparison) =>
      material.figuresIn(comparison.a).flatMap((figure) => differingBounds(comparison, figure, material)),
    ),
};

function differingFigures(comparison: Comparison, material: Material): Draft[] {
  const { a, b } = comparison;
  const drafts: Draft[] = [];
  for (const one of material.figuresIn(a)) {
    // A number that the other account has as well is no question, whatever else is counted there.
    if (one.bound === "exact" && says(b, one)) continue;
    for (const other of material.figuresIn(b)) {
      if (other.bound === "exact" && says(a, other)) continue;
      if (
        !(sameThing(one, other) || headsMeet(comparison, one, other)) ||
        (sameValue(one, other) && one.bound === other.bound)
      )
        continue;
      if (hasBoth(one, other, material) || isOfOneNation(one, other)) continue;
      if (isRougher(one, other) || isOfOther(comparison, one, other)) continue;
      if (sharedAround(comparison, one, other) < LEAST_AROUND) continue;
      const question = questionOf(comparison, one, other);
      if (question !== null) drafts.push(draftOf([one, a], [other, b], question));
    }
  }
  return drafts;
}

/** The number itself, where it can hardly be another by chance. */
const TELLING_VALUE = 10;

function differingBounds(comparison: Comparison, one: Figure, material: Material): Draft[] {
  const { a, b, link } = comparison;
  if (link.likeness < SAME_MATTER || one.value < TELLING_VALUE || (one.unit !== null && TIMES.has(one.unit))) return [];
  const other = material.figuresIn(b).find((each) => sameValue(each, one) && each.unit === one.unit);
  if (!other || other.bound === one.bound || says(a, other) !== says(b, one)) return [];
  const occasions = [one, other].some(({ counted }) => EMPTY_NAMES.has(counted.trim().toLowerCase()));
  if (!occasions && !sameThing(one, other)) return [];
  if (![one, other].some((figure) => isOpen(figure) || isCapped(figure))) return [];
  const question = questionOf(comparison, one, other);
  return question === null ? [] : [draftOf([one, a], [other, b], question)];
}

/** Passages less alike than this may count two things by one number. */
const SAME_MATTER = 0.5;

const says = ({ source, passage }: Side, figure: Figure): boolean => {
  const number = /\p{N}[\p{N}.,]*/u.exec(figure.exact)?.[0].replace(/(?<![.,])[.,]+$/, "");
  return (
    number !== undefined &&
    new RegExp(`(?<![\\p{N}.,])${number.replace(/\./g, "\\.")}(?![\\p{N}])`, "u").test(
      source.text.slice(passage.start, passage.end),
    )
  );
};

/** An account that gives both numbers of such things does not see two answers in them: "21 of the 276 girls". */
function hasBoth(one: Figure, other: Figure, { witnesses }: Material): boolean {
  const like = (figure: Figure): Figure[] =>
    witnesses.figures.filter((each) => sameValue(each, figure) && sameThing(each, figure));
  const sources = new Set(like(one).map((each) => each.source));
  return like(other).some((each) => sources.has(each.source));
}

/** So many times as many are not the same ones. */
const FAR_MORE = 3;

/** "8,000 Ostanian customers" are a part of "9 million customers". */
function isOfOneNation(one: Figure, other: Figure): boolean {
  const names = [one, other].map(({ counted }) => (counted.match(/\p{Lu}[\p{L}.]*/gu) ?? []).join(" "));
  const [least, most] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return names[0] !== names[1] && most > least * FAR_MORE;
}

/** "dozens", "thousands" beside a number that they allow: the same, told with less care. */
function isRougher(one: Figure, other: Figure): boolean {
  const vague = [one, other].some((figure) => !/\p{N}/u.test(figure.exact) && isOpen(figure));
  return vague && !contradict(one, other);
}

/** Words beside the thing counted that both clauses must share, names aside: the same is said of it. */
const LEAST_AROUND = 2;

function sharedAround({ link, a, b }: Comparison, one: Figure, other: Figure): number {
  const [clauseA, clauseB] = [clauseAt(a, one), clauseAt(b, other)];
  const roots = new Set<string>();
  for (const match of link.evidence.matches) {
    const term = a.passage.terms[match.a] as Term;
    if (a.passage.clauseOfTerm[match.a] !== clauseA || b.passage.clauseOfTerm[match.b] !== clauseB) continue;
    if (term.kind === "word" && match.weight >= 1) roots.add(term.root);
  }
  return roots.size;
}

const clauseAt = ({ passage }: Side, span: Span): number =>
  Math.max(
    0,
    passage.clauses.findLastIndex((clause) => clause.start <= span.start),
  );

/** "times" on its own asks nothing: a count of occasions is named by what happened. */
const EMPTY_NAMES = new Set(["times", "time", "occasions", "ones", "others", "more"]);

/** Counted on their own these ask for what is said of them. */
const SOMEBODY = new Set(["people", "persons", "men", "women", "children", "others", "lives"]);

/** What was counted, or what was said of the amount; null where the accounts share no words to ask in. */
export function questionOf(comparison: Comparison, one: Figure, other: Figure): string | null {
  const thing = countedName(one.counted.length >= other.counted.length ? one : other);
  if (thing !== "" && !EMPTY_NAMES.has(thing.toLowerCase())) {
    const said = SOMEBODY.has(thing.toLowerCase()) ? sharedPhrase(comparison) : null;
    if (said !== null) return `How many ${thing}: ${said}?`;
    return one.unit === null ? `How many ${thing}?` : `How many ${unitName(one.unit)}: ${thing}?`;
  }
  const phrase = sharedPhrase(comparison);
  if (phrase === null) return null;
  return one.unit === null
    ? `How many ${thing || "are they"}: ${phrase}?`
    : `How many ${unitName(one.unit)}: ${phrase}?`;
}

/** "percent" has no plural. */
const unitName = (unit: string): string => (/(?:percent|s)$/.test(unit) ? unit : `${unit}s`);

function draftOf([one, a]: readonly [Figure, Side], [other, b]: readonly [Figure, Side], question: string): Draft {
  return {
    kind: "figure",
    weight: weightOf(one, other),
    question,
    readings: [
      { value: one.exact, citations: [citeClause(a, one)] },
      { value: other.exact, citations: [citeClause(b, other)] },
    ],
  };
}

const countedName = (figure: Figure): string => figure.counted.replace(/\s+/g, " ").trim();

const sameValue = (a: Figure, b: Figure): boolean => a.value === b.value && a.to === b.to;

/** Units of time are ages and terms of anything: two of them in like sentences are seldom the same one. */
export const TIMES = new Set(["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"]);

function sameThing(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || (a.unit !== null && TIMES.has(a.unit))) return false;
  if (a.unit !== null) return a.counted === "" || b.counted === "" || sharesHead(a, b);
  return sharesHead(a, b);
}

/** Whether what is counted goes by two names that the passages share: "workers" beside "staff". */
function headsMeet({ link, a, b }: Comparison, one: Figure, other: Figure): boolean {
  if (one.unit !== null || other.unit !== null) return false;
  const head = ({ passage }: Side, figure: Figure): number =>
    passage.terms.findLastIndex((term) => term.start > figure.start && term.end <= figure.end && term.kind === "word");
  const [ofA, ofB] = [head(a, one), head(b, other)];
  return ofA >= 0 && ofB >= 0 && link.evidence.matches.some((match) => match.a === ofA && match.b === ofB);
}

export function sharesHead(a: Figure, b: Figure): boolean {
  const [ofA, ofB] = [rootsOf(a), rootsOf(b)];
  return ofA.length > 0 && ofB.length > 0 && (ofB.includes(ofA.at(-1) as string) || ofA.includes(ofB.at(-1) as string));
}

const rootsOf = (figure: Figure): string[] =>
  wordsOf(figure.counted)
    .filter((word) => !isStopWord(word.key))
    .map((word) => rootOf(word.key));

/** High where both cannot be right; low where one number is only rougher, or both are open. */
function weightOf(a: Figure, b: Figure): Draft["weight"] {
  if (contradict(a, b)) return "high";
  return sameValue(a, b) || (isOpen(a) && isOpen(b)) ? "low" : "medium";
}

const isCapped = (figure: Figure): boolean => figure.bound === "at-most" || figure.bound === "less-than";
const isOpen = (figure: Figure): boolean => figure.bound === "at-least" || figure.bound === "more-than";

/** Whether both cannot be right: "more than 100" beside 120 can. */
export function contradict(a: Figure, b: Figure): boolean {
  const [low, high] = rangeOf(a);
  const [least, most] = rangeOf(b);
  return high < least || most < low;
}

function rangeOf(figure: Figure): readonly [number, number] {
  const { value } = figure;
  if (figure.to !== null) return [value, figure.to];
  if (figure.bound === "at-least" || figure.bound === "more-than") return [value, Number.POSITIVE_INFINITY];
  if (figure.bound === "at-most" || figure.bound === "less-than") return [0, value];
  return figure.bound === "about" ? [value * 0.9, value * 1.1] : [value, value];
}
