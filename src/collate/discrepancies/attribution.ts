import type { ActorId } from "../../extract/actor.ts";
import type { Utterance } from "../../extract/utterance.ts";
import type { Citation } from "../../read/citation.ts";
import { cite } from "../../read/citation.ts";
import type { Comparison, DiscrepancyRule, Draft, Material, Side } from "./draft.ts";
import { citeClause, shortened } from "./words.ts";

/** The same words from another mouth. Only where both accounts name their speaker and most of the words are the same. */
export const attribution: DiscrepancyRule = {
  name: "attribution",
  find: (material) => material.comparisons.flatMap((comparison) => differingSpeakers(comparison, material)),
};

/** Below this share of the same words in the best clauses two speakers may well have said two things. */
const SAME_WORDS = 0.6;

function differingSpeakers(comparison: Comparison, material: Material): Draft[] {
  const { a, b, link } = comparison;
  if (link.evidence.local.dice < SAME_WORDS) return [];
  const [one, other] = [speechIn(material, a), speechIn(material, b)];
  if (!one || !other || one.speaker === other.speaker) return [];
  if (kindOf(material, one.speaker) !== kindOf(material, other.speaker)) return [];
  if (samePerson(nameOf(material, one.speaker), nameOf(material, other.speaker))) return [];
  return [
    {
      kind: "attribution",
      weight: "medium",
      question: `Who says: ${shortened(a.source.text.slice(link.spanA.start, link.spanA.end))}?`,
      readings: [
        { value: nameOf(material, one.speaker), citations: [citeClause(a, one.utterance.content)] },
        { value: nameOf(material, other.speaker), citations: [citeClause(b, other.utterance.content)] },
      ],
    },
  ];
}

/**
 * The same news from another mouth: "the president says" beside "the ministry said". Reports of speech only, and low:
 * several may have said it, but each account names one.
 */
export const announcers: DiscrepancyRule = {
  name: "announcers",
  find: (material) => material.comparisons.flatMap((comparison) => differingAnnouncers(comparison, material)),
};

/** Sentences less alike than this report two speeches. */
const SAME_NEWS = 0.9;

function differingAnnouncers({ a, b, link }: Comparison, material: Material): Draft[] {
  if (link.likeness < SAME_NEWS) return [];
  const [one, other] = [reportIn(material, a), reportIn(material, b)];
  if (!one || !other || one.speaker === other.speaker) return [];
  if (kindOf(material, one.speaker) !== kindOf(material, other.speaker)) return [];
  const [nameA, nameB] = [nameOf(material, one.speaker), nameOf(material, other.speaker)];
  const named = ({ source, passage }: Side, name: string): boolean =>
    source.text.slice(passage.start, passage.end).includes(name.split(" ").at(-1) as string);
  // Who is named in both may have been read as the speaker in one by mistake.
  if (samePerson(nameA, nameB) || named(a, nameB) || named(b, nameA)) return [];
  return [
    {
      kind: "attribution",
      weight: "low",
      question: `Who says it: ${nameA} or ${nameB}?`,
      readings: [
        { value: nameA, citations: [citeSpeech(a, one.utterance)] },
        { value: nameB, citations: [citeSpeech(b, other.utterance)] },
      ],
    },
  ];
}

/** The one report of speech of a passage. */
function reportIn(material: Material, side: Side): Speech | null {
  const [utterance, ...more] = material.utterancesIn(side);
  if (!utterance || more.length > 0 || utterance.speaker === null || utterance.speakerSpan === null) return null;
  return { utterance, speaker: utterance.speaker };
}

/** From the speaker to the end of what is reported. */
function citeSpeech({ source }: Side, { content, speakerSpan }: Utterance): Citation {
  const start = Math.min(content.start, speakerSpan?.start ?? content.start);
  return cite(source, { start, end: Math.max(content.end, speakerSpan?.end ?? content.end) });
}

/** A body and somebody who speaks for it have one voice under two names. */
const kindOf = (material: Material, id: ActorId): string | undefined =>
  material.witnesses.actors.find((actor) => actor.id === id)?.kind;

/** One name within the other is a short form that nobody has joined. */
const samePerson = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

interface Speech {
  readonly utterance: Utterance;
  readonly speaker: ActorId;
}

function speechIn(material: Material, side: Side): Speech | null {
  const spoken = material.utterancesIn(side).filter((utterance) => utterance.kind !== "indirect");
  const [utterance] = spoken;
  if (utterance === undefined || utterance.speaker === null) return null;
  return spoken.every((each) => each.speaker === utterance.speaker) ? { utterance, speaker: utterance.speaker } : null;
}

const nameOf = (material: Material, id: ActorId): string =>
  material.witnesses.actors.find((actor) => actor.id === id)?.name ?? id;
