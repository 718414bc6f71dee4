import type { Figure } from "../../extract/figure.ts";
import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import type { Match } from "../align/matches.ts";
import type { Term } from "../align/passage.ts";
import { rootOf } from "../align/root.ts";
import { lightness } from "../align/word-classes.ts";
import type { Comparison, DiscrepancyRule, Draft, Material, Side } from "./draft.ts";
import { questionOf, sharesHead, TIMES } from "./figures.ts";
import { citeClause, shortened, wholePhrase } from "./words.ts";

/** A number here, the same thing without one there: "up to 1,000 school nurses" beside "more school nurses". */
export const quantities: DiscrepancyRule = {
  name: "quantities",
  find: (material) =>
    material.loose
      .filter(({ link }) => link.likeness >= SAME_MATTER)
      .flatMap((comparison) => [
        ...numbersBesideNone(comparison, material),
        ...numbersBesideNone(turned(comparison), material),
      ]),
};

/** Passages less alike than this speak of the thing on other occasions. */
const SAME_MATTER = 0.8;

/** How many words of content after its figure the thing stands, how many before the thing any other figure would. */
const NEAR = 3;

/** Words beside the thing that both must share. */
const LEAST_AROUND = 3;

/** "those actions", "other steps" speak of some that were named before. */
const POINTED = /\b(?:this|that|these|those|such|other|another|its|his|her|their)(?: \p{L}+)? $/u;

/** One or two of anything is no figure to miss. */
const LEAST_VALUE = 4;

function numbersBesideNone(comparison: Comparison, material: Material): Draft[] {
  const { a, b } = comparison;
  return material.figuresIn(a).flatMap((figure): Draft[] => {
    if (isSmall(figure) || isToldBy(b, figure, material)) return [];
    const match = thingOf(comparison, figure);
    if (!match || hasFigure(b, match.b, material) || sharedBeside(comparison, match) < LEAST_AROUND) return [];
    const thing = b.passage.terms[match.b] as Term;
    if (b.passage.terms[match.b - 1]?.kind === "name" && a.passage.terms[match.a - 1]?.kind !== "name") return [];
    if (POINTED.test(b.source.text.slice(Math.max(b.passage.start, thing.start - 24), thing.start))) return [];
    const question = questionOf(comparison, figure, figure);
    if (question === null) return [];
    const said = { start: figure.start, end: Math.max(figure.end, (a.passage.terms[match.a] as Term).end) };
    return [
      {
        kind: "figure",
        weight: "medium",
        question,
        readings: [
          { value: phrase(a, said), citations: [citeClause(a, figure)] },
          { value: `no number: ${phrase(b, besides(b, thing))}`, citations: [citeClause(b, thing)] },
        ],
      },
    ];
  });
}

/** Small numbers stand beside anything, and so do terms and ages. */
const isSmall = (figure: Figure): boolean =>
  figure.unit === null ? figure.value < LEAST_VALUE : TIMES.has(figure.unit);

/** The last word of what is counted, or the first after a sum or measure, where the other account has it too. */
function thingOf({ a, b, link }: Comparison, figure: Figure): Match | undefined {
  const at = a.passage.terms.findIndex((term) => term.start >= figure.start);
  if (at < 0) return undefined;
  const near = link.evidence.matches.filter((match) => {
    const [term, other] = [a.passage.terms[match.a] as Term, b.passage.terms[match.b] as Term];
    return (
      match.a >= at &&
      match.a <= at + NEAR &&
      term.kind === "word" &&
      other.kind === "word" &&
      lightness(term.root) === 1
    );
  });
  if (figure.counted !== "") return near.findLast((match) => (a.passage.terms[match.a] as Term).end <= figure.end);
  const between = (match: Match): string => a.source.text.slice(figure.end, (a.passage.terms[match.a] as Term).start);
  return near.find(
    (match) =>
      !ADVERBIAL.has((a.passage.terms[match.a] as Term).root) &&
      /^[\s-]+(?:(?:in|of|for|to) (?:the |an? )?)?$/.test(between(match)),
  );
}

/** "in exchange", "in return": these are not what a sum is for. */
const ADVERBIAL: ReadonlySet<string> = new Set(["exchange", "return", "response", "order", "addition"].map(rootOf));

/** Whether the other account gives the number itself, anywhere, or another for the same thing. */
function isToldBy(side: Side, figure: Figure, { witnesses }: Material): boolean {
  return witnesses.figures.some(
    (each) =>
      each.source === side.source.id &&
      each.unit === figure.unit &&
      (each.value === figure.value || (each.unit === null && sharesHead(each, figure))),
  );
}

const hasFigure = (side: Side, at: number, material: Material): boolean => {
  const thing = side.passage.terms[at] as Term;
  const from = side.passage.terms[Math.max(0, at - NEAR)] as Term;
  return material.figuresIn(side).some((figure) => figure.end > from.start && figure.start < thing.end);
};

/** Roots that meet in the clauses of the thing, names aside. */
function sharedBeside({ a, b, link }: Comparison, thing: Match): number {
  const [clauseA, clauseB] = [a.passage.clauseOfTerm[thing.a], b.passage.clauseOfTerm[thing.b]];
  const met = link.evidence.matches.filter(
    (match) =>
      a.passage.clauseOfTerm[match.a] === clauseA &&
      b.passage.clauseOfTerm[match.b] === clauseB &&
      a.passage.terms[match.a]?.kind === "word",
  );
  return new Set(met.map((match) => (a.passage.terms[match.a] as Term).root)).size;
}

/** The thing with the word before it. */
function besides({ source, passage }: Side, thing: Term): Span {
  const before = source.text.slice(Math.max(passage.start, thing.start - 32), thing.start);
  const word = /(?:[\p{L}'’-]{1,24}\s){1,2}$/u.exec(before)?.[0] ?? "";
  return { start: thing.start - word.length, end: thing.end };
}

const phrase = ({ source, passage }: Side, span: Span): string =>
  shortened(cite(source, wholePhrase(source.text, passage, span)).exact);

/** The same comparison seen from the other side. */
const turned = ({ link, a, b }: Comparison): Comparison => ({
  link: {
    ...link,
    a: link.b,
    b: link.a,
    spanA: link.spanB,
    spanB: link.spanA,
    evidence: {
      ...link.evidence,
      matches: link.evidence.matches.map((match) => ({ ...match, a: match.b, b: match.a })),
    },
  },
  a: b,
  b: a,
});
