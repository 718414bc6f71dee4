import type { Actor } from "../../actor.ts";
import { isOfficeModifier, isTitle, OFFICES } from "../../names/offices.ts";
import type { Stage } from "./stage.ts";
import { CHIEFS, LOWERING } from "./words.ts";

const REACH = 80;

/** The words of an office; one that is lowered is another office: "vice president" is one word here, "vice-president". */
function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const lowering = words.find((word) => LOWERING.has(word));
  if (!lowering) return words;
  return words.filter((word) => word !== lowering).map((word) => (OFFICES.has(word) ? `${lowering}-${word}` : word));
}

const isOffice = (word: string): boolean => OFFICES.has(word.slice(word.lastIndexOf("-") + 1));
const hasOffice = (words: readonly string[]): boolean => words.some(isOffice);

/** "NATO Secretary-General " before a name: capitals, offices and what belongs to them, up to the name. */
function officeBefore(text: string, start: number): string[] {
  const words = text
    .slice(Math.max(0, start - REACH), start)
    .split(/\s+/)
    .filter(Boolean);
  const kept: string[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string;
    if (/[.!?;:”"“]$/.test(word) && !isTitle(word)) break;
    const belongs =
      isTitle(word) || isOfficeModifier(word) || /^\p{Lu}/u.test(word) || (kept.length > 0 && word === "of");
    if (!belongs) break;
    kept.unshift(word.replace(/,$/, ""));
    if (/,$/.test(word) && kept.length > 1) break;
  }
  return wordsOf(kept.join(" "));
}

/** ", the NATO chief," after a name. */
function officeAfter(text: string, end: number): string[] {
  const match = /^,\s+(?:the\s+|a\s+|an\s+)?([^,.;:"“”]{3,70})/u.exec(text.slice(end, end + REACH));
  return match ? wordsOf(match[1] as string) : [];
}

/** The words of the offices that the text itself gives to each person. */
export function officesIn(stage: Stage): Map<Actor, Set<string>> {
  const offices = new Map<Actor, Set<string>>();
  for (const { actor, start, end } of stage.mentions) {
    if (actor.kind !== "person") continue;
    for (const words of [officeBefore(stage.text, start), officeAfter(stage.text, end)]) {
      if (!hasOffice(words)) continue;
      const known = offices.get(actor) ?? new Set<string>();
      for (const word of words) known.add(word);
      offices.set(actor, known);
    }
  }
  return offices;
}

/** Words that point to a body already named ("the alliance's chief"): they neither help nor hinder. */
const POINTERS: ReadonlySet<string> = new Set(
  "the his her its their alliance bloc group country organisation organization allied of and top".split(" "),
);

/** "Russian" and "Russia", "ministers" and "minister": forms of one word share all but their ends. */
const related = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 3 &&
    b.length > 3 &&
    a.slice(0, Math.max(4, Math.min(a.length, b.length) - 2)) ===
      b.slice(0, Math.max(4, Math.min(a.length, b.length) - 2)));

/**
 * The one person whose office a definite description names: "the NATO chief", "the secretary general", "the foreign
 * minister". Two who could be meant are a doubt: null. An indefinite one ("a spokesman") names nobody.
 */
export function holderOf(description: string, offices: ReadonlyMap<Actor, ReadonlySet<string>>): Actor | null {
  if (/^(?:an?|some|one|another|two|several|many|most|other)\s/i.test(description)) return null;
  const words = wordsOf(description);
  const nouns = words.filter((word) => isOffice(word) || CHIEFS.has(word));
  if (nouns.length === 0) return null;
  const rest = words.filter((word) => !nouns.includes(word) && !POINTERS.has(word));
  const holders = [...offices].filter(([, known]) => {
    const all = [...known];
    const noun = nouns.every((n) => known.has(n) || CHIEFS.has(n));
    return noun && rest.every((word) => all.some((k) => related(word, k)));
  });
  return holders.length === 1 ? (holders[0]?.[0] ?? null) : null;
}

/** Titles as they stand before names. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["gov", "governor"],
  ["rep", "representative"],
  ["pres", "president"],
  ["prof", "professor"],
]);

/** Said of many an office; they do not tell its holders apart. */
const PARTIES: ReadonlySet<string> = new Set(
  "democratic republican conservative liberal labour labor independent".split(" "),
);

/** Everybody who holds the bare office of a definite description: "the senator", "the Republican senator". */
export function holdersOfNoun(description: string, offices: ReadonlyMap<Actor, ReadonlySet<string>>): Actor[] {
  if (!/^the\s/i.test(description)) return [];
  const words = wordsOf(description).filter((word) => !POINTERS.has(word) && !PARTIES.has(word));
  const [noun, ...more] = words;
  if (!noun || more.length > 0 || !isOffice(noun)) return [];
  return [...offices]
    .filter(([, known]) => known.has(noun) || [...known].some((k) => ABBREVIATED.get(k) === noun))
    .map(([a]) => a);
}
