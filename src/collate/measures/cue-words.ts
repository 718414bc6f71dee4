/** Origin: written by hand from general knowledge of English. */
import type { Modality } from "../proposal.ts";

/**
 * How the complement of a cue is built:
 * to: "plans to VP" · to-noun: "committed to NP" · object-to: "urged Y to VP" · on-to: "called on Y to VP" · for-to: "called for Y to VP" · for: "asked
 * for NP" · object: "proposed NP" · gerund: "recommended VP-ing" · that: "demanded that S" · plan-object: an object that
 * is itself a plan ("rejected the offer"), so that "rejected him" is none.
 */
export type Frame =
  | "to-noun"
  | "to"
  | "object-to"
  | "on-to"
  | "for-to"
  | "for"
  | "object"
  | "gerund"
  | "that"
  | "plan-object";

export interface Cue {
  readonly modality: Modality;
  /** Tried in this order; the first that fits decides. */
  readonly frames: readonly Frame[];
  /** The cue is itself the measure's verb ("reject the offer"), not only its frame ("urge Y to withdraw"). */
  readonly own: boolean;
  /** How often such a sentence really puts a measure forward, 0 to 1; a speaker's judgement. */
  readonly strength: number;
  readonly words: readonly string[];
}

const cue = (modality: Modality, strength: number, frames: string, words: string, own = false): Cue => ({
  modality,
  strength,
  own,
  frames: frames.split(" ") as Frame[],
  words: words.split(" "),
});

/** Verbs by base form; the subject is the proposer. An earlier group decides for a verb of several. */
export const CUE_VERBS: readonly Cue[] = [
  cue("demand", 0.9, "on-to for-to for", "call"),
  cue("demand", 0.9, "object-to gerund that for object", "urge"),
  cue("demand", 0.7, "object-to for-to for", "ask beg implore lobby press push appeal"),
  cue("demand", 0.9, "that for object", "demand"),
  cue("demand", 0.8, "that object-to gerund object", "recommend"),
  cue("demand", 0.7, "object-to for-to to", "want wish desire"),
  cue("demand", 0.7, "for object gerund", "advocate favor favour"),
  cue("warning", 0.7, "object-to", "warn caution", true),
  cue("demand", 0.6, "object-to", "encourage tell remind"),
  cue("demand", 0.6, "that object", "request"),
  cue("demand", 0.4, "to", "seek"),
  cue("demand", 0.55, "object", "want"),
  cue("demand", 0.7, "that", "insist"),
  /** Only as "would like to". */
  cue("demand", 0.6, "object-to to", "like"),
  /** A proposal gives or asks: the verb of the measure decides, see modality.ts. */
  cue("offer", 0.95, "gerund to that object", "propose"),
  cue("offer", 0.5, "gerund that", "suggest"),
  cue("offer", 0.9, "to object", "offer"),
  cue("offer", 0.5, "object-to", "invite"),
  cue("commitment", 0.8, "to", "plan intend undertake"),
  cue("commitment", 0.9, "to that object", "vow pledge promise"),
  cue("commitment", 0.5, "to gerund", "agree commit opt move decide prepare vote"),
  cue("commitment", 0.55, "to-noun", "agree", true),
  cue("commitment", 0.52, "object", "accept", true),
  /** Said of those in office, these are done by saying so: an order is the measure. */
  cue("commitment", 0.7, "object-to", "direct order instruct require"),
  cue("commitment", 0.6, "object", "nominate appoint", true),
  cue("commitment", 0.5, "object", "launch impose", true),
  cue("refusal", 0.9, "to", "refuse", true),
  cue("refusal", 0.6, "to", "decline", true),
  cue("refusal", 0.8, "gerund plan-object", "reject oppose resist", true),
  cue(
    "refusal",
    0.6,
    "plan-object",
    "denounce dismiss criticize criticise condemn slam blast veto rebuff spurn block castigate assail decry deride lambaste protest",
    true,
  ),
  /** Who denies a charge answers it. */
  cue("refusal", 0.5, "gerund that object", "deny dispute", true),
  cue("warning", 0.9, "to", "threaten", true),
  cue("warning", 0.6, "that", "warn", true),
  cue("commitment", 0.5, "gerund plan-object", "support back endorse embrace champion applaud welcome praise", true),
];

/** "ready to VP" and its like, after a form of be; the subject is the proposer. */
export const CUE_ADJECTIVES: readonly Cue[] = [
  cue("offer", 0.8, "to", "ready prepared willing happy"),
  cue("offer", 0.7, "gerund object", "open"),
  cue("commitment", 0.6, "to", "determined poised"),
  cue("commitment", 0.6, "to", "committed"),
  cue("commitment", 0.55, "to-noun", "committed", true),
  cue("refusal", 0.8, "to", "unwilling", true),
];

