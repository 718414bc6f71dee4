import { cite } from "../../read/citation.ts";
import { trimSpan } from "../../text/span.ts";
import type { Term } from "../align/passage.ts";
import type { ClausePair, ClauseSide } from "./clause-pairs.ts";
import { clausePairsOf } from "./clause-pairs.ts";
import type { DiscrepancyRule, Draft } from "./draft.ts";
import { around } from "./words.ts";

/** Said here, denied there: "no sailors were freed in return" beside "freed in return for nine sailors". */
export const contradictions: DiscrepancyRule = {
  name: "contradictions",
  find: ({ loose }) =>
    loose
      .filter(({ link }) => link.likeness >= SAME_MATTER)
      .flatMap((comparison) => clausePairsOf(comparison))
      .flatMap(contradiction),
};

const SAME_MATTER = 0.4;

/** Weight of what has to meet behind the denial, in bits or so, and the words of content for it. */
const LEAST_SHARED = 8;
const LEAST_WORDS = 3;

/** "but not" and a word in marks deny something else. */
const NOT =
  /(?<!["“‘]|but )\b(?:not|no|never|none|neither|nor|without|den(?:y|ies|ied|ying)|false|falsely)\b|n['’]t\b/gi;

function contradiction(pair: ClausePair): Draft[] {
  const { a, b } = pair;
  const [inA, inB] = [denialIn(a), denialIn(b)];
  if ((inA === null) === (inB === null) || isDeniedAround(inA === null ? a : b)) return [];
  // Who turns one number down has not denied another.
  if ([a, b].every(({ own }) => own.some((term) => term.kind === "number"))) return [];
  const behind = pair.matches.filter((match) =>
    inA === null
      ? (b.side.passage.terms[match.b] as Term).start > (inB as number)
      : (a.side.passage.terms[match.a] as Term).start > inA,
  );
  if (behind.length < LEAST_WORDS || behind.reduce((sum, match) => sum + match.weight, 0) < LEAST_SHARED) return [];
  if (behind.every((match) => (a.side.passage.terms[match.a] as Term).kind === "name")) return [];
  const [yes, no] = inA === null ? [a, b] : [b, a];
  const [first] = behind as [(typeof behind)[number]];
  const spoken = around(
    no.side.source.text,
    no.clause,
    no.side.passage.terms[inA === null ? first.b : first.a] as Term,
  );
  return [
    {
      kind: "wording",
      weight: "high",
      question: `Is it so or not: “${spoken}”?`,
      readings: [
        reading(yes, yes.side.passage.terms[inA === null ? first.a : first.b] as Term),
        reading(no, no.side.passage.terms[inA === null ? first.b : first.a] as Term),
      ],
    },
  ];
}

/** Where the first word of denial ends. */
function denialIn({ side: { source }, clause }: ClauseSide): number | null {
  const [found] = [...source.text.slice(clause.start, clause.end).matchAll(NOT)];
  return found ? clause.start + found.index + found[0].length : null;
}

/** A denial, a condition or a question beside the clause leaves open what it says. */
const OPEN =
  /\b(?:not|no|never|without|den(?:y|ies|ied|ying)|false|if|whether|unless|would|could|may|might|refus\p{L}+|reject\p{L}+)\b|n['’]t\b|\?/iu;

const isDeniedAround = ({ side: { source, passage } }: ClauseSide): boolean =>
  OPEN.test(source.text.slice(passage.start, passage.end));

const reading = ({ side: { source, passage }, clause }: ClauseSide, middle: Term): Draft["readings"][number] => ({
  value: around(source.text, clause, middle),
  citations: [cite(source, trimSpan(source.text, passage))],
});
