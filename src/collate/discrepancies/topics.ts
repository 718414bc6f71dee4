import type { Citation } from "../../read/citation.ts";
import { cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import type { Passage, Term } from "../align/passage.ts";
import type { DiscrepancyRule, Draft, Material } from "./draft.ts";
import { shortened } from "./words.ts";

/** A subject that one line of reporting comes back to, or puts in its headline, and that no other touches. */
export const topics: DiscrepancyRule = {
  name: "topics",
  find: (material) => {
    const lines = linesOf(material);
    if (lines.length < 2) return [];
    const isOnlyIn = soleLines(lines);
    const short = lines.filter(({ passages }) => passages.length < LEAST_LENGTH);
    return lines
      .filter((line) => short.every((other) => other === line))
      .flatMap((line) => topicsOf(line, isOnlyIn, material).slice(0, MOST_TOPICS));
  },
};

/** More of one account would be its table of contents. */
const MOST_TOPICS = 2;

/** So many sentences make a subject, one fewer where it opens the account; of a long account this share of them. */
const LEAST_SENTENCES = 5;
const LEAST_SHARE = 0.05;

/** A commoner word is no subject. */
const LEAST_BITS = 4.5;

/** A shorter account is silent on most things; nothing follows from that. */
const LEAST_LENGTH = 8;

interface Line {
  readonly lineage: string;
  readonly passages: readonly Passage[];
}

function linesOf({ witnesses, passages }: Material): Line[] {
  const lines = new Map<string, Passage[]>();
  for (const passage of passages) {
    const { lineage } = witnesses.sources[passage.source] as Source;
    const list = lines.get(lineage);
    if (list) list.push(passage);
    else lines.set(lineage, [passage]);
  }
  return [...lines].map(([lineage, found]) => ({ lineage, passages: found }));
}

interface Topic {
  readonly root: string;
  readonly passages: readonly Passage[];
  readonly opens: boolean;
}

function topicsOf(line: Line, isOnlyIn: OnlyIn, material: Material): Draft[] {
  const subjects = new Set(
    line.passages.flatMap(({ terms }) =>
      terms.filter((term) => isSubject(term) && isOnlyIn(line, term)).map((term) => term.root),
    ),
  );
  const least = Math.max(LEAST_SENTENCES, LEAST_SHARE * line.passages.length);
  const found = new Map<string, Passage[]>();
  for (const passage of line.passages) {
    for (const root of new Set(passage.terms.map((term) => term.root).filter((each) => subjects.has(each)))) {
      found.set(root, [...(found.get(root) ?? []), passage]);
    }
  }
  return [...found]
    .map(([root, passages]): Topic => ({ root, passages, opens: isOpening(passages[0] as Passage, material) }))
    .filter(({ passages, opens }) => passages.length + Number(opens) >= least)
    .sort(
      (x, y) =>
        Number(y.opens) - Number(x.opens) || y.passages.length - x.passages.length || (x.root < y.root ? -1 : 1),
    )
    .map((topic) => draftOf(topic, material));
}

/** Whether no other line has a word, or one of its synonym groups. */
type OnlyIn = (line: Line, term: Term) => boolean;

/** Notes once for each word and each synonym group which line alone has it; looked at line by line it would cost their square. */
function soleLines(lines: readonly Line[]): OnlyIn {
  const sole = new Map<string | number, Line | null>();
  for (const line of lines)
    for (const { terms } of line.passages)
      for (const { root, concepts } of terms)
        for (const key of [root, ...concepts]) sole.set(key, sole.has(key) && sole.get(key) !== line ? null : line);
  return (line, { root, concepts }) => [root, ...concepts].every((key) => sole.get(key) === line);
}

/** In a text of another language every word would be a subject that no other account touches. */
const ENGLISH = /^[a-z]{3,}/;

const isSubject = (term: Term): boolean => term.kind === "word" && ENGLISH.test(term.root) && term.bits >= LEAST_BITS;

/** Headline, or one of the first sentences. */
const isOpening = ({ source, start }: Passage, { witnesses }: Material): boolean => {
  const { sentences } = witnesses.sources[source] as Source;
  return sentences.slice(0, 2).some((sentence) => sentence.start <= start && start < sentence.end);
};

/** Sentences shown for a subject. */
const MOST_SHOWN = 4;

function draftOf({ root, passages, opens }: Topic, { witnesses }: Material): Draft {
  const words: string[] = [];
  const citations = passages.map((passage): Citation => {
    const source = witnesses.sources[passage.source] as Source;
    const term = passage.terms.find((each) => each.root === root) as Term;
    words.push(source.text.slice(term.start, term.end).toLowerCase());
    return cite(source, passage);
  });
  const word = commonest(words);
  return {
    kind: "omission",
    weight: opens ? "high" : "medium",
    question: `Do the other accounts say anything of “${word}”?`,
    readings: [{ value: shortened((citations[0] as Citation).exact), citations: citations.slice(0, MOST_SHOWN) }],
  };
}

/** The form that stands most often; among equals the first in the alphabet. */
function commonest(words: readonly string[]): string {
  const count = (word: string): number => words.filter((each) => each === word).length;
  return [...new Set(words)].sort((x, y) => count(y) - count(x) || (x < y ? -1 : 1))[0] ?? "";
}
