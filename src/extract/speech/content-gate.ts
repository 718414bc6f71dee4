import type { Span } from "../../text/span.ts";
import { NOT_PAST, PAST } from "../times/tense-words.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from "./closed-words.ts";
import {
  BEFORE_NOUNS,
  CITING_VERBS,
  CLAUSE_VERBS,
  COMMENTING,
  EMPTY_WORDS,
  PERSONS,
  SETTING_PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "./content-words.ts";
import { isWeightyWord } from "./directive.ts";
import type { UtteranceDraft } from "./draft.ts";
import type { Token } from "./tokens.ts";

/** A draft with the words of its paragraph, looked up once. */
interface Case {
  readonly draft: UtteranceDraft;
  /** The words of the content, without its marks. */
  readonly content: readonly Token[];
  readonly cue: readonly Token[];
  readonly speaker: readonly Token[];
  readonly beforeCue: Token | undefined;
  readonly afterCue: Token | undefined;
  /** The same speech goes on behind the cue: "The pier, he said, was safe". */
  readonly goesOn: boolean;
  /** What goes on stands in marks: "In his letter, he said: “The pier was safe.”" */
  readonly quotedBehind: boolean;
  /** The cue asks, offers, promises, backs or refuses, so that a thing may be its whole content. */
  readonly weighty: boolean;
}

/** Whether a draft says nothing that a reader could be told. Contents of more than MOST_WORDS words are not asked. */
type Emptiness = (c: Case) => boolean;

const MOST_WORDS = 5;

/** Index of the first token that starts at or after `offset`. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tokensOf = (tokens: readonly Token[], span: Span): readonly Token[] =>
  tokens.slice(tokenAt(tokens, span.start), tokenAt(tokens, span.end));

const isPast = (key: string): boolean => PAST.has(key) || (key.length > 4 && key.endsWith("ed") && !NOT_PAST.has(key));

/** Whether a word after "to" is no infinitive. */
const isNoun = (word: Token | undefined): boolean =>
  word === undefined || word.capital || DETERMINERS.has(word.key) || SUBJECT_PRONOUNS.has(word.key);

/** Whether a verb seems to stand among the words. In doubt it does: a noun in -s between two words counts. */
function hasVerb(words: readonly Token[]): boolean {
  return words.some(({ key, capital, kind }, i) => {
    if (kind !== "word") return false;
    if (AUXILIARIES.has(key) || key === "n't") return true;
    if (i === 0 && SUBJECT_PRONOUNS.has(key)) return words.length > 1;
    if (key === "to") return words[i + 1]?.kind === "word" && i < words.length - 2 && !isNoun(words[i + 1]);
    if (i === 0 || capital) return false;
    return (
      isPast(key) || (i < words.length - 1 && /[^s']s$/.test(key) && !PREPOSITIONS.has(key) && !DETERMINERS.has(key))
    );
  });
}

/** "which", "that", "while", "29"; not "him" where somebody backs him. */
const holdsNoWord: Emptiness = ({ content, goesOn, weighty }) =>
  !(goesOn && content.length > 1) &&
  !(weighty && PERSONS.has(content[0]?.key ?? "")) &&
  content.every(({ key, kind }) => kind !== "word" || EMPTY_WORDS.has(key));

/** Not a bare thing: "a minister", "Lind", "he", "farmers", but not "declaration". */
const isSomebody = ({ speaker: [only, ...more] }: Case): boolean =>
  only === undefined || more.length > 0 || only.capital || EMPTY_WORDS.has(only.key) || only.key.endsWith("s");

/** One word without marks: "Georgia", "workers". It counts as what somebody asks for or turns down, or whom he backs or attacks. */
const isOneWord: Emptiness = (c) =>
  c.content.length === 1 &&
  !c.goesOn &&
  !((c.weighty || (c.content[0]?.capital && c.draft.speakerSpan)) && isSomebody(c));

/** "to comment": that nothing was said. */
const isNoComment: Emptiness = ({ content }) =>
  content.length === 2 && content[0]?.key === "to" && COMMENTING.has(content[1]?.key ?? "");

/** "that this increase", "that Mr.": the clause breaks off before its verb. */
const breaksOff: Emptiness = ({ content, weighty }) =>
  !weighty && content[0]?.key === "that" && content.length < 4 && !hasVerb(content.slice(1));

/** "during a press conference", "on Dec. 22". */
const isSetting: Emptiness = ({ content, goesOn, quotedBehind }) =>
  (!goesOn || quotedBehind) &&
  SETTING_PREPOSITIONS.has(content[0]?.key ?? "") &&
  !hasVerb(content) &&
  !content.some(({ key }) => key.endsWith("ing"));

/** "said | the signed letters": a verb of saying asks for a clause. */
const lacksClause: Emptiness = ({ content, cue, goesOn }) =>
  !goesOn && content.length < MOST_WORDS && CLAUSE_VERBS.has(cue.at(-1)?.key ?? "") && !hasVerb(content);

/** "citing officials": whom, not what. */
const onlyCites: Emptiness = ({ content, cue }) =>
  CITING_VERBS.has(cue.at(-1)?.key ?? "") && !DETERMINERS.has(content[0]?.key ?? "") && !hasVerb(content);

/** Nobody speaks and nothing happens: "Few things | seemed", "requests | for comment". */
const isNobodys: Emptiness = ({ draft, content, goesOn, weighty }) => {
  if (goesOn || draft.speakerSpan !== null || hasVerb(content)) return false;
  const first = content[0]?.key ?? "";
  return !weighty || PREPOSITIONS.has(first);
};

const EMPTY: readonly Emptiness[] = [
  holdsNoWord,
  isOneWord,
  isNoComment,
  breaksOff,
  isSetting,
  lacksClause,
  onlyCites,
  isNobodys,
];

/** "40 dismissed workers", "the proposed ban": a participle between what goes before a noun and the noun. */
function isAdjective({ cue, beforeCue, afterCue, content }: Case): boolean {
  const key = cue[0]?.key ?? "";
  if (cue.length !== 1 || !key.endsWith("ed") || !beforeCue || afterCue !== content[0]) return false;
  if (afterCue?.kind !== "word" || EMPTY_WORDS.has(afterCue.key)) return false;
  return BEFORE_NOUNS.has(beforeCue.key) || (beforeCue.kind === "number" && !afterCue.capital);
}

/**
 * Whether a report of speech without quotation marks gives its reader something that was said, asked or offered.
 *
 * Accepts: "said | the pier was safe"; "vowed | to close the port"; "called for | an inquiry"; "backs | Lind".
 * Traps: "The pier | said | was safe" is one clause in two runs, and its first run needs no verb.
 */
function saysSomething(c: Case): boolean {
  if (isAdjective(c)) return false;
  return c.content.length > MOST_WORDS || !EMPTY.some((rule) => rule(c));
}

/** The drafts of a paragraph without those that say nothing. */
export function withoutEmpty(drafts: readonly UtteranceDraft[], tokens: readonly Token[]): readonly UtteranceDraft[] {
  const goOn = new Set(drafts.map((d) => d.continues));
  const empty = new Set(
    drafts.filter((draft) => {
      if (draft.kind !== "indirect" || draft.cue === null) return false;
      const from = tokenAt(tokens, draft.cue.start);
      const to = tokenAt(tokens, draft.cue.end);
      const content = tokensOf(tokens, draft.content).filter(({ kind }) => kind !== "mark");
      const [beforeCue, afterCue] = [tokens[from - 1], tokens[to]];
      const goesOn = goOn.has(draft) || draft.continues !== null;
      const quotedBehind = drafts.some((d) => d.continues === draft && d.kind === "direct");
      const cue = tokens.slice(from, to);
      const weighty = cue.some(({ key }) => !AUXILIARIES.has(key) && isWeightyWord(key));
      const speaker = draft.speakerSpan ? tokensOf(tokens, draft.speakerSpan) : [];
      return !saysSomething({ draft, content, cue, speaker, beforeCue, afterCue, goesOn, quotedBehind, weighty });
    }),
  );
  if (empty.size === 0) return drafts;
  return drafts
    .filter((draft) => !empty.has(draft))
    .map((draft) => (draft.continues && empty.has(draft.continues) ? { ...draft, continues: null } : draft));
}
