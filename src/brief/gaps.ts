import type { Collation } from "../collate/collate.ts";
import type { Measure, Proposal } from "../collate/proposal.ts";
import type { Citation } from "../read/citation.ts";
import type { Asked, Gap } from "./gaps/gap.ts";
import { passagesOf } from "./gaps/passages.ts";
import { answersIn, QUESTIONS, type Question } from "./gaps/questions.ts";

/** A question with what the sources have towards an answer: empty where they have nothing. */
export interface Inquiry {
  readonly proposal: Proposal;
  readonly asks: Asked;
  readonly question: string;
  readonly rule: string;
  /** Found as a field of the proposal: who, to whom, when. */
  readonly isKnown: boolean;
  readonly answers: readonly Citation[];
}

/** A remark of one sentence is no proposal that one would ask so much of … */
const FEWEST_MEASURES = 3;
/** … nor one that a single report has, where there are several. */
const FEWEST_SOURCES = 2;
/** Of more proposals than these, the list of what is missing would be longer than what there is. */
const MOST_PROPOSALS = 4;

const measuresOf = ({ areas }: Proposal): readonly Measure[] => areas.flatMap((area) => area.measures);

/** What can be carried out; refusals, warnings and principles cannot. */
const isPlan = ({ modality }: Measure): boolean =>
  modality === "offer" || modality === "demand" || modality === "commitment";

const carriersOf = (proposal: Proposal): number =>
  new Set(measuresOf(proposal).flatMap(({ cells }) => cells.flatMap((c) => (c.status === "absent" ? [] : c.source))))
    .size;

/** What nobody named puts forward is a list of leftovers: of that one asks who, and no more. */
const fits = (question: Question, proposal: Proposal): boolean =>
  question.fits(proposal) && (proposal.proposer !== null || question.asks === "who");

/** The proposals that are asked, the widest first. */
function askedOf({ proposals, sources }: Collation): Proposal[] {
  return proposals
    .filter((proposal) => measuresOf(proposal).filter(isPlan).length >= FEWEST_MEASURES)
    .filter((proposal) => carriersOf(proposal) >= Math.min(FEWEST_SOURCES, sources.length))
    .sort((a, b) => measuresOf(b).length - measuresOf(a).length)
    .slice(0, MOST_PROPOSALS);
}

/** Every question of the fixed list, put to every proposal of some weight, with what answers it. */
export function inquiriesOf(collation: Collation): Inquiry[] {
  return askedOf(collation).flatMap((proposal) => {
    const passages = passagesOf(collation, proposal);
    return QUESTIONS.filter((question) => fits(question, proposal)).map((question) => ({
      proposal,
      asks: question.asks,
      question: question.words(proposal.title),
      rule: question.rule,
      isKnown: question.isKnown(proposal),
      answers: question.isKnown(proposal) ? [] : answersIn(question, passages),
    }));
  });
}

/**
 * What no source says of the proposals: the questions of the fixed list that neither a field of the proposal nor a
 * passage about it answers, as far as the rules can tell. They know English words only.
 */
export function findGaps(collation: Collation): Gap[] {
  return inquiriesOf(collation)
    .filter(({ isKnown, answers }) => !isKnown && answers.length === 0)
    .map(({ proposal, asks, question, rule }, index) => ({
      id: `g${index + 1}`,
      proposal: proposal.id,
      asks,
      question,
      rule,
    }));
}
