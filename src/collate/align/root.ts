import { stem } from "../../text/words.ts";

/**
 * The root of a word key: what derived forms of one word share, so that "propose", "proposal" and "proposed", or
 * "restrict" and "restriction" meet. Coarser than a stem, and only good for comparing words of one set of texts: now
 * and then two words meet that should not ("nation", "national" yes; "import", "important" no, they are excepted).
 */
export function rootOf(key: string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = makeRoot(stem(key));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, made);
  return made;
}

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/** Derived forms whose endings mislead: what stands first is left as it is. */
const WHOLE: ReadonlySet<string> = new Set(
  (
    "important importance station nation international national relation section action mission general federal final " +
    "capital hospital moment comment document element parliament settlement department apartment statement treatment " +
    "million billion trillion union region religion opinion version passion fashion session position condition " +
    "official capitol minor major city university community country county party"
  ).split(" "),
);

/** Ending, what stands for it, and the least length of what must remain; the first that fits is taken. */
const ENDINGS: readonly (readonly [RegExp, string, number])[] = [
  [/eed$/, "e", 3],
  [/ization$/, "", 4],
  [/ification$/, "ify", 3],
  [/ication$/, "icat", 3],
  [/osition$/, "os", 2],
  [/ission$/, "it", 2],
  [/ension$/, "end", 2],
  [/ansion$/, "and", 2],
  [/usion$/, "ud", 3],
  [/asion$/, "ad", 3],
  [/ision$/, "id", 2],
  [/uction$/, "uc", 2],
  [/ation$/, "", 4],
  [/ition$/, "", 4],
  [/ion$/, "", 4],
  [/ment$/, "", 4],
  [/ality$/, "al", 3],
  [/ity$/, "", 4],
  [/ness$/, "", 4],
  [/ically$/, "ic", 3],
  [/ative$|ativ$/, "", 4],
  [/ive$|iv$/, "", 4],
  [/able$|ible$|abl$|ibl$/, "", 4],
  [/ance$|ence$|anc$|enc$/, "", 4],
  [/ant$|ent$/, "", 4],
  [/ful$/, "", 3],
  [/al$/, "", 4],
  [/ate$|at$/, "", 4],
  [/acy$/, "", 4],
  [/ian$/, "", 4],
  [/ize$|iz$/, "", 4],
];

function makeRoot(word: string): string {
  if (!/^[a-z]{5,40}$/.test(word) || WHOLE.has(word)) return word;
  for (const [ending, instead, least] of ENDINGS) {
    const cut = word.replace(ending, "");
    if (cut.length === word.length || cut.length < least) continue;
    return levelled(cut + instead);
  }
  return levelled(word);
}

/** No silent e or final i/y, which derivation changes at random ("agree", "agreement"; "diplomacy", "diplomat"). */
const levelled = (root: string): string => (root.length > 4 ? root.replace(/[eiy]$/, "") : root);
