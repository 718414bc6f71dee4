import { INSTRUMENT_NAMES } from "./instruments.ts";
import { ORGANISATION_NAMES } from "./organisations.ts";
import { COUNTRY_NAMES, STATE_NAMES } from "./places.ts";

/** Lower case, no accents, no stops, hyphens open, no letters in brackets, no leading "the": what two spellings of one name have in common. */
export function normalForm(name: string): string {
  let form = normalForms.get(name);
  if (form === undefined) {
    form = makeNormalForm(name);
    if (normalForms.size >= LIMIT) normalForms.clear();
    normalForms.set(name, form);
  }
  return form;
}

/** The same names come again and again: a bounded store. */
const normalForms = new Map<string, string>();
const LIMIT = 50_000;

function makeNormalForm(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ ?\([^()]{1,20}\)/g, "")
    .replace(/[.’'`"“”]/g, "")
    .replace(/[-‐‑–\s]+/g, " ")
    .replace(/^the /, "")
    .replace(/ (?:inc|corp|ltd|llc|plc|co|corporation|incorporated|limited)$/, "")
    .trim();
}

/** As `normalForm`, without initials and "Jr": "George W. Bush" and "George Bush" meet. */
export function personForm(name: string): string {
  const words = normalForm(name).split(" ");
  const kept = words.filter((word, i) => i === 0 || (word.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(word)));
  return kept.join(" ");
}

const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `joe joseph|joey joseph|bill william|billy william|will william|bob robert|bobby robert|rob robert|mike michael|mick michael|chuck charles|charlie charles|jim james|jimmy james|tom thomas|tommy thomas|dick richard|rick richard|rich richard
  |ted edward|ed edward|eddie edward|tony anthony|antony anthony|dan daniel|danny daniel|dave david|steve stephen|steven stephen|jeff jeffrey|geoff geoffrey|greg gregory|ken kenneth|larry lawrence|matt matthew|nick nicholas|pat patrick|pete peter|phil philip|phillip philip
  |ron ronald|sam samuel|tim timothy|andy andrew|ben benjamin|chris christopher|don donald|doug douglas|fred frederick|jon jonathan|josh joshua|al albert|jack john|johnny john|kate katherine|kathy katherine|liz elizabeth|beth elizabeth|betty elizabeth|sue susan|barb barbara|deb deborah|debbie deborah|jen jennifer|jenny jennifer|maggie margaret|peggy margaret|mitch mitchell|nate nathaniel|vlad vladimir|alex alexander`
    .split("|")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

/** The given name in its long form, so that "Joe Example" and "Joseph R. Example Jr." meet. */
export function longGiven(form: string): string {
  const space = form.indexOf(" ");
  const given = space < 0 ? form : form.slice(0, space);
  return (NICKNAMES.get(given) ?? given) + (space < 0 ? "" : form.slice(space));
}

/** Spellings of one foreign name meet, but for first letters (Jan is not Ian): "Zelensky", "Zelenskiy" and "Zelenskyy"; "Mohammed" and "Mohamed". */
export const soundForm = (form: string): string => form.replace(/(?<=[a-z])[yij]+/g, "i").replace(/(.)\1+/g, "$1");

const SMALL = /^(?:of|the|and|for|in|on|to|de|du|des|la|le|d|a|an|&)$/;

/** Both ways to make letters of a name: with and without its small words. Empty for names of one word. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-‐‑]+/).filter(Boolean);
  if (words.length < 2) return [];
  const first = (some: readonly string[]): string => some.map((word) => word[0]!.toUpperCase()).join("");
  return [...new Set([first(words.filter((word) => !SMALL.test(word.toLowerCase()))), first(words)])];
}

/** The letters of an acronym: "U.S." is "US"; null for what is none. */
export function acronymOf(name: string): string | null {
  const letters = name.replace(/\./g, "");
  return /^\p{Lu}[\p{Lu}\p{Nd}&]{1,7}$/u.test(letters) ? letters : null;
}

const KNOWN_AS: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_NAMES, ...STATE_NAMES, ...ORGANISATION_NAMES, ...INSTRUMENT_NAMES].flatMap((names) =>
    names.map((name) => [normalForm(name), normalForm(names[0]!)] as const),
  ),
);

/** "Ministry of Justice" and "Justice Ministry" are one; so are names that everybody writes in several ways ("US"). */
export function knownForm(name: string): string {
  const form = normalForm(name);
  const known = KNOWN_AS.get(form);
  if (known) return known;
  const office = /^(department|ministry) of (.{3,40})$/.exec(form);
  return office ? `${office[2]!.replace(/^the /, "")} ${office[1]}` : form;
}

/** A name as handles write it: "Ann O'Roe" is "annoroe", and so is "@AnnORoe". */
export const squashed = (name: string): string => normalForm(name).replace(/[^\p{L}\p{N}]/gu, "");
