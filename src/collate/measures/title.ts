import type { Modality } from "../proposal.ts";
import { NOMINALS } from "./cue-words.ts";
import type { Find } from "./find.ts";
import type { Item } from "./lists.ts";
import { DETERMINERS, isAdverb, keyAt, QUOTES, type Scene, skipAdverbs, spanOf } from "./scene.ts";
import { headOf } from "./subjects.ts";
import { baseOf, readVerb } from "./verbs.ts";

const MOST_WORDS = 12;
const SOFT_MOST = 8;
/** A title may end before these once it is long enough. */
const BREAKS =
  /^(?:that|which|who|where|while|because|after|before|when|including|so|if|unless|until|as|in|by|through|during|with|,|;|\(|–|—)$/;
const NEVER_LAST =
  /^(?:a|an|the|of|to|in|on|for|and|or|with|by|from|at|as|their|its|his|her|our|more|than|that|which|who|up)$/;

function shortened(scene: Scene, from: number, to: number): number {
  let words = 0;
  let end = to;
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i];
    if (!token) break;
    if (words >= SOFT_MOST && BREAKS.test(token.key)) {
      end = i;
      break;
    }
    if (token.kind === "mark") continue;
    if (words === MOST_WORDS - 1) {
      end = i;
      break;
    }
    words++;
  }
  while (end > from + 1 && (NEVER_LAST.test(keyAt(scene, end - 1)) || scene.tokens[end - 1]?.kind === "mark")) end--;
  return end;
}

/** The source's words from token to token, in one line, without quotation marks. */
function plain(scene: Scene, from: number, to: number): string {
  if (to <= from) return "";
  const { start, end } = spanOf(scene, from, shortened(scene, from, to));
  return scene.source.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/["“”]|``|''/g, "")
    .trim();
}

const sentenceCase = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

const NOMINAL_VERB: Readonly<Record<Modality, string>> = {
  offer: "Provide",
  demand: "Provide",
  commitment: "Carry out",
  principle: "Uphold",
  refusal: "Refuse",
  warning: "Warn of",
};

/** "a three-year extension of protections" -> "Extend protections": only "of" and "on" say what the noun's verb does it to. */
function nominalTitle(scene: Scene, item: Item, find: Find, modality: Modality): string {
  const head = headOf(scene, item.from, item.to);
  const verb = NOMINALS[keyAt(scene, head)];
  if (verb && /^(?:of|on|to|for)$/.test(keyAt(scene, head + 1)) && head + 2 < item.to)
    return `${verb} ${plain(scene, head + 2, item.to)}`;
  let from = item.from;
  while (from < item.to - 1 && (DETERMINERS.has(keyAt(scene, from)) || QUOTES.has(keyAt(scene, from)))) from++;
  const cue = keyAt(scene, find.cue.from);
  if (find.rule === "opposition") return "oppose the plan";
  if (find.rule.endsWith("/to-noun")) return `stay ${cue} to ${plain(scene, item.from, item.to)}`;
  if (find.rule === "right") return `uphold ${plain(scene, find.cue.from, item.to)}`;
  if (find.own) return `${baseOf(cue)} ${plain(scene, item.from, item.to)}`;
  if (find.rule.endsWith("/for")) return `${baseOf(cue)} for ${plain(scene, item.from, item.to)}`;
  if (find.rule.endsWith("/object")) return `${baseOf(cue)} ${plain(scene, item.from, item.to)}`;
  return `${NOMINAL_VERB[modality]} ${plain(scene, from, item.to)}`;
}

/** "all options should be on the table" -> "Keep all options on the table"; "it should be a right" -> "Make it a right". */
function stateTitle(verb: string, scene: Scene, from: number, item: Item, find: Find): string {
  const subject = find.subject ? plain(scene, find.subject.from, find.subject.to) : "";
  return `${verb} ${subject} ${plain(scene, from, item.to)}`.replace(/\s+/g, " ").trim();
}

const OBJECT_FORM: Readonly<Record<string, string>> = { they: "them", he: "him", she: "her", we: "us", i: "me" };

/** "tensions must be resolved through talks" -> "Resolve tensions through talks". */
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

/** Verb first, at most twelve words, in the words of the source: "Withdraw its forces from …", "Refuse to negotiate …". */
export function titleOf(scene: Scene, item: Item, find: Find, modality: Modality): string {
  if (item.head === null) return sentenceCase(nominalTitle(scene, item, find, modality));
  if (/^(?:be|is|are)$/.test(keyAt(scene, item.head))) return sentenceCase(passiveTitle(scene, item.head, item, find));
  const deed = baseOf(keyAt(scene, item.head));
  const rest = plain(scene, item.head + 1, item.to);
  if (!find.own && /^(?:not|no)$/.test(keyAt(scene, item.from)))
    return sentenceCase(`${plain(scene, item.from, item.to)}`);
  if (!find.own) return sentenceCase(`${deed} ${rest}`.trim());
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
