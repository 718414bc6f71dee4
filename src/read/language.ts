import { FREQUENT_WORDS } from "./language-words.ts";
import type { Grounded } from "./source.ts";

/** Scripts that stand for one language among those that news is read in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Armenian}/u, "hy"],
];

const LANGUAGES: ReadonlyMap<string, readonly string[]> = wordsToLanguages();

function wordsToLanguages(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FREQUENT_WORDS))
    for (const word of new Set(words.split(" "))) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
}

/** Enough to count on, and bounds the work on a book. */
const LOOKED_AT = 2_000;

/** The language of a text by its script and its little words. "und" (undetermined) rather than a guess. */
export function detectLanguage(text: string): Grounded<string> {
  const sample = text.slice(0, LOOKED_AT);
  const found = byScript(sample) ?? byWords(sample) ?? byLetters(sample) ?? (isShortLatin(sample) ? SHORT : null);
  return found === null
    ? { value: "und", basis: "inferred", cited: null, rule: "language/undetermined" }
    : { value: found.language, basis: "inferred", cited: null, rule: found.rule };
}

/** A line or two of plain Latin letters without evidence: English is what nearly all such input is, and the basis says so. */
const SHORT: Found = { language: "en", rule: "language/short-default" };
function isShortLatin(sample: string): boolean {
  if (sample.length >= 400) return false;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters * 0.8;
}

type Found = { readonly language: string; readonly rule: string };

/** A script decides when a fifth of the letters are written in it. */
function byScript(sample: string): Found | null {
  // Greek begins the scripts that are looked for; general punctuation lies between them.
  if (!/[\u0370-\u1fff\u2e80-\udfff]/.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, language] of SCRIPTS) {
    if (!script.test(sample)) continue;
    const share = (sample.match(new RegExp(script.source, "gu"))?.length ?? 0) / letters;
    if (share > 0.2) return { language, rule: "language/script" };
  }
  return null;
}

/** Letters that one alphabet of Cyrillic has and the others lack; the first that stands in the text decides. */
const CYRILLIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[їєґ]/i, "uk"],
  [/ў/i, "be"],
  [/[ђћ]/i, "sr"],
  [/[ѓќ]/i, "mk"],
  [/[ыэё]/i, "ru"],
];

/** The same for Arabic script: letters that Persian, Urdu and Pashto added, then those that they do without. */
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ټډړږښڼ]/, "ps"],
  [/[ٹڈڑں]/, "ur"],
  [/[پچژگ]/, "fa"],
  [/[ةىأإ]/, "ar"],
];

/** For a line or two, too short for its little words. */
function byLetters(sample: string): Found | null {
  const language = [...CYRILLIC_LETTERS, ...ARABIC_LETTERS].find(([letters]) => letters.test(sample))?.[1];
  return language ? { language, rule: "language/letters" } : null;
}

/** Each little word votes for its languages; a few words are no evidence, so the first must lead clearly and by several. */
function byWords(sample: string): Found | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    total++;
    if (LANGUAGES.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const votes = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (const [word, count] of counts)
    for (const language of LANGUAGES.get(word) ?? []) {
      votes.set(language, (votes.get(language) ?? 0) + count);
      kinds.set(language, (kinds.get(language) ?? 0) + 1);
    }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ranked;
  if (!first || first[1] / total < 0.08) return null;
  if (second && first[1] < second[1] * 1.15) return null;
  return (kinds.get(first[0]) ?? 0) < LEAST_KINDS ? null : { language: first[0], rule: "language/words" };
}

/** Different little words that must speak for a language. */
const LEAST_KINDS = 4;
