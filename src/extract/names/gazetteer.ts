import { INSTRUMENT_NAMES } from "./instruments.ts";
import { NATIONALITIES } from "./nationalities.ts";
import { ORGANISATION_NAMES, ORGANISATIONS } from "./organisations.ts";
import { CITIES, COUNTRIES, COUNTRY_NAMES, DOUBTFUL_PLACES, REGIONS, STATE_NAMES, STATES } from "./places.ts";
import { type Token, tokensIn } from "./tokens.ts";

/** country, state, town, region, doubtful place, organisation, instrument, nationality. */
export type KnownAs = "co" | "st" | "ci" | "re" | "dp" | "or" | "in" | "na";

export interface Known {
  readonly as: KnownAs;
  readonly words: readonly string[];
}

const wordsOf = (name: string): string[] => tokensIn(name, { start: 0, end: name.length }).map((token) => token.text);

function index(): ReadonlyMap<string, readonly Known[]> {
  const byFirst = new Map<string, Known[]>();
  const seen = new Set<string>();
  const add = (as: KnownAs, names: Iterable<string>): void => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      const words = wordsOf(name);
      const [first = ""] = words;
      const row = byFirst.get(first) ?? [];
      row.push({ as, words });
      byFirst.set(first, row);
    }
  };
  add("dp", DOUBTFUL_PLACES);
  add("co", COUNTRY_NAMES.flat());
  add("co", COUNTRIES);
  add("st", STATES);
  add("st", STATE_NAMES.flat());
  add("ci", CITIES);
  add("re", REGIONS);
  add("or", ORGANISATION_NAMES.flat());
  add("or", ORGANISATIONS);
  add("in", INSTRUMENT_NAMES.flat());
  add("na", NATIONALITIES.keys());
  for (const row of byFirst.values()) row.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const BY_FIRST = index();

/** Small first words of known names; all other small words are told by their first letter. */
const SMALL_FIRST = /^al\b/;

/** The longest known name that begins at a token, or null. */
export function knownAt(tokens: readonly Pick<Token, "text">[], at: number): Known | null {
  const text = tokens[at]?.text ?? "";
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122 && (code !== 97 || !SMALL_FIRST.test(text))) return null;
  for (const known of BY_FIRST.get(text) ?? [])
    if (known.words.every((word, i) => tokens[at + i]?.text === word)) return known;
  return null;
}
