import type { Figure } from "../../extract/figure.ts";
import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import type { Term } from "../align/passage.ts";
import type { ClausePair, ClauseSide } from "./clause-pairs.ts";
import type { Draft, Material } from "./draft.ts";
import { TIMES } from "./figures.ts";
import { shortened, wholePhrase } from "./words.ts";

/** What differs between two clauses on one matter, by its kind; the words of each that show it. */
export interface TypedDifference extends Pick<Draft, "kind" | "weight" | "question"> {
  readonly a: string;
  readonly b: string;
}

/** The first that applies; null where the two only use other words. */
export function typedDifference(pair: ClausePair, material: Material): TypedDifference | null {
  for (const find of [number, condition, force, reach]) {
    const found = find(pair, material);
    if (found) return found;
  }
  return null;
}

/** The words of a clause, from its head. */
const said = ({ side: { source }, clause }: ClauseSide): string =>
  shortened(source.text.slice(clause.start, clause.end), SHOWN);

const SHOWN = 110;

const wholeOf = ({ side: { source, passage } }: ClauseSide): string => source.text.slice(passage.start, passage.end);

/** A number that only one account has: "a limit of 10 rounds" beside "a limit". */
function number(pair: ClausePair, material: Material): TypedDifference | null {
  for (const [here, there] of [
    [pair.a, pair.b],
    [pair.b, pair.a],
  ] as const) {
    const own = figuresOf(here, material).filter(
      (figure) => isTelling(figure) && isMet(figure, here, pair) && !isKnown(figure, there, material),
    );
    const [figure] = own;
    if (!figure || figuresOf(there, material).some(isTelling)) continue;
    const { source, passage } = here.side;
    const span = wholePhrase(source.text, passage, figure);
    const exact = shortened(source.text.slice(span.start, span.end));
    const question = `Do all accounts give the number: “${exact}”?`;
    const [one, other] = [said(here), said(there)];
    return {
      kind: "figure",
      weight: "medium",
      question,
      ...(here === pair.a ? { a: one, b: other } : { a: other, b: one }),
    };
  }
  return null;
}

/** Whether the other clause names what is counted: the last word of the figure, or one of the next. */
const isMet = (figure: Figure, here: ClauseSide, pair: ClausePair): boolean =>
  pair.matches.some((match) => {
    const term = here.side.passage.terms[here === pair.a ? match.a : match.b] as Term;
    return term.kind === "word" && term.end > figure.start && term.start <= figure.end + NEAR;
  });

/** A thing stands so close after a bare number. */
const NEAR = 12;

const figuresOf = ({ side, clause }: ClauseSide, material: Material): Figure[] =>
  material.figuresIn(side).filter((figure) => overlaps(figure, clause));

/** Small counts stand beside anything. */
const LEAST_COUNT = 3;

const isTelling = (figure: Figure): boolean =>
  figure.unit === null ? figure.value >= LEAST_COUNT : !TIMES.has(figure.unit) || figure.bound !== "exact";

/** Whether the other account gives the number anywhere. */
const isKnown = (figure: Figure, { side }: ClauseSide, { witnesses }: Material): boolean =>
  witnesses.figures.some((each) => each.source === side.source.id && each.value === figure.value);

const CONDITION =
  /\b(?:unless|provided (?:that )?|on (?:the )?condition that|as long as|only if|only when|in exchange for|in return for|but only)\b(?:[^.;,]|[.,](?=\d)){3,80}/iu;
const ANY_CONDITION =
  /\b(?:if|unless|provided|providing|condition\p{L}*|as long as|only|exchange|return|trade|whenever|should|when|until|once|but)\b/iu;

/** What holds under a condition here holds without one there. */
function condition({ a, b }: ClausePair): TypedDifference | null {
  const [one, other] = [CONDITION.exec(wholeOf(a))?.[0], CONDITION.exec(wholeOf(b))?.[0]];
  if ((one === undefined) === (other === undefined)) return null;
  if (ANY_CONDITION.test(wholeOf(one === undefined ? a : b))) return null;
  const question = `Is there a condition: “${shortened(one ?? other ?? "")}”?`;
  return { kind: "wording", weight: "medium", question, a: said(a), b: said(b) };
}

/** How binding a thing is. A group holds what can stand for one another. */
const FORCES: readonly RegExp[] = [
  /\b(?:must|requir(?:e|es|ed|ing)|mandatory|obliged?|compulsory|force[sd]?|ordered|shall)\b/iu,
  /\b(?:may|might|could|allow(?:s|ed|ing)?|voluntar(?:y|ily)|encourag(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|help(?:s|ed|ing)?|incentiv\p{L}+)\b/iu,
];

/** "must report" beside "may report". */
function force({ a, b }: ClausePair): TypedDifference | null {
  const [one, other] = [a, b].map((each) => FORCES.map((group) => group.test(clauseOf(each)))) as [
    boolean[],
    boolean[],
  ];
  if (one[0] === one[1] || other[0] === other[1] || one[0] === other[0]) return null;
  return {
    kind: "wording",
    weight: "medium",
    question: `Is it binding: “${said(a)}” or “${said(b)}”?`,
    a: said(a),
    b: said(b),
  };
}

const clauseOf = ({ side: { source }, clause }: ClauseSide): string => source.text.slice(clause.start, clause.end);

/** "all", "only", "nearly all" before a thing that both accounts name, and nothing of the kind there. */
const REACH = /\b(?:all|only|nearly all|almost all|most|some of|certain)(?: \p{L}+)? $/iu;
const ANY_REACH =
  /\b(?:all|an end to|every|each|any|only|nearly|almost|most|some|certain|universal|entire|whole|no|none)\b/iu;

function reach({ a, b, matches }: ClausePair): TypedDifference | null {
  for (const match of matches) {
    const [one, other] = [before(a, match.a), before(b, match.b)];
    if (REACH.test(one.text) === REACH.test(other.text)) continue;
    const plain = REACH.test(one.text) ? b : a;
    if (ANY_REACH.test(clauseOf(plain))) continue;
    const [saysA, saysB] = [phrase(a, match.a, one.text), phrase(b, match.b, other.text)];
    return {
      kind: "wording",
      weight: "medium",
      question: `How far does it reach: “${saysA}” or “${saysB}”?`,
      a: said(a),
      b: said(b),
    };
  }
  return null;
}

function before({ side: { source, passage }, clause }: ClauseSide, at: number): { readonly text: string } {
  const term = passage.terms[at] as Term;
  return { text: source.text.slice(Math.max(clause.start, term.start - 32), term.start).replace(/\s+/g, " ") };
}

function phrase({ side: { source, passage } }: ClauseSide, at: number, lead: string): string {
  const term = passage.terms[at] as Term;
  const start = term.start - (REACH.exec(lead)?.[0].length ?? 0);
  const span: Span = { start: Math.max(passage.start, start), end: term.end };
  const whole = wholePhrase(source.text, passage, span);
  return shortened(source.text.slice(whole.start, whole.end));
}
