import type { Source } from "../../read/source.ts";
import type { Passage } from "../align/passage.ts";
import { type Label, labelsIn } from "./labels.ts";
import type { Nouns } from "./nouns.ts";

/** What is to be grouped: the passages that say it. */
export interface Item {
  readonly passages: readonly Passage[];
}

/** Items that speak of one thing. */
export interface Subject {
  /** Words of the sources, as a heading. */
  readonly title: string;
  /** Places of the items in what was given. */
  readonly members: readonly number[];
  /** Where the members name it, one for each source. */
  readonly named: readonly { readonly source: number; readonly label: Label }[];
}

interface Use {
  readonly source: number;
  readonly label: Label;
}

/** All uses of one label, by item, with how surely the item is about it. */
interface Theme {
  readonly key: string;
  readonly uses: readonly Use[];
  readonly weights: ReadonlyMap<number, number>;
  readonly specific: number;
}

export interface Grouping {
  readonly sources: readonly Source[];
  readonly nouns: Nouns;
  /** Stems that may name no subject. */
  readonly excluded: ReadonlySet<string>;
  /** Stems that may name one only beside another word: what all of it is about. */
  readonly common: ReadonlySet<string>;
  /** An item less is no group. */
  readonly fewest: number;
}

/** A noun in more of the items than this is what all of it is about, and parts nothing. */
const MOST_SHARE = 0.4;
const FEW_ITEMS = 8;
/** Bits from which on a word is as telling as a label needs. */
const TELLING = 5;
const TELLING_PAIR = 8;
const PAIR_BONUS = 1.25;
const OTHER_LINE_BONUS = 1.15;

const wordsOfUse = ({ source, label }: Use, sources: readonly Source[]): string =>
  sources[source]?.text.slice(label.start, label.end).replace(/\s+/g, " ") ?? "";

const specificOf = ({ stems, bits }: Label): number =>
  stems.length > 1 ? PAIR_BONUS * Math.min(1, bits / TELLING_PAIR) : Math.min(1, bits / TELLING);

function themesOf(items: readonly Item[], grouping: Grouping): Theme[] {
  const uses = new Map<string, Use[]>();
  const weights = new Map<string, Map<number, number>>();
  for (const [n, { passages }] of items.entries())
    for (const passage of passages) {
      const source = grouping.sources[passage.source] as Source;
      const own = new Set<string>();
      for (const label of labelsIn(passage, source, grouping.nouns, grouping.excluded)) {
        const list = uses.get(label.key) ?? [];
        list.push({ source: passage.source, label });
        uses.set(label.key, list);
        if (own.has(label.key)) continue;
        own.add(label.key);
        const row = weights.get(label.key) ?? new Map<number, number>();
        row.set(n, (row.get(n) ?? 0) + 1 / passages.length);
        weights.set(label.key, row);
      }
    }
  return [...uses].map(([key, list]): Theme => {
    const lines = new Set(list.map(({ source }) => grouping.sources[source]?.lineage)).size;
    const specific = specificOf(list[0]?.label as Label) * (lines > 1 ? OTHER_LINE_BONUS : 1);
    return { key, uses: list, weights: weights.get(key) as Map<number, number>, specific };
  });
}

/** Whether a theme may part the items: enough have it, not most of them, and it is not what the whole event is about. */
const parts = ({ key, weights }: Theme, items: number, { fewest, common }: Grouping): boolean =>
  weights.size >= fewest &&
  (items < FEW_ITEMS || weights.size <= MOST_SHARE * items) &&
  !key.split(" ").every((stem) => common.has(stem));

/** Half of an item's passages name it: then it is what the item is about. */
const weigh = (share: number): number => Math.min(1, 0.4 + share);

const membersOf = (theme: Theme, free: ReadonlySet<number>): number[] =>
  [...theme.weights.keys()].filter((n) => free.has(n));

const scoreOf = (theme: Theme, free: ReadonlySet<number>): number =>
  theme.specific * membersOf(theme, free).reduce((sum, n) => sum + weigh(theme.weights.get(n) ?? 0), 0);

/** The theme that takes most of what is left; the first text among equals. */
function bestOf(themes: readonly Theme[], free: ReadonlySet<number>, fewest: number): Theme | null {
  let best: Theme | null = null;
  let top = 0;
  for (const theme of themes) {
    if (membersOf(theme, free).length < fewest) continue;
    const score = scoreOf(theme, free);
    if (score > top || (score === top && best !== null && theme.key < best.key)) [best, top] = [theme, score];
  }
  return best;
}

