import { ACT_WORDS, type SpeechAct } from "./act-words.ts";
import { AUXILIARIES } from "./closed-words.ts";

const VOWEL_CONSONANT = /[^aeiou][aeiou][bdgmnpt]$/;
/** Verbs of two syllables whose last one is unstressed do not double: "suggest" ends in two consonants anyway. */
const DOUBLES: ReadonlySet<string> = new Set(["ban", "beg", "commit", "plan", "permit", "rebuff"]);

/** The regular forms of a verb: base, -s, -ed, -ing. Irregular ones stand in the list beside it. */
function formsOf(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null;
  const doubled = DOUBLES.has(verb) && VOWEL_CONSONANT.test(verb) ? verb + verb.at(-1) : null;
  return [
    verb,
    y ? `${y}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`,
    y ? `${y}ied` : `${doubled ?? stem}ed`,
    `${doubled ?? (verb.endsWith("ee") ? verb : stem)}ing`,
  ];
}

interface ActForm {
  readonly act: SpeechAct;
  /** Place in ACT_WORDS: the smaller one wins. */
  readonly rank: number;
}

function indexForms(): ReadonlyMap<string, ActForm> {
  const index = new Map<string, ActForm>();
  ACT_WORDS.forEach(({ act, verbs, forms }, rank) => {
    for (const form of [...verbs.flatMap(formsOf), ...forms]) if (!index.has(form)) index.set(form, { act, rank });
  });
  return index;
}

const FORMS = indexForms();

const WEIGHTY: ReadonlySet<SpeechAct> = new Set(["directive", "commissive", "proposal", "support", "refusal"]);

/** Whether a single word names an act that commits or asks; modals and other function words do not count. */
export function isActWord(key: string): boolean {
  const form = key.length > 3 && !AUXILIARIES.has(key) ? FORMS.get(key) : undefined;
  return form !== undefined && WEIGHTY.has(form.act);
}

/** The same of short words too: "ask", "back", "vow"; the caller leaves out the modals. */
export const isWeightyWord = (key: string): boolean => WEIGHTY.has(FORMS.get(key)?.act ?? "assertive");

/** The place of a single word's act in the list, from 1; 0 for a word of no act. */
export const actNumber = (key: string): number => {
  const form = FORMS.get(key);
  return form === undefined ? 0 : form.rank + 1;
};

/** Whether a single word takes somebody's side or turns him down. */
export const isSideTaking = (key: string): boolean => {
  const act = FORMS.get(key)?.act;
  return act === "support" || act === "refusal";
};
