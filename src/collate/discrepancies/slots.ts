import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/span.ts";
import type { Match } from "../align/matches.ts";
import type { Term } from "../align/passage.ts";
import type { Comparison, DiscrepancyRule, Draft, Side } from "./draft.ts";
import { shortened, wholePhrase } from "./words.ts";

/** The same words, then another ground: "fined for late filing" beside "fined for selling spoiled grain". */
export const slots: DiscrepancyRule = {
  name: "slots",
  find: ({ loose }) => loose.filter(({ link }) => link.likeness >= SAME_MATTER).flatMap(differingGrounds),
};

const SAME_MATTER = 0.4;

/** Weight of the words that lead up to the ground, in bits: less may be said of anybody. */
const LEAST_WEIGHT = 6;

/** What asks for a ground, each with the word of the question. Others ("in", "of") join too loosely. */
const GROUNDS = /^["”’']?,? (for|because of|over|due to|in response to|in return for|on charges of|accused of) /;

function differingGrounds(comparison: Comparison): Draft[] {
  const { link, a, b } = comparison;
  for (const match of link.evidence.matches) {
    const [one, other] = [groundAfter(a, match.a), groundAfter(b, match.b)];
    if (!one || !other || one.word !== other.word || sharesWords(comparison, one, other)) continue;
    const run = runBefore(comparison, match);
    if (run.weight < LEAST_WEIGHT) continue;
    const said = shortened(a.source.text.slice(run.start, (a.passage.terms[match.a] as Term).end));
    return [
      {
        kind: "wording",
        weight: "medium",
        question: `“${said}” ${one.word} what?`,
        readings: [readingOf(a, one, run.start), readingOf(b, other, run.startB)],
      },
    ];
  }
  return [];
}

interface Ground extends Span {
  readonly word: string;
}

/** From the preposition after a term to the end of its clause. */
function groundAfter({ source: { text }, passage }: Side, at: number): Ground | null {
  const term = passage.terms[at] as Term;
  const found = GROUNDS.exec(text.slice(term.end, Math.min(passage.end, term.end + 24)));
  if (!found) return null;
  const start = term.end + found[0].length;
  const clause = passage.clauses.find((each) => each.end > start);
  return { word: found[1] as string, start, end: Math.max(start, clause?.end ?? passage.end) };
}

/** The first words of the ground: if they meet, it is the same one. */
const FIRST_WORDS = 3;

function sharesWords({ link, a, b }: Comparison, one: Ground, other: Ground): boolean {
  const [fromA, fromB] = [firstAfter(a, one), firstAfter(b, other)];
  if (fromA < 0 || fromB < 0) return true;
  return link.evidence.matches.some(
    (match) =>
      match.same &&
      ((match.a >= fromA && match.a < fromA + FIRST_WORDS && match.b >= fromB) ||
        (match.b >= fromB && match.b < fromB + FIRST_WORDS && match.a >= fromA)),
  );
}

const firstAfter = ({ passage }: Side, { start }: Span): number =>
  passage.terms.findIndex((term) => term.start >= start);

/** The run of words that both have, one after the other, up to a match. */
function runBefore({ link, a, b }: Comparison, last: Match): { start: number; startB: number; weight: number } {
  let [current, weight] = [last, last.weight];
  for (;;) {
    const before = link.evidence.matches.find((match) => match.a === current.a - 1 && match.b === current.b - 1);
    if (!before) {
      const [start, startB] = [(a.passage.terms[current.a] as Term).start, (b.passage.terms[current.b] as Term).start];
      return { start, startB, weight };
    }
    current = before;
    weight += before.weight;
  }
}

/** Cites what leads up to the ground too. */
function readingOf(side: Side, ground: Ground, from: number): Draft["readings"][number] {
  const { source, passage } = side;
  const { start, end } = wholePhrase(source.text, passage, ground);
  return {
    value: `${ground.word} ${shortened(source.text.slice(start, end))}`,
    citations: [cite(source, trimSpan(source.text, { start: from, end: ground.end }))],
  };
}
