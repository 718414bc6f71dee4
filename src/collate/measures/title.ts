import type { Modality } from "../proposal.ts";
import { complementOf } from "./complement.ts";
import { CONTAINS, NOMINALS } from "./cue-words.ts";
import type { Find } from "./find.ts";
import type { Item } from "./lists.ts";
import { AUXILIARIES, DETERMINERS, isAdverb, keyAt, QUOTES, type Scene, skipAdverbs, spanOf } from "./scene.ts";
import { headOf } from "./subjects.ts";
import { baseOf, isGerund, readVerb } from "./verbs.ts";

const MOST_WORDS = 12;
const SOFT_MOST = 8;
/** A title may end before these once it is long enough. */
const BREAKS =
  /^(?:that|which|who|where|while|because|after|before|when|including|so|if|unless|until|as|in|by|through|during|with|,|;|\(|–|—)$/;
/** What always goes on: prepositions, articles, joints, and participles that ask for a complement. */
const NEVER_LAST =
  /^(?:a|an|the|of|to|in|on|for|and|or|with|by|from|at|as|their|its|his|her|our|your|my|this|these|those|such|any|all|every|each|more|than|that|which|who|whose|up|into|onto|over|under|between|among|against|about|through|towards?|within|without|during|per|via|including|how|what|when|where|not|is|are|was|were|be|has|have|had|will|would|needed|used|directed|designed|aimed|based|intended|supposed|able|can|could|should|must|may|might|do|does|did|yet|then|also|just|so|young|other|new|owned|controlled|most|especially|because|if)$/;
/** Behind these a clause of its own begins; what stands before it is whole. */
const CLAUSE = /^(?:that|which|who|whom|whose|where|while|because|although|if|unless|until|including|;|\(|–|—)$/;
const PHRASE = /^(?:of|on|for|at|from|with|by|in|into|against|through|during|after|before|to|,)$/;
const FEWEST = 3;
const FEWEST_OF_PHRASES = 5;

/** ", the head of …", ", a small town": what only explains the name before. */
const isApposition = (scene: Scene, i: number): boolean =>
  keyAt(scene, i) === "," && /^(?:the|a|an|its|his|her|their)$/.test(keyAt(scene, i + 1));

/** A comma inside an apposition is no place to stop. */
function beforeApposition(scene: Scene, from: number, to: number): number {
  for (let i = from + FEWEST - 1; i < to; i++) if (isApposition(scene, i)) return i;
  return to;
}

/** "a bill letting families …", "ships suspected of …": a clause that only describes the noun before it. */
function isParticiple(scene: Scene, i: number): boolean {
  const before = scene.tokens[i - 1];
  if (before?.kind !== "word" || DETERMINERS.has(before.key) || NEVER_LAST.test(before.key)) return false;
  const gerund = isGerund(keyAt(scene, i)) && /^(?:the|a|an|to|its|their|his|her|[a-z]+s)$/.test(keyAt(scene, i + 1));
  return gerund || (readVerb(keyAt(scene, i))?.form === "past" && PHRASE.test(keyAt(scene, i + 1)));
}

/** ", Mr. President, and then …": what is said to the hearer, or comes after. */
const leavesTitle = (scene: Scene, i: number): boolean =>
  keyAt(scene, i) === "," && /^(?:mr|mrs|ms|madam|sir|most|among)$|^and then$/.test(keyAt(scene, i + 1));

/** Where words too long for a title may end: before the last clause or apposition, else before the last phrase. */
function boundary(scene: Scene, from: number, to: number): number {
  let words = 0;
  let clause = -1;
  let phrase = -1;
  for (let i = from; i <= to; i++) {
    const key = keyAt(scene, i);
    if (words >= FEWEST && (CLAUSE.test(key) || isApposition(scene, i) || isParticiple(scene, i))) clause = i;
    if (words >= FEWEST_OF_PHRASES && PHRASE.test(key)) phrase = i;
    if (scene.tokens[i]?.kind !== "mark") words++;
  }
  return clause >= 0 ? clause : phrase >= 0 ? phrase : to;
}

/** "a plan to curb theft that includes nine steps": what it includes is no part of what it is. */
function beforeContents(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:that|which)$/.test(keyAt(scene, i)) && CONTAINS.test(keyAt(scene, i + 1))) return i;
  return to;
}

