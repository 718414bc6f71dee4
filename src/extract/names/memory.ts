import { LABELS } from "./model.ts";
import type { Line } from "./pieces.ts";
import { isCapitalised, type Token } from "./tokens.ts";

/** What an earlier reading of the same text made of its words. */
export interface Memory {
  /** The commonest kind of a capitalised word ("PER", "LOC", "ORG", "O"), with "+" where nearly always so. */
  readonly kindOf: (word: string) => string;
  /** Part that a word plays in names of two or more words: last or first of a person's, or "". */
  readonly partOf: (word: string) => string;
  /** Kind of the longest name of two or more words that was read elsewhere and begins here, with its length in tokens. */
  readonly nameAt: (tokens: readonly Token[], at: number) => { readonly kind: string; readonly length: number } | null;
}

interface Count {
  readonly kinds: Map<string, number>;
  last: boolean;
  first: boolean;
}

/** Names that begin with one word and are still looked for everywhere. */
const MOST_ALIKE = 40;
const NEARLY_ALWAYS = 0.8;
const KIND = LABELS.map((label) => label.slice(-3));

function commonest(kinds: ReadonlyMap<string, number>): { kind: string; share: number; all: number } {
  let kind = "";
  let all = 0;
  for (const [other, count] of kinds) {
    all += count;
    const best = kinds.get(kind) ?? 0;
    if (count > best || (count === best && other < kind)) kind = other;
  }
  return { kind, all, share: (kinds.get(kind) ?? 0) / (all || 1) };
}

const bump = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Learns from one reading: `labels` of each line's tokens. */
export function memoryOf(lines: readonly Line[], labels: readonly (readonly number[])[]): Memory {
  const words = new Map<string, Count>();
  const names = new Map<string, Map<string, number>>();
  const countOf = (word: string): Count => {
    let count = words.get(word);
    if (!count) {
      count = { kinds: new Map(), last: false, first: false };
      words.set(word, count);
    }
    return count;
  };
  lines.forEach(({ tokens }, l) => {
    const row = labels[l] ?? [];
    for (let i = 0; i < tokens.length; i++) {
      const label = row[i] ?? 0;
      if (isCapitalised(tokens[i]!.text)) bump(countOf(tokens[i]!.text).kinds, KIND[label]!);
      if (label % 2 === 0) continue;
      let end = i + 1;
      while (row[end] === label + 1) end++;
      if (end === i + 1) continue;
      const form = tokens.slice(i, end).map((token) => token.text);
      const kinds = names.get(form.join(" ")) ?? new Map<string, number>();
      bump(kinds, KIND[label]!);
      names.set(form.join(" "), kinds);
      if (KIND[label] !== "PER") continue;
      countOf(form[0]!).first = true;
      countOf(form.at(-1)!).last = true;
    }
  });
  const byFirst = new Map<string, { words: string[]; kind: string }[]>();
  for (const [form, kinds] of [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    const parts = form.split(" ");
    const row = byFirst.get(parts[0]!) ?? [];
    if (row.length < MOST_ALIKE) row.push({ words: parts, kind: commonest(kinds).kind });
    byFirst.set(parts[0]!, row);
  }
  return {
    kindOf: (word) => {
      const count = words.get(word);
      if (!count) return "?";
      const { kind, share, all } = commonest(count.kinds);
      return share >= NEARLY_ALWAYS && all > 1 ? `${kind}+` : kind;
    },
    partOf: (word) => {
      const count = words.get(word);
      return count?.last ? "last" : count?.first ? "first" : "";
    },
    nameAt: (tokens, at) => {
      for (const { words: form, kind } of byFirst.get(tokens[at]!.text) ?? [])
        if (form.every((word, k) => tokens[at + k]?.text === word)) return { kind, length: form.length };
      return null;
    },
  };
}
