import { COMMON_WORDS } from "./common-words.ts";
import { EITHER_NAMES, MENS_NAMES, WOMENS_NAMES } from "./given-names.ts";
import { EVENT_HEADS, INSTRUMENT_HEADS } from "./instruments.ts";
import { GROUPS, NATIONALITIES } from "./nationalities.ts";
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES, RANKS } from "./offices.ts";
import { FIRM_ENDINGS, ORGANISATION_HEADS, TEAM_NAMES } from "./organisations.ts";
import { PLACE_HEADS, PLACE_OPENERS } from "./places.ts";
import { SURNAMES } from "./surnames.ts";

const MONTHS_AND_DAYS = new Set(
  `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays`
    .trim()
    .split(/\s+/),
);

/** Lower-case words that say that a person's name stands beside them. */
const PERSON_VERBS = new Set(
  `said says told added announced argued asked believes born called claimed commented concluded confirmed continued died declared denied explained insisted married met noted played quoted
  recalled replied reported resigned responded sang spoke starred stated stressed suggested testified thinks thought tweeted urged warned went wrote writes himself herself his her he she who whose aged`
    .trim()
    .split(/\s+/),
);

/** Kinship and trade in small letters before a name: "his brother Shannon", "guitarist Kevin Drake". */
const KIN = new Set(
  `brother sister father mother son daughter wife husband uncle aunt cousin nephew niece friend girlfriend boyfriend grandfather grandmother grandson widow heir successor predecessor rival colleague teammate partner`
    .trim()
    .split(/\s+/),
);

const ORGANISATION_NOUNS = new Set(
  `company band team club party group army network channel label league organization organisation agency firm newspaper magazine university school college regiment brigade division corporation station union airline bank committee council`
    .trim()
    .split(/\s+/),
);

const PLACE_NOUNS = new Set(
  `city town village county state river lake island country province district region area suburb neighborhood neighbourhood street road capital port coast border north south east west northern southern eastern western northeast northwest southeast southwest northwestern northeastern southeastern southwestern central downtown upstate`
    .trim()
    .split(/\s+/),
);

const ROMAN = /^[IVX]{1,6}$/;
/** The lists that a word stands on, by short names that the weights know. */
export function classify(word: string): string[] {
  const classes: string[] = [];
  const lower = word.toLowerCase();
  const bare = lower.replace(/\.$/, "");
  const plainWord = word.replace(/\.$/, "");
  const add = (held: boolean, name: string): void => {
    if (held) classes.push(name);
  };
  if (word !== lower) {
    const stem = plainWord.replace(/s$/, "");
    add(MENS_NAMES.has(word) || WOMENS_NAMES.has(word) || EITHER_NAMES.has(word), "given");
    add(SURNAMES.has(word), "sur");
    add(PLACE_HEADS.has(word), "ph");
    add(PLACE_OPENERS.has(word), "po");
    add(ORGANISATION_HEADS.has(plainWord), "oh");
    add(FIRM_ENDINGS.has(word), "firm");
    add(INSTRUMENT_HEADS.has(word), "ih");
    add(EVENT_HEADS.has(word), "eh");
    add(NATIONALITIES.has(word) || NATIONALITIES.has(stem), "nat");
    add(GROUPS.has(word) || GROUPS.has(stem), "grp");
    add(TEAM_NAMES.has(plainWord), "team");
    add(MONTHS_AND_DAYS.has(plainWord), "cal");
    add(ROMAN.test(word), "rom");
  } else {
    add(PERSON_VERBS.has(word), "pv");
    add(KIN.has(word), "kin");
    add(ORGANISATION_NOUNS.has(word), "on");
    add(PLACE_NOUNS.has(word), "pn");
  }
  add(HONORIFICS.has(bare), "hon");
  add(RANKS.has(bare), "rank");
  add(OFFICES.has(bare), "off");
  add(OFFICE_MODIFIERS.has(bare), "om");
  add(COMMON_WORDS.has(lower), "com");
  return classes;
}