/** "the plan to VP", "a call for NP": the owner is the possessor or the subject of the verb before. */
export const CUE_NOUNS: readonly Cue[] = [
  cue("offer", 0.7, "gerund to", "proposal proposals"),
  cue("demand", 0.7, "for-to for", "call calls demand demands request requests appeal appeals"),
  cue("demand", 0.75, "that to", "demand demands request requests ultimatum requirement requirements condition"),
  cue("offer", 0.7, "to", "offer offers willingness readiness"),
  cue("commitment", 0.6, "to", "plan plans pledge promise vow commitment intention initiative"),
  cue("commitment", 0.5, "to", "decision decisions move vote agreement deal"),
  /** Every side makes efforts: two lines of reporting must tell of them. */
  cue("commitment", 0.38, "to", "moves bid effort efforts attempt attempts"),
  cue("offer", 0.5, "to", "bill legislation measure resolution amendment"),
  cue("refusal", 0.7, "to", "refusal", true),
  cue("warning", 0.7, "to", "threat", true),
];

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What a plan does to its parts. */
export const CONTAINS =
  /^(?:include|includes|included|contain|contains|contained|comprise|comprises|comprised|feature|features|featured|entail|entails)$/;

/** What holds measures: their subject is the plan, their proposer its owner. */
export const PLAN_NOUNS: ReadonlySet<string> = set(
  "template roadmap plan plans proposal proposals bill bills measure measures legislation offer offers package deal agreement order orders " +
    "provision provisions amendment amendments law laws initiative resolution framework blueprint draft pact treaty accord " +
    "recommendations recommendation reform reforms overhaul rule rules act policy programme program step steps action actions " +
    "compromise document strategy ultimatum demand demands ban motion petition",
);

/** Of what is called a plan, what is taken a stand on: beside the plans the efforts and sanctions of others. */
export const STAND_NOUNS: ReadonlySet<string> = set(
  `${[...PLAN_NOUNS].join(" ")} effort efforts idea ideas move moves push attempt approach sanctions strike strikes war action decision call calls request wall tariffs tax taxes restrictions limits changes expansion release veto override ruling verdict`,
);

/** Who acts without being named: heads of a subject that can promise and refuse. */
export const ROLE_NOUNS: ReadonlySet<string> = set(
  "president government administration minister ministry officials official lawmakers lawmaker senators senator leaders leader party " +
    "allies ally group groups union unions company companies firm council court commission committee parliament congress senate house " +
    "democrats republicans conservatives liberals opposition mayor governor chief chairman chairwoman chair director spokesman spokeswoman spokesperson " +
    "secretary ambassador diplomats envoy militants rebels authorities police army military alliance bloc country countries nation nations states " +
    "state federation association organization organisation agency agencies department members activists advocates critics supporters workers residents families protesters " +
    "king queen prince pope bishop coalition lobby campaigners both sides parties side everyone team board management owners executives regulators " +
    "ceo manager trust charity university bank negotiators delegation premier chancellor leadership presidency cabinet",
);

/** Who or what the duty of "should" or "must" may fall on, where it is a rule for all rather than a demand of somebody. */
export const UNIVERSAL: ReadonlySet<string> = set("every each all everyone everybody anyone nobody no any");

export const DUTY_MODALS: ReadonlySet<string> = set("should must");
export const WILL_MODALS: ReadonlySet<string> = set("will would shall won't wouldn't cannot can't");

/** Nouns made of verbs, as the head of a nominal measure, and the verb for its title. */
export const NOMINALS: Readonly<Record<string, string>> = {
  ban: "ban",
  bans: "ban",
  limit: "limit",
  limits: "limit",
  restriction: "restrict",
  restrictions: "restrict",
  end: "end",
  extension: "extend",
  expansion: "expand",
  withdrawal: "withdraw",
  removal: "remove",
  reduction: "reduce",
  increase: "increase",
  modernization: "modernize",
  modernisation: "modernise",
  creation: "create",
  release: "release",
  resumption: "resume",
  restoration: "restore",
  repeal: "repeal",
  reform: "reform",
  review: "review",
  funding: "fund",
  protection: "protect",
  establishment: "establish",
  suspension: "suspend",
  implementation: "implement",
  abolition: "abolish",
  inclusion: "include",
  lifting: "lift",
  deployment: "deploy",
  introduction: "introduce",
  halt: "halt",
  freeze: "freeze",
  moratorium: "suspend",
  cut: "cut",
  cuts: "cut",
}; // prettier-ignore
