/**
 * How well a sentence stands alone on a page of its own: 1 where nothing is missing, less where the reader would ask
 * "who?", "which?" or "and then?". Rules of an editor, each a factor; together they may exclude nothing, only defer.
 */
export function standing(passage: string): number {
  return RULES.reduce((value, { holds, factor }) => (holds(passage) ? value * factor : value), 1);
}

interface Standing {
  /** What is wrong with it. */
  readonly name: string;
  readonly factor: number;
  holds(passage: string): boolean;
}

/** A sentence that opens so goes on from the one before it. */
const LEANS =
  /^["“‘']?(?:and|but|so|or|nor|yet|because|also|too|such|however|moreover|meanwhile|instead|still|then|thus|therefore|otherwise|similarly|likewise|nevertheless|furthermore|additionally|for example|for instance|for one thing|in addition|in turn|in response|in contrast|as a result|at the same time|by contrast|on the other hand|to that end|after that|before that|of course|in fact|indeed|(?:in|on|at|by|for|with|after|before|under|to) (?:it|them|him|her|this|that))\b/i;

/** A subject that only the sentence before names: "he said", "this includes", "It opens the lock". */
const POINTS_BACK =
  /^["“‘']?(?:he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those|both|neither|either|others|another|the (?:former|latter|same|other|others|move|pair|two|three))\b/i;

/** "It is …", "It was … that": nothing is pointed at. */
const EMPTY_IT =
  /^["“‘']?it (?:is|was|will be|would be|has been|remains?|seems?|appears?)\b[^.]{0,60}\b(?:that|to|whether|who|unclear)\b/i;

/** After an opening phrase: "On Friday, he said", "To do so, they must". */
const POINTS_BACK_LATER = /^[^,“"]{3,60},? ["“]?(?:he|she|they|his|her|their)\b/i;

const MARKS = /["“”„«»]/g;
const marksIn = (passage: string): number => passage.match(MARKS)?.length ?? 0;
const wordsIn = (passage: string): number => passage.split(/\s+/).length;
const withoutQuoted = (passage: string): string => passage.replace(/[“"„«][^“”"„«»]{0,600}[”"“»]/g, " ");

/** A name before the pronoun says whom it means: "Mayor Ode said on Monday he would". */
const namesSomebodyFirst = (passage: string): boolean =>
  /\p{Lu}/u.test((POINTS_BACK_LATER.exec(passage)?.[0] ?? "").replace(/^["“]?\p{Lu}/u, "").replace(DAYS, ""));

const DAYS =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** "To touch on all of those elements, the board …": those of the sentence before. */
const OPENS_ON_LAST = /^[^,“"]{3,60}\b(?:this|these|those|such)\b[^,“"]{0,40},/i;

/** "The ministry noted", "The group's first notice": which one was said before. */
const BARE_SUBJECT =
  /^The \p{Ll}+(?:['’]s\b| (?:has |had )?(?:also )?(?:said|says|added|adds|noted|notes|continued|told|stressed|warned|claimed|announced|argued|explained|reported|insisted|called|stated)\b)/u;

/** "Lindqvist also said", "Ode added that": the first thing was said before. */
const GOES_ON = /^[^,.“"]{2,40} (?:also|further) \p{Ll}|^[^,.“"]{2,40} (?:added|continued|went on)\b/u;

/** Shouting, hashtags and handles are how posts speak, not reports. */
const POST = /(?:^|\s)[#@]\p{L}/u;
const SHOUTED = /\p{Lu}{3} \p{Lu}{3}/u;

const RULES: readonly Standing[] = [
  { name: "leans on the sentence before", factor: 0.3, holds: (passage) => LEANS.test(passage) },
  {
    name: "its subject is named elsewhere",
    factor: 0.3,
    holds: (passage) => POINTS_BACK.test(passage) && !EMPTY_IT.test(passage),
  },
  {
    name: "a pronoun after its opening phrase is named elsewhere",
    factor: 0.5,
    holds: (passage) => POINTS_BACK_LATER.test(passage) && !namesSomebodyFirst(passage),
  },
  {
    name: "its opening phrase is about the sentence before",
    factor: 0.5,
    holds: (passage) => OPENS_ON_LAST.test(passage),
  },
  { name: "its subject is but a common noun", factor: 0.7, holds: (passage) => BARE_SUBJECT.test(passage) },
  { name: "goes on", factor: 0.85, holds: (passage) => GOES_ON.test(passage) },
  { name: "a quotation mark without its partner", factor: 0.3, holds: (passage) => marksIn(passage) % 2 === 1 },
  {
    name: "somebody's words without who said them",
    factor: 0.5,
    holds: (passage) => /^["“„«]/.test(passage) && wordsIn(withoutQuoted(passage).trim()) < 3,
  },
  {
    name: "in the first person",
    factor: 0.6,
    holds: (passage) => /\b(?:I|we|our|my|us)\b/.test(withoutQuoted(passage)),
  },
  { name: "does not end", factor: 0.5, holds: (passage) => !/[.!?…]["”’')\]]*$/.test(passage) },
  { name: "asks", factor: 0.5, holds: (passage) => passage.includes("?") },
  { name: "exclaims", factor: 0.5, holds: (passage) => /!["”’')\]]*$/.test(passage) },
  { name: "a post", factor: 0.6, holds: (passage) => POST.test(passage) || SHOUTED.test(passage) },
];