function shortened(scene: Scene, from: number, last: number): number {
  const to = beforeContents(scene, from, last);
  let words = 0;
  let end = to;
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i];
    if (!token) break;
    if (words >= 2 && leavesTitle(scene, i)) {
      end = i;
      break;
    }
    if (words >= SOFT_MOST && BREAKS.test(token.key)) {
      end = token.key === "," ? beforeApposition(scene, from, i) : i;
      break;
    }
    if (token.kind === "mark") continue;
    if (words === MOST_WORDS - 1) {
      end = boundary(scene, from, i);
      break;
    }
    words++;
  }
  while (
    end > from + 1 &&
    (NEVER_LAST.test(keyAt(scene, end - 1)) ||
      isLooseMark(scene, end - 1) ||
      (end < to && /[^e]ed$/.test(keyAt(scene, end - 1))))
  )
    end--;
  return end;
}

/** A mark at the end goes, but a closed bracket and a percent sign. */
const isLooseMark = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.kind === "mark" && !/^[)%’']$/.test(keyAt(scene, i));

/** Half of a pair of single marks: the opening one always, the closing one unless it may be an apostrophe ("workers’ pay"). */
const HALF_QUOTE = /(^|[\s(])['‘](?=\p{L})|(?<=[^s\s])['’](?=$|[\s,.;:!?)])|['’]$/gu;
const DOUBLE_QUOTE = /["“”]|``|''/g;

/** Without a bracket that is not closed, and what stands in it. */
function beforeOpenBracket(words: string): string {
  const open = words.indexOf("(", words.lastIndexOf(")") + 1);
  return open < 0 ? words : words.slice(0, open).trimEnd();
}

/** Without marks of quotation, an editor's brackets and a bracket that the cut left open. */
const unmarked = (words: string): string =>
  beforeOpenBracket(words.replace(DOUBLE_QUOTE, "").replace(HALF_QUOTE, "$1").replace(/[[\]]/g, ""));

/** The source's words from token to token, in one line, without quotation marks. */
function plain(scene: Scene, from: number, to: number): string {
  if (to <= from) return "";
  const { start, end } = spanOf(scene, from, shortened(scene, from, to));
  const words = scene.source.text.slice(start, end).replace(/\s+/g, " ");
  const first = DETERMINERS.has(keyAt(scene, from)) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return unmarked(first).trim();
}

const CUT_BEFORE =
  /^(?:that|which|who|where|while|because|after|before|when|if|unless|until|as|in|by|through|during|with|of|on|for|at|from|not|and)$/i;

/** A cue before the words may make them too long: then they end before a clause or a phrase. */
function capped(title: string): string {
  const words = title.split(" ");
  if (words.length <= MOST_WORDS) return title;
  let end = MOST_WORDS;
  for (let i = MOST_WORDS; i >= FEWEST_OF_PHRASES; i--)
    if (CUT_BEFORE.test(words[i] as string)) {
      end = i;
      break;
    }
  while (end > 2 && NEVER_LAST.test(words[end - 1] as string)) end--;
  return words
    .slice(0, end)
    .join(" ")
    .replace(/(?<![\s,;:.…–—-])[\s,;:.…–—-]+$/, "");
}

const sentenceCase = (title: string): string => capped(title.charAt(0).toUpperCase() + title.slice(1));

const NOMINAL_VERB: Readonly<Record<Modality, string>> = {
  offer: "Provide",
  demand: "Provide",
  commitment: "Carry out",
  principle: "Uphold",
  refusal: "Refuse",
  warning: "Warn of",
};

/** "a two-year extension of leases" -> "Extend leases": only "of" and "on" say what the noun's verb does it to. */
function nominalTitle(scene: Scene, item: Item, find: Find, modality: Modality): string {
  const head = headOf(scene, item.from, item.to);
  const verb = NOMINALS[keyAt(scene, head)];
  // "welcomed the release of the crew": who welcomes it does not release them.
  if (
    verb &&
    !find.rule.endsWith("/plan-object") &&
    /^(?:of|on|to|for)$/.test(keyAt(scene, head + 1)) &&
    head + 2 < item.to
  )
    return `${verb} ${plain(scene, head + 2, item.to)}`;
  let from = item.from;
  while (from < item.to - 1 && (DETERMINERS.has(keyAt(scene, from)) || QUOTES.has(keyAt(scene, from)))) from++;
  const cue = keyAt(scene, find.cue.from);
  if (find.rule === "opposition" || find.rule === "rejected-by")
    return modality === "refusal" ? "oppose the plan" : "support the plan";
  if (find.rule.endsWith("/to-noun")) return `stay ${cue} to ${plain(scene, item.from, item.to)}`;
  if (find.rule === "right") return `uphold ${plain(scene, find.cue.from, item.to)}`;
  if (find.own) return `${baseOf(cue)} ${plain(scene, item.from, item.to)}`;
  if (find.rule.endsWith("/for") && /^(?:demand|request)s?$/.test(cue))
    return `${baseOf(cue).replace(/s$/, "")} ${plain(scene, from, item.to)}`;
  if (find.rule.endsWith("/for")) return `${baseOf(cue)} for ${plain(scene, item.from, item.to)}`;
  if (find.rule.endsWith("/object")) return `${baseOf(cue)} ${plain(scene, item.from, item.to)}`;
  return `${NOMINAL_VERB[modality]} ${plain(scene, from, item.to)}`;
}

/** "all ferries should be in the harbour" -> "Keep all ferries in the harbour"; "it should be a holiday" -> "Make it a holiday". */
function stateTitle(verb: string, scene: Scene, from: number, item: Item, find: Find): string {
  const subject = find.subject ? plain(scene, find.subject.from, find.subject.to) : "";
  return `${verb} ${subject} ${plain(scene, from, item.to)}`.replace(/\s+/g, " ").trim();
}

const OBJECT_FORM: Readonly<Record<string, string>> = {
  it: "it",
  they: "them",
  he: "him",
  she: "her",
  we: "us",
  i: "me",
};

/** "the piers must be repaired by spring" -> "Repair the piers by spring". */
function passiveTitle(scene: Scene, head: number, item: Item, find: Find): string {
  const participle = skipAdverbs(scene, head + 1);
  if (/^(?:on|at|in)$/.test(keyAt(scene, participle))) return stateTitle("keep", scene, participle, item, find);
  if (readVerb(keyAt(scene, participle)) === null && !keyAt(scene, participle).endsWith("ed"))
    return stateTitle("make", scene, participle, item, find);
  const rest = plain(scene, participle + 1, item.to);
  const named = find.subject ? plain(scene, find.subject.from, find.subject.to) : "";
  const subject = OBJECT_FORM[named.toLowerCase()] ?? named;
  const refused = find.rule === "will-not" ? "refuse to " : find.own ? "do not " : "";
  return `${refused}${baseOf(keyAt(scene, participle))} ${subject} ${rest}`.replace(/\s+/g, " ").trim();
}

const MOST_LETTERS = /\S+/g;

/** "require ships that carry oil … to report" -> "Require ships to report": without what is asked the verb says nothing. */
function complementTitle(scene: Scene, deed: string, item: Item): string | null {
  const head = item.head as number;
  const parts = complementOf(scene, deed, head + 1, item.to);
  if (!parts) return null;
  const object = plain(scene, head + 1, parts.end);
  const asked = plain(scene, parts.at, item.to);
  const title = `${deed} ${object} ${asked}`;
  const words = title.match(MOST_LETTERS) ?? [];
  if (words.length <= MOST_WORDS) return title;
  const room = MOST_WORDS - 1 - (object.match(MOST_LETTERS)?.length ?? 0);
  const short = plain(scene, parts.at, cutAt(scene, parts.at, item.to, room));
  return short.includes(" ") ? `${deed} ${object} ${short}` : null;
}

/** The longest stretch of at most so many words that ends before a phrase or a clause. */
function cutAt(scene: Scene, from: number, to: number, most: number): number {
  let words = 0;
  let end = from;
  for (let i = from; i < to && words <= most; i++) {
    if (words >= 2 && (PHRASE.test(keyAt(scene, i)) || CLAUSE.test(keyAt(scene, i)))) end = i;
    if (scene.tokens[i]?.kind !== "mark") words++;
  }
  return words <= most ? to : end > from ? end : from + most;
}

/** "the ships, all of them old, were seized in port" -> "Seize the ships": what was seized ends before the verb and its asides. */
function undergoneTitle(scene: Scene, deed: string, { from, head }: Item): string {
  let end = head ?? from + 1;
  while (end > from + 1 && (AUXILIARIES.has(keyAt(scene, end - 1)) || isAdverb(keyAt(scene, end - 1)))) end--;
  for (let i = from + 1; i < end; i++) if (keyAt(scene, i) === "," || CLAUSE.test(keyAt(scene, i))) end = i;
  const object = plain(scene, from, end);
  return `${deed} ${OBJECT_FORM[object.toLowerCase()] ?? object}`;
}

/** Verb first, at most twelve words, in the words of the source: "Move its boats to …", "Refuse to sign …". */
export function titleOf(scene: Scene, item: Item, find: Find, modality: Modality): string {
  if (item.head === null) return sentenceCase(nominalTitle(scene, item, find, modality));
  if (/^(?:be|is|are)$/.test(keyAt(scene, item.head))) return sentenceCase(passiveTitle(scene, item.head, item, find));
  const deed = baseOf(keyAt(scene, item.head));
  if (find.rule === "undergone" || find.rule === "goes-on") return sentenceCase(undergoneTitle(scene, deed, item));
  const behind = deed === "fund" && keyAt(scene, item.head + 1) === "for" ? item.head + 2 : item.head + 1;
  const rest = plain(scene, behind, item.to);
  const complement = find.own ? null : complementTitle(scene, deed, item);
  if (complement !== null && !/^(?:not|no)$/.test(keyAt(scene, item.from))) return sentenceCase(complement);
  if (!find.own && /^(?:not|no)$/.test(keyAt(scene, item.from)))
    return sentenceCase(`${plain(scene, item.from, item.to)}`);
  if (!find.own) return sentenceCase(`${deed} ${rest}`.trim());
  if (find.own && find.form === "gerund" && find.rule.startsWith("cue-verb"))
    return sentenceCase(`${baseOf(keyAt(scene, find.cue.from))} ${plain(scene, item.from, item.to)}`);
  if (find.rule === "will-not") return sentenceCase(`refuse to ${deed} ${rest}`.trim());
  if (find.own && find.addressee && item.from >= find.cue.to)
    return sentenceCase(`${baseOf(keyAt(scene, find.cue.from))} ${plain(scene, find.cue.to, item.to)}`);
  if (keyAt(scene, item.from) === "not" && modality === "refusal") return sentenceCase(`refuse to ${deed} ${rest}`);
  if (find.rule === "disclaimer") return sentenceCase(`do not ${deed} ${rest}`.trim());
  if (find.rule === "consequences")
    return sentenceCase(`warn of consequences of ${plain(scene, item.from, find.cue.from)}`);
  if (find.rule === "duty" || find.rule === "imperative") return sentenceCase(`do not ${deed} ${rest}`.trim());
  let cue = find.cue.from;
  while (isAdverb(keyAt(scene, cue))) cue++;
  if (find.addressee && item.from > cue)
    return sentenceCase(`${baseOf(keyAt(scene, cue))} ${plain(scene, cue + 1, item.to)}`);
  return sentenceCase(
    item.from <= cue ? `${deed} ${rest}`.trim() : `${baseOf(keyAt(scene, cue))} to ${deed} ${rest}`.trim(),
  );
}
