import { DOUBLING, IRREGULAR_VERBS, NO_GERUND, STATIVE, VERB_GROUPS } from "./verb-words.ts";

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";
export type VerbGroup = keyof typeof VERB_GROUPS;

export interface VerbReading {
  readonly base: string;
  readonly form: VerbForm;
}

const words = (list: string): string[] => list.split(" ").filter(Boolean);
const DOUBLED: ReadonlySet<string> = new Set(words(DOUBLING));
const STATIVES: ReadonlySet<string> = new Set(words(STATIVE));
const NOT_GERUNDS: ReadonlySet<string> = new Set(words(NO_GERUND));

/** The group whose list comes first decides for a verb of several. */
const GROUP_OF: ReadonlyMap<string, VerbGroup> = new Map(
  (Object.entries(VERB_GROUPS) as [VerbGroup, string][])
    .reverse()
    .flatMap(([group, list]) => words(list).map((base): [string, VerbGroup] => [base, group])),
);

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  IRREGULAR_VERBS.split("|").map((line) => {
    const [base, past, participle] = words(line) as [string, string, string];
    return [base, [past, participle]];
  }),
);

function regularForms(base: string): Record<VerbForm, string> {
  const silentE = base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base);
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  const doubled = DOUBLED.has(base) ? base + base.at(-1) : base;
  const past = base.endsWith("e") ? `${base}d` : y ? `${y}ied` : `${doubled}ed`;
  return {
    base,
    third: y ? `${y}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`,
    past,
    participle: past,
    gerund: `${silentE ? base.slice(0, -1) : doubled}ing`,
  };
}

/** Every form of a base verb. */
export function formsOf(base: string): Record<VerbForm, string> {
  const forms = regularForms(base);
  const irregular = IRREGULAR.get(base);
  return irregular ? { ...forms, past: irregular[0], participle: irregular[1] } : forms;
}

const READINGS: ReadonlyMap<string, VerbReading> = (() => {
  const index = new Map<string, VerbReading>();
  for (const base of new Set([...GROUP_OF.keys(), ...IRREGULAR.keys(), ...STATIVES]))
    for (const [form, word] of Object.entries(formsOf(base)) as [VerbForm, string][])
      if (!index.has(word)) index.set(word, { base, form });
  return index;
})();

/** "withdrew" -> withdraw, past. null for words outside the list, which may be verbs all the same. */
export const readVerb = (key: string): VerbReading | null => READINGS.get(key) ?? null;

/** "banning" and any other lower-case word in -ing that is not known to be a noun, adjective or preposition. */
export const isGerund = (key: string): boolean => key.length > 4 && key.endsWith("ing") && !NOT_GERUNDS.has(key);

export const isStative = (base: string): boolean => STATIVES.has(base);

export const groupOf = (base: string): VerbGroup | null => GROUP_OF.get(base) ?? null;

const VOWELLESS_E = /(?:[^aeiou](?:at|iv|ur|ar|ut|is|iz|uc|ag|ov|as|os|in|ir|ac|id|od|ak|ok|ig)|[cgszv])$/;

/** A word in -ing at the head of a verb phrase; with "for" or "of" behind it, it is a noun ("funding for", "building of"). */
export const headsGerund = (key: string, next: string): boolean => isGerund(key) && next !== "for" && next !== "of";

/** The base of a verb form, by list, else by its ending: a title needs one even for a verb never listed. */
export function baseOf(key: string): string {
  const known = READINGS.get(key);
  if (known) return known.base;
  const stem = key.endsWith("ing") ? key.slice(0, -3) : key.endsWith("ed") ? key.slice(0, -2) : null;
  if (stem === null || stem.length < 3) return key.endsWith("ies") ? `${key.slice(0, -3)}y` : key;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return VOWELLESS_E.test(stem) ? `${stem}e` : stem;
}
