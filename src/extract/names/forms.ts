import { INSTRUMENT_NAMES } from "./instruments.ts";
import { ORGANISATION_NAMES } from "./organisations.ts";
import { COUNTRY_NAMES } from "./places.ts";

/** Lower case, no accents, no stops, hyphens open, no leading "the": what two spellings of one name have in common. */
export function normalForm(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
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

/** Spellings of one foreign name meet: "Zelensky", "Zelenskiy" and "Zelenskyy"; "Mohammed" and "Mohamed". */
export const soundForm = (form: string): string => form.replace(/[yij]+/g, "i").replace(/(.)\1+/g, "$1");

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
  [...COUNTRY_NAMES, ...ORGANISATION_NAMES, ...INSTRUMENT_NAMES].flatMap((names) =>
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
