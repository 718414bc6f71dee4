import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/span.ts";
import type { Term } from "../align/passage.ts";
import type { Comparison, DiscrepancyRule, Draft, Side } from "./draft.ts";
import { sharedPhrase, shortened } from "./words.ts";

/** What a plan consists of, told by two lists of clauses that share an item: each account chose its own. */
export const enumerations: DiscrepancyRule = {
  name: "enumerations",
  find: ({ loose }) => loose.filter(({ link }) => link.likeness >= SAME_LIST).flatMap(differingLists),
};

const SAME_LIST = 0.6;

/** Fewer items are no list that a reader would compare; an item is at least so many words of content. */
const LEAST_ITEMS = 3;
const LEAST_WORDS = 2;

/** Items of two lists meet where they share so many roots. */
const SAME_ITEM = 2;

function differingLists(comparison: Comparison): Draft[] {
  const { a, b, link } = comparison;
  const [one, other] = [itemsOf(a), itemsOf(b)];
  if (one.length < LEAST_ITEMS || other.length < LEAST_ITEMS) return [];
  const meets = (x: Item, y: Item): boolean => {
    const met = link.evidence.matches.filter((match) => x.terms.has(match.a) && y.terms.has(match.b));
    return new Set(met.map((match) => (a.passage.terms[match.a] as Term).root)).size >= SAME_ITEM;
  };
  const onlyOne = one.filter((x) => !other.some((y) => meets(x, y)));
  const onlyOther = other.filter((y) => !one.some((x) => meets(x, y)));
  if (onlyOne.length === one.length || onlyOne.length === 0 || onlyOther.length === 0) return [];
  const phrase = sharedPhrase(comparison);
  return [
    {
      kind: "list",
      weight: "medium",
      question: phrase === null ? "What belongs to the list?" : `What is named together with ${phrase}?`,
      readings: [readingOf(a, one, onlyOne), readingOf(b, other, onlyOther)],
    },
  ];
}

interface Item extends Span {
  /** Indices of its terms in the passage. */
  readonly terms: ReadonlySet<number>;
}

/** The items of a sentence that enumerates: stretches between semicolons, or between commas that a last "and" ends. */
function itemsOf({ source, passage }: Side): Item[] {
  const text = source.text.slice(passage.start, passage.end);
  const mark = text.split(";").length > LEAST_ITEMS - 1 ? /;\s*(?:and\s)?/g : /,\s(?:and\s)?|\sand\s/g;
  const cuts = [...text.matchAll(mark)].map((each) => passage.start + each.index + each[0].length);
  const edges = [passage.start, ...cuts, passage.end];
  const items = edges.slice(0, -1).flatMap((start, i): Item[] => {
    const end = edges[i + 1] as number;
    const terms = new Set(
      [...passage.terms.keys()].filter((at) => {
        const term = passage.terms[at] as Term;
        return term.start >= start && term.end <= end;
      }),
    );
    return terms.size >= LEAST_WORDS ? [{ start, end, terms }] : [];
  });
  const inRow = items.filter((item) => item.start > passage.start);
  const forms = inRow.map((item) => formOf(source.text.slice(item.start, item.end)));
  const most = Math.max(...["ing", "ed"].map((form) => forms.filter((each) => each === form).length));
  return most > 1 && most >= ONE_FORM * forms.length ? items : [];
}

/** So many of the items after the first have one form. */
const ONE_FORM = 0.6;

/** Items of a list begin in one form: "requiring …; training …", "ordered …; proposed …". */
const formOf = (item: string): string => /^\p{Ll}{2,20}?(ing|ed)\b/u.exec(item)?.[1] ?? "";

/** Shows what only this list has; cites all of it. */
function readingOf({ source }: Side, all: readonly Item[], own: readonly Item[]): Draft["readings"][number] {
  const said = own.map((item) =>
    shortened(source.text.slice(item.start, item.end).replace(/(?:[,;]|(?<!\s))\s+(?:and\s)?$/, ""), 60),
  );
  const span = { start: (all[0] as Item).start, end: (all.at(-1) as Item).end };
  return { value: shortened(said.join("; "), 160), citations: [cite(source, trimSpan(source.text, span))] };
}
