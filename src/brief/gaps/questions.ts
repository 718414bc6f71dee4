import type { Measure, Proposal } from "../../collate/proposal.ts";
import type { Citation } from "../../read/citation.ts";
import { CONDITION, EXCHANGE, TERM, TERM_BEFORE, VERIFICATION } from "./cues.ts";
import type { Asked } from "./gap.ts";
import type { Passage } from "./passages.ts";

/** One question that is asked of every proposal. */
export interface Question {
  readonly asks: Asked;
  /** Name of the rule that looks for an answer. */
  readonly rule: string;
  words(title: string): string;
  /** Whether it makes sense to ask it of this one. */
  fits(proposal: Proposal): boolean;
  /** Whether the proposal itself holds the answer, as a field that was found. */
  isKnown(proposal: Proposal): boolean;
  /** Whether a passage may hold the answer. */
  isIn(passage: Passage): boolean;
}

const measuresOf = ({ areas }: Proposal): readonly Measure[] => areas.flatMap((area) => area.measures);
const never = (): boolean => false;
const always = (): boolean => true;

/** One's own undertaking is addressed to nobody and asks for nothing. */
const isBetweenParties = (proposal: Proposal): boolean =>
  measuresOf(proposal).some(({ modality }) => modality === "offer" || modality === "demand");

const cue =
  (words: RegExp) =>
  ({ citation }: Passage): boolean =>
    words.test(citation.exact);

/** "by March", "within two weeks", "immediately"; the day on which something was said is no term. */
function hasTerm({ citation, times }: Passage): boolean {
  if (TERM.test(citation.exact)) return true;
  return times.some(
    (time) => TERM_BEFORE.test(citation.exact.slice(0, time.start - citation.start)) || time.value === null,
  );
}

/** The list, in the order of asking. */
export const QUESTIONS: readonly Question[] = [
  {
    asks: "who",
    rule: "no-proposer-found",
    words: (title) => `${title}: who stands behind it?`,
    fits: always,
    isKnown: ({ proposer }) => proposer !== null,
    isIn: never,
  },
  {
    asks: "to-whom",
    rule: "no-addressee-found",
    words: (title) => `${title}: to whom is it addressed?`,
    fits: isBetweenParties,
    isKnown: (proposal) =>
      proposal.addressee !== null || measuresOf(proposal).some(({ addressee }) => addressee !== null),
    isIn: never,
  },
  {
    asks: "when",
    rule: "no-date-found",
    words: (title) => `${title}: when was it put forward?`,
    fits: always,
    isKnown: ({ date }) => date !== null,
    isIn: ({ own, times }) => own && times.length > 0,
  },
  {
    asks: "condition",
    rule: "no-word-of-a-condition",
    words: (title) => `${title}: on which condition does it hold?`,
    fits: always,
    isKnown: never,
    isIn: cue(CONDITION),
  },
  {
    asks: "deadline",
    rule: "no-word-of-a-term",
    words: (title) => `${title}: by when is it to be done?`,
    fits: always,
    isKnown: never,
    isIn: hasTerm,
  },
  {
    asks: "exchange",
    rule: "no-word-of-an-exchange",
    words: (title) => `${title}: what is given in exchange?`,
    fits: isBetweenParties,
    isKnown: never,
    isIn: cue(EXCHANGE),
  },
  {
    asks: "verification",
    rule: "no-word-of-verification",
    words: (title) => `${title}: who verifies that it is done?`,
    fits: always,
    isKnown: never,
    isIn: cue(VERIFICATION),
  },
];

/** The passages that may answer a question: those of the measures themselves, else those beside them. */
export function answersIn(question: Question, passages: readonly Passage[]): Citation[] {
  const holding = passages.filter((passage) => question.isIn(passage));
  const own = holding.filter((passage) => passage.own);
  return (own.length > 0 ? own : holding).map(({ citation }) => citation);
}
