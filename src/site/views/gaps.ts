import type { Asked } from "../../brief/gaps/gap.ts";
import { type Inquiry, inquiriesOf } from "../../brief/gaps.ts";
import { fragmentId, PAGE } from "../urls.ts";
import { count } from "../wording.ts";
import { type CiteGroup, citationView, citeGroups } from "./citation.ts";
import { groupBy, type Lookup } from "./lookup.ts";
import type { Link, Page } from "./page.ts";

/** What no source says, and beside it where an answer may stand. */
export interface GapsView extends Page {
  readonly proposals: readonly AskedProposal[];
  readonly total: string;
}

export interface AskedProposal {
  readonly proposal: Link;
  readonly open: readonly GapView[];
  readonly answered: readonly {
    readonly question: string;
    readonly answer: string | null;
    readonly places: readonly CiteGroup[];
  }[];
}

export interface GapView {
  readonly id: string;
  readonly question: string;
  readonly rule: string;
}

/** The questions, as they read under the name of the proposal. */
const QUESTION: Readonly<Record<Asked, string>> = {
  who: "Who stands behind it?",
  "to-whom": "To whom is it addressed?",
  when: "When was it put forward?",
  condition: "On which condition does it hold?",
  deadline: "By when is it to be done?",
  exchange: "What is given in exchange?",
  verification: "Who verifies that it is done?",
};

/** More places than this would not be looked up one by one. */
const MOST_PLACES = 6;

export function gapsView(lookup: Lookup): GapsView {
  const { gaps } = lookup.briefing;
  const open = groupBy(gaps, ({ proposal }) => proposal);
  const asked = groupBy(inquiriesOf(lookup.briefing), ({ proposal }) => proposal.id);
  return {
    path: PAGE.gaps,
    title: "What no source says",
    description: `${count(gaps.length, "question")} about the proposals that no report answers in words the rules know.`,
    section: PAGE.gaps,
    proposals: lookup.proposals
      .filter(({ id }) => open.has(id) || asked.has(id))
      .map(({ id, title }) => ({
        proposal: { href: `${PAGE.breakdown}#${fragmentId(id)}`, text: title },
        open: (open.get(id) ?? []).map((gap) => ({
          id: fragmentId(gap.id),
          question: QUESTION[gap.asks],
          rule: gap.rule,
        })),
        answered: (asked.get(id) ?? []).flatMap((inquiry) => answered(lookup, inquiry)),
      })),
    total: count(gaps.length, "open question"),
  };
}

function answered(lookup: Lookup, { asks, isKnown, answers }: Inquiry): AskedProposal["answered"] {
  if (!isKnown && answers.length === 0) return [];
  return [
    {
      question: QUESTION[asks],
      answer: isKnown ? "named on the page of the proposal" : null,
      places: citeGroups(answers.slice(0, MOST_PLACES).map((citation) => citationView(lookup, citation))),
    },
  ];
}
