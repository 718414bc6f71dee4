/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words = (line: string): readonly string[] => line.trim().split(/\s+/);

/** The frequent words of English, the most frequent first: they make up half of any text. */
const FREQUENT = words(`the of to and in a that is for on with was as by it at from be has an his have not will are its
  this but which their they who he been were or had would more about one after also than there into last first new could
  when over other people two some out up government year under between only against our what during time before so can
  no all she we if most made while through where because many being three since did both should those such these her
  him them`);
const ENDINGS = words("tion ment ing ed er ers al s ity ness ive ly ous ance ist");
const HEADS = words("b br c ch d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w z");
const VOWELS = words("a e i o u ai ea ee ou");
const TAILS = words("b ck d ft g l ll m n nd nt p r rd rt s sh st t x");
const SPEECH = words("said told stated added warned argued announced insisted claimed explained");
const MONTHS = words("January February March April May June July August September October November December");
const DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
const TITLES = words("President Minister Secretary Mayor Professor Governor Senator Judge");
const BODIES = words("Council Ministry Agency Union Commission Bank University Institute");
const UNITS = ["people", "percent", "million dollars", "tonnes", "kilometres", "soldiers", "billion euros", "houses"];

/** Invented texts that look to a program like news: the share of names, quotations, dates and figures is that of reports. */
export function newsTexts(count: number, seed: number, sentencesEach = 45): string[] {
  const next = random(seed);
  const lexicon = lexiconOf(next);
  return Array.from({ length: count }, () => report(next, lexicon, sentencesEach));
}

interface Lexicon {
  /** By falling frequency. */
  readonly vocabulary: readonly string[];
  readonly people: readonly (readonly [string, string])[];
  readonly places: readonly string[];
}

const pick = <T>(next: Random, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const syllable = (next: Random): string =>
  pick(next, HEADS) + pick(next, VOWELS) + (next() < 0.6 ? pick(next, TAILS) : "");
const invented = (next: Random): string =>
  syllable(next) + (next() < 0.6 ? syllable(next) : "") + (next() < 0.5 ? pick(next, ENDINGS) : "");

function lexiconOf(next: Random): Lexicon {
  return {
    vocabulary: [...FREQUENT, ...Array.from({ length: 8000 }, () => invented(next))],
    people: Array.from({ length: 400 }, () => [capital(syllable(next)), capital(invented(next))] as const),
    places: Array.from({ length: 200 }, () => capital(invented(next))),
  };
}

/** By Zipf's law the rank is as good as an exponential of an even number. */
function word(next: Random, { vocabulary }: Lexicon): string {
  return vocabulary[Math.floor(vocabulary.length ** next()) - 1] as string;
}

const phrase = (next: Random, lexicon: Lexicon, length: number): string =>
  Array.from({ length }, () => word(next, lexicon)).join(" ");

function name(next: Random, { people, places }: Lexicon): string {
  const [given, family] = pick(next, people);
  const kind = next();
  if (kind < 0.35) return `${given} ${family}`;
  if (kind < 0.5) return family;
  if (kind < 0.6) return `${pick(next, TITLES)} ${family}`;
  if (kind < 0.7) return `the ${pick(next, places)} ${pick(next, BODIES)}`;
  return pick(next, places);
}

function when(next: Random): string {
  const kind = next();
  const day = 1 + Math.floor(next() * 28);
  const year = 1990 + Math.floor(next() * 35);
  if (kind < 0.3) return `on ${pick(next, DAYS)}`;
  if (kind < 0.5) return `on ${day} ${pick(next, MONTHS)} ${year}`;
  if (kind < 0.65) return `in ${pick(next, MONTHS)} ${year}`;
  if (kind < 0.8) return `in ${year}`;
  return next() < 0.5 ? "last week" : `${2 + Math.floor(next() * 9)} years ago`;
}

function figure(next: Random): string {
  const size = 10 ** (1 + next() * 4);
  const number = next() < 0.3 ? size.toFixed(1) : Math.floor(size).toLocaleString("en-US");
  return `${number} ${pick(next, UNITS)}`;
}

const between = (next: Random, low: number, high: number): number => low + Math.floor(next() * (high - low));

function sentence(next: Random, lexicon: Lexicon): string {
  const clause = (low: number, high: number): string => phrase(next, lexicon, between(next, low, high));
  const kind = next();
  if (kind < 0.18) return `“${capital(clause(6, 18))},” ${name(next, lexicon)} ${pick(next, SPEECH)} ${when(next)}.`;
  if (kind < 0.3) return `${capital(name(next, lexicon))} ${pick(next, SPEECH)} that ${clause(8, 20)}.`;
  if (kind < 0.42) return `${capital(clause(4, 10))} ${figure(next)} ${clause(4, 9)} ${when(next)}.`;
  if (kind < 0.6) return `${capital(name(next, lexicon))} ${clause(5, 12)} ${name(next, lexicon)} ${clause(3, 8)}.`;
  return `${capital(clause(8, 16))}, ${clause(4, 14)}.`;
}

function report(next: Random, lexicon: Lexicon, sentences: number): string {
  const paragraphs: string[] = [capital(phrase(next, lexicon, 8))];
  for (let left = sentences; left > 0; ) {
    const length = Math.min(left, between(next, 1, 5));
    paragraphs.push(Array.from({ length }, () => sentence(next, lexicon)).join(" "));
    left -= length;
  }
  return paragraphs.join("\n\n");
}
