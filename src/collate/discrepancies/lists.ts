import type { Citation } from "../../read/citation.ts";
import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { fold } from "../../text/words.ts";
import type { Comparison, DiscrepancyRule, Draft, Side } from "./draft.ts";
import { shortened } from "./words.ts";

/** Names in a row, one of them missing in the other account: "Keld, Moravia" beside "Ostania, Keld and Moravia". */
export const lists: DiscrepancyRule = {
  name: "lists",
  find: (material) => material.comparisons.flatMap(differingLists),
};

interface NameList extends Span {
  readonly members: ReadonlySet<string>;
  readonly names: readonly string[];
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,40}){0,3}`;
const NAME_LIST = new RegExp(`${NAME}(?:, ${NAME}){0,12}(?:,? (?:and|or|&) (?:the |in )?${NAME}|, ${NAME})`, "gu");

function listsIn({ source, passage }: Side): NameList[] {
  return [...source.text.slice(passage.start, passage.end).matchAll(NAME_LIST)].map((match) => {
    const names = match[0].split(/,? (?:and|or|&) (?:the |in )?|, /).map((name) => name.replace(/['’]s$/, ""));
    const start = passage.start + match.index;
    return { start, end: start + match[0].length, names, members: new Set(names.map(fold)) };
  });
}

function differingLists({ a, b }: Comparison): Draft[] {
  const drafts: Draft[] = [];
  for (const one of listsIn(a)) {
    for (const other of listsIn(b)) {
      const common = [...one.members].filter((name) => other.members.has(name)).length;
      const [shorter, longer] = [
        Math.min(one.members.size, other.members.size),
        Math.max(one.members.size, other.members.size),
      ];
      // One list holds the other whole, and something more: two lists that only overlap are mostly lists of other things.
      if (common < 2 || common < shorter || longer === common) continue;
      drafts.push(draftOf([one, a], [other, b]));
    }
  }
  return drafts;
}

function draftOf([one, a]: readonly [NameList, Side], [other, b]: readonly [NameList, Side]): Draft {
  const whole = one.members.size >= other.members.size ? one : other;
  const shared = whole.names.filter((name) => one.members.has(fold(name)) && other.members.has(fold(name)));
  const extra = whole.names.filter((name) => !shared.includes(name));
  return {
    kind: "list",
    weight: "high",
    question: `Does ${enumeration(extra)} belong to the list with ${enumeration(shared)}?`,
    readings: [
      { value: enumeration(one.names), citations: [inSentence(a, one)] },
      { value: enumeration(other.names), citations: [inSentence(b, other)] },
    ],
  };
}

/** The list with the words before it: on its own it would not say what the names are named for. */
function inSentence({ source, passage }: Side, list: Span): Citation {
  const start = passage.clauses.findLast((clause) => clause.start <= list.start)?.start ?? list.start;
  return cite(source, { start, end: list.end });
}

const enumeration = (names: readonly string[]): string =>
  shortened(names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? ""));
