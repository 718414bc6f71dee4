/**
 * What somebody does by speaking. The names follow Searle's classes as far as a briefing needs them; proposal, support,
 * refusal and warning are kept apart from their class because a reader of positions asks for exactly these.
 */
export type SpeechAct = "directive" | "commissive" | "proposal" | "support" | "refusal" | "warning" | "assertive";

/** Words of one act, each a stem that may take the endings of its part of speech. */
export interface ActWords {
  readonly act: SpeechAct;
  /** Why these stand together, and where the list is from. */
  readonly reason: string;
  /** Regular verbs by their base form; irregular forms are written out in `forms`. */
  readonly verbs: readonly string[];
  /** Nouns, adjectives and irregular forms, matched as they stand. */
  readonly forms: readonly string[];
}

const list = (words: string): readonly string[] => words.split(", ");

/**
 * In order of strength: a word of several acts belongs to the first group that holds it. The weights of cues go by the
 * groups' places, which must not shift. Verbs from Levin's classes 37 (communication), 29, 31 and from Searle and
 * Vanderveken's list of English illocutionary verbs.
 */
export const ACT_WORDS: readonly ActWords[] = [
  {
    act: "refusal",
    reason: "says no to something asked, offered or proposed",
    verbs: list(
      "refuse, reject, decline, oppose, object, veto, rebuff, spurn, resist, forbid, ban, prohibit, renounce, repudiate, dismiss, denounce",
    ),
    forms: list(
      "rebuffed, opposition, rejection, refusal, objection, objections, against, unwilling, unacceptable, won't, forbade, forbidden, vetoed, banned, banning",
    ),
  },
  {
    act: "warning",
    reason: "names a harm to come, as advice or as threat",
    verbs: list("warn, caution, threaten, alert"),
    forms: list("warning, warnings, threat, threats, ultimatum"),
  },
  {
    act: "proposal",
    reason: "puts something forward for others to take up",
    verbs: list("propose, suggest, recommend, advocate, table, float, tout"),
    forms: list("proposal, proposals, suggestion, suggestions, recommendation, recommendations, draft"),
  },
  {
    act: "commissive",
    reason: "binds the speaker to do something",
    verbs: list("promise, pledge, vow, guarantee, undertake, offer, volunteer, agree, consent, plan, intend"),
    forms: list(
      "pledges, promises, commit, commits, committed, committing, commitment, swear, swears, swore, sworn, undertook, undertaken, readiness, willingness, assurance, assurances, intention, planned, planning, will",
    ),
  },
  {
    act: "directive",
    reason: "tries to make somebody do something",
    verbs: list(
      "ask, urge, demand, request, order, command, instruct, require, implore, exhort, advise, insist, plead, press, want, beg, beseech, appeal, summon, petition, encourage, direct",
    ),
    forms: list("begged, begging, should, must, seek, seeks, sought, seeking"),
  },
  {
    act: "support",
    reason: "takes the side of a person or a plan",
    verbs: list(
      "support, endorse, back, favor, favour, welcome, approve, embrace, champion, defend, hail, applaud, commend, praise",
    ),
    forms: list("endorsement, endorsements, backing, approval, supportive"),
  },
  {
    act: "assertive",
    reason: "says how things are",
    verbs: list(
      "add, announce, answer, argue, assert, assure, claim, comment, conclude, confirm, contend, declare, deny, describe, emphasize, emphasise, estimate, explain, indicate, inform, maintain, mention, note, observe, point, predict, quote, recall, remark, repeat, reply, report, respond, reveal, state, stress, testify, tweet, underline, underscore, admit, acknowledge, accuse, allege, believe, call, continue, criticize, criticise, insinuate, hope, expect, fear, publish, highlight, reiterate, clarify, complain, joke, boast, learn, show, tell, say, write, think, speak, know, find",
    ),
    forms: list(
      "said, told, wrote, written, spoke, spoken, thought, knew, known, found, shown, learnt, statement, remarks, words, claims, view, opinion, report, announcement, quoted, citing, cited",
    ),
  },
];
