import type { Actor, ActorId } from "../../extract/actor.ts";
import type { Utterance } from "../../extract/utterance.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Witnesses } from "../witnesses.ts";
import { METONYMS } from "./metonyms.ts";
import { roleTest } from "./roles.ts";

interface Mention extends Span {
  readonly actor: Actor;
}

/** Who acts and speaks where: all questions of the measures about people and organisations. */
export interface Parties {
  actor(id: ActorId): Actor | undefined;
  /** The actor that a noun phrase is about, by name or by an office that only one actor holds. */
  inPhrase(source: string, phrase: Span, text: string): ActorId | null;
  /** Who says what stands at the offset: the speaker of the innermost utterance around it whose speaker is known. */
  speakerAt(source: string, offset: number): { readonly speaker: ActorId; readonly direct: boolean } | null;
  /** Whom an office-holder speaks for: "NATO chief X", "a spokesman for Y"; else the actor itself. */
  principal(id: ActorId): ActorId;
  /** Whether the two speak as one: the office-holder, the house and the administration. */
  allied(a: ActorId, b: ActorId): boolean;
  /** Whom a pronoun of the third person before `offset` means; null in doubt. */
  behind(source: string, offset: number, pronoun: string): ActorId | null;
  /** Whom "the union", "the company" before or at `offset` means: the last organisation named that can be called so; null in doubt. */
  byRole(source: string, offset: number, noun: string): ActorId | null;
  /** Whether the pronoun can stand for the actor. */
  fits(id: ActorId, pronoun: string): boolean;
  /** Where somebody who can act is named. */
  namesIn(source: string, span: Span): readonly Span[];
}

/** What stands right before a name as its office, when it later stands alone ("the president", "the senator"). */
const OFFICE =
  /\b(president|vice president|prime minister|chancellor|senator|speaker|mayor|governor|secretary[- ]general|secretary|minister|king|pope|chief|chairman|premier|spokesman|spokeswoman)\s+$/i;
const OFFICE_ALONE =
  /\b(vice president|president|prime minister|chancellor|senator|speaker|mayor|governor|secretary[- ]general|secretary|minister|king|pope|chief|chairman|premier)\b/i;
const PREPOSITION = /\s(?:of|in|on|at|by|for|with|from|to|into|about|against|over|under|during)\s/;

const isPerson = (actor: Actor): boolean => actor.kind === "person";
/** A lone name may be a place or a group that was taken for somebody; a full name or a title is not. */
const isSomebody = (actor: Actor): boolean =>
  isPerson(actor) && [actor.name, ...actor.aliases].some((name) => name.includes(" "));
const speaksAsOne = (actor: Actor): boolean => actor.kind === "organization" || actor.kind === "place";

/** Last index of a sorted list whose start is at most `offset`. */
function lastBefore<T extends Span>(list: readonly T[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function groupBySource<T extends { readonly source: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.source);
    if (group) group.push(item);
    else groups.set(item.source, [item]);
  }
  return groups;
}

/** The one actor whose name most often follows an office; none where two share it about equally. */
function holders(witnesses: Witnesses, mentions: ReadonlyMap<string, readonly Mention[]>): Map<string, ActorId> {
  const counts = new Map<string, Map<ActorId, number>>();
  for (const { id, text } of witnesses.sources)
    for (const mention of mentions.get(id) ?? []) {
      const office = OFFICE.exec(text.slice(Math.max(0, mention.start - 24), mention.start))?.[1]?.toLowerCase();
      if (!office || !isPerson(mention.actor)) continue;
      const among = counts.get(office) ?? new Map<ActorId, number>();
      among.set(mention.actor.id, (among.get(mention.actor.id) ?? 0) + 1);
      counts.set(office, among);
    }
  const found = new Map<string, ActorId>();
  for (const [office, among] of counts) {
    const [first, second] = [...among].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (first && (!second || first[1] >= 2 * second[1])) found.set(office.replace("-", " "), first[0]);
  }
  return found;
}

