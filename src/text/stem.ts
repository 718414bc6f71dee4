/**
 * A light English stemmer: inflection only (plural, past, -ing, -ly), so that "proposes", "proposed" and "proposing"
 * meet and "proposition" does not. British spellings meet American ones (-ise, -our, defence). It works on keys of
 * `words.ts`; what it yields is a key to compare by, not a word to show.
 */

/** Forms that rules would get wrong and that matter in news text. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    "men man|women woman|children child|people people|feet foot|teeth tooth|lives life|wives wife|leaves leave|knives knife",
    "said say|told tell|made make|took take|taken take|gave give|given give|went go|gone go|came come|became become",
    "held hold|kept keep|left leave|led lead|met meet|paid pay|sent send|spent spend|built build|lost lose|won win",
    "began begin|begun begin|wrote write|written write|spoke speak|spoken speak|chose choose|chosen choose",
    "broke break|broken break|drew draw|drawn draw|drove drive|driven drive|fell fall|fallen fall|felt feel|found find",
    "fought fight|flew fly|flown fly|forgot forget|got get|grew grow|grown grow|heard hear|hid hide|hidden hide",
    "knew know|known know|laid lay|meant mean|rose rise|risen rise|ran run|saw see|seen see|sought seek|sold sell",
    "shot shoot|showed show|shown show|sat sit|slept sleep|stood stand|stole steal|stolen steal|struck strike",
    "swore swear|sworn swear|taught teach|thought think|threw throw|thrown throw|understood understand|wore wear",
    "brought bring|bought buy|caught catch|dealt deal|did do|done do|had have|has have|was be|were be|been be|is be|are be",
    "died die|dying die|lying lie|tying tie|news news|series series|species species|crises crisis|analyses analysis",
    "defence defense|offence offense|licence license|programme program|programmes program|centre center|centres center",
    "theatre theater|grey gray|cheque check|tonne ton|tonnes ton|bring bring|king king|thing thing|sing sing|ring ring",
    "spring spring|string string|wing wing|during during|morning morning|evening evening|something something",
    "anything anything|nothing nothing|everything everything|ceiling ceiling|need need|feed feed|speed speed|seed seed",
    "indeed indeed|red red|bed bed|hundred hundred|sacred sacred|always always|perhaps perhaps|texas texas|status status",
    "focus focus|focuses focus|bus bus|gas gas|virus virus|campus campus|consensus consensus|census census|bias bias",
  ]
    .join("|")
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem);

/** "runn" -> "run", but "call", "miss", "buzz" keep theirs. */
const undouble = (stem: string): string => (/([bdgkmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

function withoutPlural(word: string): string {
  if (!word.endsWith("s") || word.length < 4) return word;
  if (/(?:ss|us|is|ous)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  const stem = word.endsWith("ing") ? word.slice(0, -3) : word.endsWith("ed") ? word.slice(0, -2) : null;
  if (stem === null || stem.length < 3 || !hasVowel(stem) || stem.endsWith("e")) return word;
  return undouble(stem);
}

const withoutAdverbEnding = (word: string): string => {
  if (!word.endsWith("ly") || word.length < 6) return word;
  return word.endsWith("ily") ? `${word.slice(0, -3)}y` : word.slice(0, -2);
};

/** British spellings as American ones, and no silent e, which the endings above take away at random. */
function levelled(stem: string): string {
  let level = stem;
  if (level.length > 5) level = level.replace(/isation$/, "ization").replace(/is(e?)$/, "iz$1");
  if (level.length > 4) level = level.replace(/our$/, "or");
  return level.length > 3 && level.endsWith("e") ? level.slice(0, -1) : level;
}

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** The stem of a word key. Keys with anything but a to z (numbers, other scripts) are their own stem. */
export function stem(key: string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = makeStem(key);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, made);
  return made;
}

function makeStem(key: string): string {
  if (!/^[a-z]{2,40}$/.test(key)) return key;
  const irregular = IRREGULAR.get(key);
  if (irregular !== undefined) return levelled(irregular);
  if (key.length < 4) return key;
  return levelled(withoutAdverbEnding(withoutVerbEnding(withoutPlural(key))));
}
