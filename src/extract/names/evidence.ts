import { type Lexeme, lexemeOf } from "./lexeme.ts";
import type { Line } from "./pieces.ts";
import { isCapitalised, type Token } from "./tokens.ts";

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
  /** What the text says that it is: "X is a village" place. As `definedBy` has it. */
  defined: string;
}

export type Evidence = ReadonlyMap<string, WordEvidence>;

const NO_CLASSES: readonly string[] = [];
const IN = new Set(["in", "at", "near", "outside", "across", "throughout"]);

const IS = new Set(["is", "was", "are", "were", "refers"]);
const ARTICLE = new Set(["a", "an", "the", "one"]);
const FARTHEST_NOUN = 9;
const LONGEST_ASIDE = 24;

/** First index after brackets or commas' asides that begin at `at`: "X (born 1950) is", "X, or Y, is". */
function afterAside(tokens: readonly Token[], at: number): number {
  const close = tokens[at]?.text === "(" ? ")" : tokens[at]?.text === "," ? "," : "";
  if (!close) return at;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST_ASIDE; i++) if (tokens[i]!.text === close) return i + 1;
  return at;
}

/** Head noun after an article, within a few words: "a small coastal village in" is a village. */
function nounAfter(tokens: readonly Token[], article: number): string {
  if (!ARTICLE.has(tokens[article]?.text.toLowerCase() ?? "")) return "";
  let kind = "";
  for (let i = article + 1; i < tokens.length && i - article < FARTHEST_NOUN; i++) {
    const word = tokens[i]!.text;
    if (/^(?:of|in|on|at|by|from|for|that|which|who|with|located|based|to)$/.test(word) || /^[.,;:(]/.test(word))
      return kind;
    kind = tokens[i]!.lexeme.noun || kind;
  }
  return kind;
}

/** What the words right after a name say that it is: "X is a village", "X, a band from Y,". */
export function definitionAfter(tokens: readonly Token[], end: number): string {
  const verb = afterAside(tokens, end);
  if (IS.has(tokens[verb]?.text ?? "")) return nounAfter(tokens, verb + 1);
  return tokens[end]?.text === "," ? nounAfter(tokens, end + 1) : "";
}

/** Gathers the evidence of a text; headlines in title case are left out, since their capitals prove nothing. */
export function evidenceIn(lines: readonly Line[]): Evidence {
  const words = new Map<string, WordEvidence>();
  const small = new Set<Lexeme>();
  for (const { tokens, titleCase } of lines) {
    if (titleCase) continue;
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]!.text;
      if (!isCapitalised(word)) {
        small.add(tokens[i]!.lexeme);
        continue;
      }
      let known = words.get(word);
      if (!known) {
        known = {
          small: false,
          inside: 0,
          afterName: false,
          afterIn: false,
          byPersonWord: false,
          beforeHead: false,
          defined: "",
        };
        words.set(word, known);
      }
      const before = tokens[i - 1]?.text ?? "";
      const left = tokens[i - 1]?.lexeme.classes ?? NO_CLASSES;
      const right = tokens[i + 1]?.lexeme.classes ?? NO_CLASSES;
      if (i > 0) known.inside++;
      if (
        tokens[i - 1]?.lexeme.shape === "I." ||
        left.some((c) => c === "given" || c === "hon" || c === "rank" || c === "off")
      )
        known.afterName = true;
      if (IN.has(before)) known.afterIn = true;
      if (right.includes("pv") || left.includes("kin")) known.byPersonWord = true;
      if (right.includes("oh")) known.beforeHead = true;
    }
  }
  for (const { tokens, titleCase } of lines) if (!titleCase) addDefinitions(words, tokens);
  for (const [word, known] of words) known.small = small.has(lexemeOf(word.toLowerCase()));
  return words;
}

function addDefinitions(words: ReadonlyMap<string, WordEvidence>, tokens: readonly Token[]): void {
  for (let start = 0; start < tokens.length; start++) {
    if (!isCapitalised(tokens[start]!.text)) continue;
    let end = start + 1;
    while (end < tokens.length && isCapitalised(tokens[end]!.text)) end++;
    const kind = definitionAfter(tokens, end);
    for (let i = start; kind && i < end; i++) {
      const known = words.get(tokens[i]!.text);
      if (known && !known.defined) known.defined = kind;
    }
    start = end;
  }
}