/** Between an organisation and a person these make the person its voice; a president or minister has a will of his own. */
const VOICE =
  /^['’]?s?\s+(?:\p{L}+\s+){0,2}?(?:chief|head|secretary[- ]general|spokesman|spokeswoman|spokesperson|representative)\s+(?:\p{Lu}\.?\s+)?$/iu;

/** "X, a spokesman for Y", "X, executive director of the Y": the same behind the name. */
const VOICE_BEHIND =
  /^,\s+(?:an?\s+|the\s+)?(?:\p{L}+\s+){0,2}?(?:spokesman|spokeswoman|spokesperson|president|director|head|chairman|chairwoman|leader|general secretary|chief executive)\s+(?:for|of)\s+(?:the\s+)?$/iu;

/** Who speaks for whom, where the texts put the office between the two names. */
function principalsOf(witnesses: Witnesses, mentions: ReadonlyMap<string, readonly Mention[]>): Map<ActorId, ActorId> {
  const found = new Map<ActorId, ActorId>();
  for (const { id, text } of witnesses.sources) {
    const list = mentions.get(id) ?? [];
    for (const [k, mention] of list.entries()) {
      const next = list[k + 1];
      if (next && isPerson(mention.actor) && next.actor.kind === "organization" && next.start - mention.end < 60)
        if (!found.has(mention.actor.id) && VOICE_BEHIND.test(text.slice(mention.end, next.start)))
          found.set(mention.actor.id, next.actor.id);
      const before = list[k - 1];
      if (!before || !isPerson(mention.actor) || before.actor.kind === "instrument" || found.has(mention.actor.id))
        continue;
      if (mention.start - before.end < 50 && VOICE.test(text.slice(before.end, mention.start)))
        found.set(mention.actor.id, before.actor.id);
    }
  }
  return found;
}

/** Of the names of one party the actor with the most mentions stands for all. */
function samePartyOf(actors: readonly Actor[]): Map<ActorId, ActorId> {
  const found = new Map<ActorId, ActorId>();
  for (const names of METONYMS) {
    const same = actors.filter(
      (actor) =>
        actor.kind !== "person" && [actor.name, ...actor.aliases].some((name) => names.includes(name.toLowerCase())),
    );
    const [first] = [...same].sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
    if (first) for (const actor of same) found.set(actor.id, first.id);
  }
  return found;
}

export function partiesOf(witnesses: Witnesses): Parties {
  const byId = new Map(witnesses.actors.map((actor) => [actor.id, actor]));
  const flat = witnesses.actors.flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor })));
  const mentions = groupBySource(flat);
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  const utterances = groupBySource(witnesses.utterances);
  for (const list of utterances.values()) list.sort((a, b) => a.content.start - b.content.start);
  const offices = holders(witnesses, mentions);

  const mentionsIn = (source: string, span: Span): readonly Mention[] => {
    const list = mentions.get(source) ?? [];
    const found: Mention[] = [];
    // A phrase may begin inside a name ("Charles E. | Ruiz"), so the mention before its start counts too.
    const first = Math.max(0, lastBefore(list, span.start));
    for (let i = first; i < list.length && (list[i] as Mention).start < span.end; i++)
      if (overlaps(span, list[i] as Mention)) found.push(list[i] as Mention);
    return found;
  };
  const lastMention = (
    source: string,
    offset: number,
    reach: number,
    fits: (actor: Actor) => boolean,
  ): ActorId | null => {
    const list = mentions.get(source) ?? [];
    for (let i = lastBefore(list, offset); i >= 0; i--) {
      const mention = list[i] as Mention;
      if (offset - mention.end > reach) return null;
      if (fits(mention.actor)) return mention.actor.id;
    }
    return null;
  };
  const inPhrase = (source: string, phrase: Span, text: string): ActorId | null => {
    const words = text.slice(phrase.start, phrase.end);
    const cut = PREPOSITION.exec(words)?.index ?? words.length;
    const named = mentionsIn(source, { start: phrase.start, end: phrase.start + cut }).filter(
      ({ actor }) => actor.kind !== "instrument",
    );
    const person = named.filter(({ actor }) => isPerson(actor)).at(-1);
    if (person) return person.actor.id;
    const office = OFFICE_ALONE.exec(words.slice(0, cut))?.[1]?.toLowerCase().replace("-", " ");
    if (office && named.length === 0) return offices.get(office) ?? null;
    if (named.length === 0 && /\badministration\b/i.test(words.slice(0, cut))) return offices.get("president") ?? null;
    return named.at(-1)?.actor.id ?? null;
  };
  const behind = (source: string, offset: number, pronoun: string): ActorId | null => {
    if (/^(?:he|she|his|her|he'll|she'll|he'd|she'd)$/.test(pronoun))
      return lastMention(source, offset, 1200, isSomebody);
    if (/^(?:it|its)$/.test(pronoun)) return lastMention(source, offset, 250, speaksAsOne);
    if (!/^(?:they|their|they'll)$/.test(pronoun)) return null;
    return lastMention(source, offset, 250, (actor) => actor.kind === "organization");
  };
  const byRole = (source: string, offset: number, noun: string): ActorId | null => {
    const test = roleTest(noun);
    if (!test) return null;
    const fits = (actor: Actor): boolean => actor.kind === "organization" && [actor.name, ...actor.aliases].some(test);
    const before = lastMention(source, offset, Number.POSITIVE_INFINITY, fits);
    if (before !== null) return before;
    const all = witnesses.actors.filter(fits);
    return all.length === 1 ? (all[0] as Actor).id : null;
  };
  const textOf = new Map(witnesses.sources.map(({ id, text }) => [id, text]));
  const speakerOf = ({ source, speaker, speakerSpan }: Utterance): ActorId | null => {
    if (speaker !== null || speakerSpan === null) return speaker;
    const text = textOf.get(source) ?? "";
    const words = text.slice(speakerSpan.start, speakerSpan.end).toLowerCase();
    const noun = /(?<![a-z])([a-z]+)$/.exec(words)?.[1] ?? "";
    return (
      inPhrase(source, speakerSpan, text) ??
      byRole(source, speakerSpan.start, noun) ??
      behind(source, speakerSpan.start, words)
    );
  };
  const principals = principalsOf(witnesses, mentions);
  const sameParty = samePartyOf(witnesses.actors);
  return {
    actor: (id) => byId.get(id),
    namesIn: (source, span) => mentionsIn(source, span).filter(({ actor }) => actor.kind !== "instrument"),
    inPhrase,
    behind,
    byRole,
    speakerAt(source, offset) {
      const around: Utterance[] = [];
      for (const utterance of utterances.get(source) ?? []) {
        if (utterance.content.start > offset) break;
        if (offset < utterance.content.end) around.push(utterance);
      }
      around.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
      for (const utterance of around) {
        const speaker = speakerOf(utterance);
        if (speaker !== null) return { speaker, direct: utterance.kind === "direct" };
      }
      return null;
    },
    fits(id, pronoun) {
      const actor = byId.get(id);
      if (!actor) return false;
      return /^(?:he|she)/.test(pronoun) ? isPerson(actor) : !isPerson(actor);
    },
    allied(a, b) {
      const president = offices.get("president");
      const ofHouse = (id: ActorId) =>
        id === president || /\b(?:white house|administration|presidency)\b/i.test(byId.get(id)?.name ?? "");
      return ofHouse(a) && ofHouse(b);
    },
    principal(id) {
      const voiced = principals.get(id) ?? id;
      return sameParty.get(voiced) ?? voiced;
    },
  };
}
