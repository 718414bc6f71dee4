import type { TimeRelation } from "../../time.ts";
import type { Unit } from "../english-words.ts";
import type { TimeVocabulary } from "./vocabulary.ts";

const DAY: Unit = { grain: "day", days: 1 };
const WEEK: Unit = { grain: "week", days: 7 };
const MONTH: Unit = { grain: "month", months: 1 };
const YEAR: Unit = { grain: "year", months: 12 };
const DECADE: Unit = { grain: "decade", months: 120 };

/** One value for each of several forms. */
const forms = <T>(groups: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(groups.flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)));

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** German: months with the Austrian "Jänner" and "Feber", all cases of the adjectives, written from general knowledge of the language. */
export const GERMAN: TimeVocabulary = {
  months: forms([
    [1, "januar januars jänner jan"],
    [2, "februar februars feber feb"],
    [3, "märz mrz"],
    [4, "april aprils apr"],
    [5, "mai"],
    [6, "juni jun"],
    [7, "juli jul"],
    [8, "august augusts aug"],
    [9, "september septembers sept sep"],
    [10, "oktober oktobers okt"],
    [11, "november novembers nov"],
    [12, "dezember dezembers dez"],
  ]),
  weekdays: forms([
    [1, "montag montags montagabend montagmorgen montagnachmittag montagvormittag"],
    [2, "dienstag dienstagabend dienstagmorgen dienstagnachmittag dienstagvormittag"],
    [3, "mittwoch mittwochabend mittwochmorgen mittwochnachmittag mittwochvormittag"],
    [4, "donnerstag donnerstagabend donnerstagmorgen donnerstagnachmittag donnerstagvormittag"],
    [5, "freitag freitagabend freitagmorgen freitagnachmittag freitagvormittag"],
    [6, "samstag sonnabend samstagabend samstagmorgen samstagnachmittag"],
    [7, "sonntag sonntagabend sonntagmorgen sonntagnachmittag"],
  ]),
  // "morgen" stands for tomorrow only in lower case: see the rule
  days: new Map([
    ["heute", 0],
    ["gestern", -1],
    ["vorgestern", -2],
    ["morgen", 1],
    ["übermorgen", 2],
  ]),
  units: forms<Unit>([
    [DAY, "tag tage tagen tages"],
    [WEEK, "woche wochen"],
    [MONTH, "monat monate monaten monats"],
    [YEAR, "jahr jahre jahren jahres"],
    [DECADE, "jahrzehnt jahrzehnte jahrzehnten"],
  ]),
  shifts: forms<-1 | 0 | 1>([
    [
      -1,
      "letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem",
    ],
    [0, "diese diesen dieser dieses diesem"],
    [1, "nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem"],
  ]),
  numbers: new Map(
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
      .split(" ")
      .map((word, i) => [word, i + 1] as const)
      .concat([
        ["einer", 1],
        ["einem", 1],
        ["einen", 1],
        ["eine", 1],
        ["zwanzig", 20],
        ["dreißig", 30],
        ["hundert", 100],
      ]),
  ),
  vagueCounts: list("einige einigen mehrere mehreren wenige wenigen viele vielen"),
  before: new Map([
    ["vor", -1],
    ["in", 1],
  ]),
  ahead: new Set(),
  behind: new Map(),
  yearNouns: new Set(),
  yearCues: list(
    "jahr jahre jahres jahren seit bis ab vor nach von und im anfang ende mitte frühjahr sommer herbst winter zwischen",
  ),
  decadeEndings: list("er ern"),
  parts: list("anfang mitte ende"),
  ranges: new Map([
    ["von", "bis"],
    ["vom", "bis"],
    ["zwischen", "und"],
  ]),
  since: list("seit ab"),
  until: list("bis"),
  through: list("bis - –"),
  and: list("und oder ,"),
  seasons: forms([
    [21, "frühling frühjahr frühlings"],
    [22, "sommer sommers"],
    [23, "herbst herbstes"],
    [24, "winter winters"],
  ]),
  ranks: forms([
    [1, "erste ersten erstes"],
    [2, "zweite zweiten zweites"],
    [3, "dritte dritten drittes"],
    [4, "vierte vierten viertes"],
  ]),
  quarters: list("quartal quartals"),
  centuries: list("jahrhundert jahrhunderts"),
  spans: forms<-1 | 1>([
    [-1, "letzten vergangenen vorigen"],
    [1, "nächsten kommenden"],
  ]),
  same: list("selben selbe selbes gleichen demselben derselben"),
  following: list("nächsten folgenden darauffolgenden"),
  later: forms<-1 | 1>([
    [1, "später danach darauf"],
    [-1, "zuvor früher vorher"],
  ]),
  sides: new Map<string, TimeRelation>([
    ["vor", "before"],
    ["nach", "after"],
    ["spätestens", "on-or-before"],
    ["frühestens", "on-or-after"],
    ["bis spätestens", "on-or-before"],
  ]),
  future: list("wird werden soll sollen will wollen"),
  articles: list("am an im in der den dem des die das zum vom seit bis ab"),
};
