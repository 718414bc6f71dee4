import type { Line } from "./pieces.ts";
import { isCapitalised } from "./tokens.ts";
import { classesOf } from "./word-class.ts";

/** What the whole text says of one capitalised word, wherever it stands. */
export interface WordEvidence {
  /** Stands in small letters too: then a capital at the start of a sentence says nothing. */
  small: boolean;
  /** Stands capitalised inside a sentence. */
  inside: number;
  /** After a given name, an initial or a title: a surname. */
  afterName: boolean;
  /** After "in", "at", "near": a place, mostly. */
  afterIn: boolean;
  /** Before "said", "who", "himself" or after kin: a person. */
  byPersonWord: boolean;
  /** Stands right before a word that organisations end in. */
  beforeHead: boolean;
}

export type Evidence = ReadonlyMap<string, WordEvidence>;

const IN = new Set(["in", "at", "near", "outside", "across", "throughout"]);

/** Gathers the evidence of a text; headlines in title case are left out, since their capitals prove nothing. */
export function evidenceIn(lines: readonly Line[]): Evidence {
  const words = new Map<string, WordEvidence>();
  const small = new Set<string>();
  for (const { tokens, titleCase } of lines) {
    if (titleCase) continue;
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]!.text;
      if (!isCapitalised(word)) {
        small.add(word);
        continue;
      }
      let known = words.get(word);
      if (!known) {
        known = { small: false, inside: 0, afterName: false, afterIn: false, byPersonWord: false, beforeHead: false };
        words.set(word, known);
      }
      const before = tokens[i - 1]?.text ?? "";
      const after = tokens[i + 1]?.text ?? "";
      const left = classesOf(before);
      const right = classesOf(after);
      if (i > 0) known.inside++;
      if (/^\p{Lu}\.$/u.test(before) || left.some((c) => c === "given" || c === "hon" || c === "rank" || c === "off"))
        known.afterName = true;
      if (IN.has(before)) known.afterIn = true;
      if (right.includes("pv") || left.includes("kin")) known.byPersonWord = true;
      if (right.includes("oh")) known.beforeHead = true;
    }
  }
  for (const [word, known] of words) known.small = small.has(word.toLowerCase());
  return words;
}
