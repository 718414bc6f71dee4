import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { wordsOf } from "../../text/words.ts";
import { rootOf } from "../align/root.ts";
import type { Comparison, DiscrepancyRule, Draft, Side } from "./draft.ts";
import { shortened } from "./words.ts";

/** Things in a row, one more in one account: "sails, ropes and lamps" beside "sails, ropes, lamps and, in some cases, anchors". */
export const items: DiscrepancyRule = {
  name: "items",
  find: ({ loose }) => loose.filter(({ link }) => link.likeness >= SAME_MATTER).flatMap(differingItems),
};

const SAME_MATTER = 0.3;

/** Things that both lists name, and that show that they list the same. */
const LEAST_COMMON = 3;

function differingItems({ a, b }: Comparison): Draft[] {
  const [one, other] = [longestRow(a), longestRow(b)];
  if (!one || !other) return [];
  const onlyOne = one.items.filter((item) => !other.items.some((each) => isSame(item, each)));
  const onlyOther = other.items.filter((item) => !one.items.some((each) => isSame(item, each)));
  const common = one.items.length - onlyOne.length;
  const extra = [...onlyOne, ...onlyOther];
  if (common < LEAST_COMMON || extra.length === 0 || extra.length > common) return [];
  return [
    {
      kind: "list",
      weight: "medium",
      question: `Does this belong to the list: ${extra.map((item) => `“${shortened(item.text)}”`).join(", ")}?`,
      readings: [
        { value: shortened(one.text), citations: [cite(a.source, one)] },
        { value: shortened(other.text), citations: [cite(b.source, other)] },
      ],
    },
  ];
}

interface Item extends Span {
  readonly text: string;
  readonly roots: ReadonlySet<string>;
}

interface Row extends Span {
  readonly text: string;
  readonly items: readonly Item[];
}

/** An item is a few words; of the clause before the first comma its end. */
const MOST_WORDS = 5;
const LEAST_ITEMS = 4;

/** Between items; what stands between two commas inside a list ("in some cases") is passed over. */
const BETWEEN = /,\s+(?:and\s+|or\s+)?(?:in (?:some|many|a few) cases,\s+)?|(?<!\s)\s+(?:and|or)\s+/g;

/** The longest run of short items in a sentence. */
function longestRow({ source: { text }, passage }: Side): Row | null {
  const inside = text.slice(passage.start, passage.end);
  const cuts = [...inside.matchAll(BETWEEN)];
  const parts = cuts.map((cut, i): Span => {
    const start = passage.start + cut.index + cut[0].length;
    const next = cuts[i + 1];
    return { start, end: next ? passage.start + next.index : endOfItem(text, start, passage.end) };
  });
  let best: Row | null = null;
  let from = 0;
  for (let i = 0; i <= parts.length; i++) {
    const part = parts[i];
    if (part && countWords(text, part) <= MOST_WORDS) continue;
    const row = rowOf(text, passage, parts.slice(from, i), cuts[from]?.index ?? 0);
    if (row && (best === null || row.items.length > best.items.length)) best = row;
    from = i + 1;
  }
  return best;
}

/** The last item ends with its clause, or before a word that begins another. */
function endOfItem(text: string, start: number, end: number): number {
  const found = /[,.;:!?()–—]|\s-\s|\s(?:of|who|which|that|to|by|in|from|with|were|was|are|is)\s/.exec(
    text.slice(start, end),
  );
  return found ? start + found.index : end;
}

function rowOf(text: string, passage: Span, parts: readonly Span[], firstCut: number): Row | null {
  const end = parts.at(-1)?.end;
  if (parts.length + 1 < LEAST_ITEMS || end === undefined) return null;
  const before = text.slice(passage.start, passage.start + firstCut);
  const first = /(?<![^\s,;:])(?:[^\s,;:]+\s){0,2}[^\s,;:]+$/.exec(before)?.[0] ?? "";
  const start = passage.start + firstCut - first.length;
  const spans = [{ start, end: start + first.length }, ...parts];
  // "their data, such as names": the list begins behind what brings it in.
  const opening = spans.findLastIndex((span) => INTRODUCED.test(text.slice(span.start, span.end)));
  const items = spans.slice(Math.max(0, opening)).flatMap((span): Item[] => {
    const intro = INTRODUCED.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    const said = text.slice(span.start + intro, span.end);
    const roots = rootsOf(said);
    return roots.size > 0 ? [{ start: span.start + intro, end: span.end, text: said, roots }] : [];
  });
  if (items.some((item) => NO_THING.test(item.text))) return null;
  const from = items[0]?.start;
  if (from === undefined || items.length < LEAST_ITEMS) return null;
  return { start: from, end, text: text.slice(from, end), items };
}

/** A verb or a count at its head makes it a clause or a point of a programme. */
const NO_THING = /^(?:are|is|was|were|be|has|have|had|will|would|can|could|to|not|first|second|third)\b/i;

/** What brings a list in, up to its first item. */
const INTRODUCED = /^.{0,40}?\b(?:such as|includ(?:e|es|ed|ing)|namely|like|of|with)\s+|^[^:]{0,40}:\s*/;

const countWords = (text: string, span: Span): number => wordsOf(text, span).length;

const rootsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !isStopWord(word.key))
      .map((word) => rootOf(word.key)),
  );

/** Items are the same if half the words of the shorter meet: "birth dates" and "dates of birth", not two sorts of numbers. */
function isSame(one: Item, other: Item): boolean {
  const common = [...one.roots].filter((root) => other.roots.has(root)).length;
  return common > 0 && common * 2 >= Math.min(one.roots.size, other.roots.size);
}