/** The themes that take most of the items, each most of what those before it leave. */
function chosenThemes(themes: readonly Theme[], items: number, fewest: number): Theme[] {
  const free = new Set(Array.from({ length: items }, (_, n) => n));
  const chosen: Theme[] = [];
  for (;;) {
    const theme = bestOf(themes, free, fewest);
    if (!theme) return chosen;
    for (const n of membersOf(theme, free)) free.delete(n);
    chosen.push(theme);
  }
}

/** An item that several themes would take goes to the one that says most about it; the rarer one is closer to it. */
function settled(chosen: readonly Theme[], items: number): Map<Theme, number[]> {
  const fits = (theme: Theme, n: number) =>
    weigh(theme.weights.get(n) ?? 0) * theme.specific * Math.log2(1 + items / theme.weights.size);
  const members = new Map<Theme, number[]>(chosen.map((theme) => [theme, []]));
  for (let n = 0; n < items; n++) {
    let best: Theme | null = null;
    for (const theme of chosen)
      if (theme.weights.has(n) && (best === null || fits(theme, n) > fits(best, n))) best = theme;
    if (best) members.get(best)?.push(n);
  }
  return members;
}

/** Settles until every theme has enough of its own; the smallest that has not gives its items up first. */
function stable(chosen: readonly Theme[], items: number, fewest: number): Map<Theme, number[]> {
  let themes = [...chosen];
  for (;;) {
    const members = settled(themes, items);
    const weak = [...members].filter(([, list]) => list.length < fewest).sort((a, b) => a[1].length - b[1].length);
    const [first] = weak;
    if (!first) return members;
    themes = themes.filter((theme) => theme !== first[0]);
  }
}

function mostFrequent(uses: readonly Use[], textOf: (use: Use) => string): string {
  const counts = new Map<string, number>();
  for (const use of uses) {
    const words = textOf(use);
    counts.set(words, (counts.get(words) ?? 0) + (use.label.whole ? 1 : 0.4));
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? "";
}

/** A pair in this share of a noun's uses, and more than once, says better what is meant than the noun alone. */
const TYPICAL = 0.25;

/** "Background checks", "Asylum": the words as the sources mostly have them; a noun takes along the word it mostly goes with. */
function headingOf(theme: Theme, themes: readonly Theme[], sources: readonly Source[]): string {
  const text = (use: Use) => (use.label.proper ? wordsOfUse(use, sources) : plain(wordsOfUse(use, sources)));
  const pairs = themes.filter(
    ({ key, uses }) =>
      key.split(" ").includes(theme.key) &&
      key !== theme.key &&
      uses.length >= Math.max(2, TYPICAL * theme.uses.length),
  );
  const [pair] = [...pairs].sort((a, b) => b.uses.length - a.uses.length || (a.key < b.key ? -1 : 1));
  return mostFrequent((pair ?? theme).uses, text);
}

/** Lower case, but for what is written in capitals throughout. */
const plain = (words: string): string =>
  words
    .split(" ")
    .map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word))
    .join(" ");

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Groups items by what they speak of: the label that takes most of them first, then the one that takes most of the rest, until
 * none takes enough. So each group has a heading that its own items use. What no label takes is in no group.
 */
export function groupBySubject(items: readonly Item[], grouping: Grouping): Subject[] {
  const themes = themesOf(items, grouping);
  const parting = themes.filter((theme) => parts(theme, items.length, grouping));
  const chosen = chosenThemes(parting, items.length, grouping.fewest);
  const byTitle = new Map<string, { readonly members: number[]; readonly uses: Use[] }>();
  for (const [theme, members] of stable(chosen, items.length, grouping.fewest)) {
    const title = sentenceCase(headingOf(theme, themes, grouping.sources));
    const same = byTitle.get(title) ?? { members: [], uses: [] };
    same.members.push(...members);
    same.uses.push(...theme.uses);
    byTitle.set(title, same);
  }
  return [...byTitle].map(([title, { members, uses }]) => ({
    title,
    members: members.sort((a, b) => a - b),
    named: firstUses(uses),
  }));
}

/** The first use in each source. */
function firstUses(uses: readonly Use[]): Use[] {
  const first = new Map<number, Use>();
  for (const use of uses) {
    const known = first.get(use.source);
    if (!known || use.label.start < known.label.start) first.set(use.source, use);
  }
  return [...first.values()].sort((a, b) => a.source - b.source);
}
