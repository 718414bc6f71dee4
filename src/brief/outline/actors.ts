import type { Witnesses } from "../../collate/witnesses.ts";
import type { Actor, ActorId } from "../../extract/actor.ts";
import { uniqueIds } from "../../extract/names/link.ts";
import type { Citation } from "../../read/citation.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { EMPTY_OUTLINE, type Outline } from "../outline.ts";
import type { ActorChange } from "./changes.ts";
import { Desk } from "./desk.ts";
import { nameKey, type Thing } from "./things.ts";
import type { Decided } from "./witnesses.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Citation, b: Citation): number => compare(a.source, b.source) || a.start - b.start;

const thingOf = ({ id, name, aliases }: Actor): Thing => ({
  id,
  kind: "actor",
  names: [name, ...aliases],
  passages: [],
});

const mapActor = (witnesses: Witnesses, id: ActorId, change: (actor: Actor) => Actor): Witnesses => ({
  ...witnesses,
  actors: witnesses.actors.map((actor) => (actor.id === id ? change(actor) : actor)),
});

/** Who is named in utterances and figures, one by one: a speaker may be told apart by where the name stands. */
function mapReferences(witnesses: Witnesses, change: (id: ActorId, source: string, where: Span) => ActorId): Witnesses {
  return {
    ...witnesses,
    utterances: witnesses.utterances.map((utterance) =>
      utterance.speaker === null
        ? utterance
        : {
            ...utterance,
            speaker: change(utterance.speaker, utterance.source, utterance.speakerSpan ?? utterance.content),
          },
    ),
    figures: witnesses.figures.map((figure) =>
      figure.attributedTo === null
        ? figure
        : { ...figure, attributedTo: change(figure.attributedTo, figure.source, figure) },
    ),
  };
}

const namesWithout = (names: readonly string[], name: string): string[] =>
  [...new Set(names)].filter((each) => each !== name).sort(compare);

function merge(witnesses: Witnesses, change: ActorChange, desk: Desk): Witnesses {
  const id = desk.subject("actor", change, change.actor);
  const actor = witnesses.actors.find((each) => each.id === id);
  const others = desk.findAll("actor", change.merge).filter((other) => other !== id);
  const from = witnesses.actors.filter((each) => others.includes(each.id));
  if (actor === undefined || from.length === 0) return witnesses;
  desk.record(change, `actor ${actor.id}`, `merged with ${from.map(({ name }) => `“${name}”`).join(", ")}`);
  for (const other of others) desk.becomes(other, actor.id);
  const names = [actor, ...from].flatMap(({ name, aliases }) => [name, ...aliases]);
  const united = {
    ...actor,
    aliases: namesWithout(names, actor.name),
    mentions: [actor, ...from].flatMap(({ mentions }) => mentions).sort(byPlace),
  };
  const kept = { ...witnesses, actors: witnesses.actors.filter((each) => !others.includes(each.id)) };
  return mapReferences(
    mapActor(kept, actor.id, () => united),
    (each) => desk.settled(each),
  );
}

type Part = NonNullable<ActorChange["split"]>[number];

/** The mentions that mean the other one: of that form, or in one of these passages. */
function mentionsOf(actor: Actor, part: Part, desk: Desk): Citation[] {
  const forms = new Set((part.aliases ?? []).map(({ text }) => nameKey(text)));
  const passages = desk.passages(part.passages);
  return actor.mentions.filter(
    (mention) =>
      forms.has(nameKey(mention.exact)) ||
      passages.some((passage) => passage.source === mention.source && overlaps(passage, mention)),
  );
}

function splitOff(witnesses: Witnesses, change: ActorChange, part: Part, desk: Desk): Witnesses {
  const id = desk.subject("actor", change, change.actor);
  const actor = witnesses.actors.find((each) => each.id === id);
  if (actor === undefined || part.name === null) return witnesses;
  const moved = mentionsOf(actor, part, desk);
  const left = actor.mentions.filter((mention) => !moved.includes(mention));
  if (moved.length === 0 || left.length === 0) {
    const what = moved.length === 0 ? "no mention of" : "every mention of";
    desk.complain(
      part,
      "stale",
      `${what} “${actor.name}” is that of “${part.name.text}”: name its aliases or passages`,
    );
    return witnesses;
  }
  const name = part.name.text;
  const kind = part.kind ?? actor.kind;
  // The id is one that is free beside all others, made as those of the rules are.
  const other = uniqueIds([...witnesses.actors.map((each) => ({ name: each.id, kind: each.kind })), { name, kind }]).at(
    -1,
  );
  if (other === undefined) return witnesses;
  const forms = new Set(moved.map(({ exact }) => exact));
  const kept = new Set([actor.name, ...left.map(({ exact }) => exact)]);
  const added: Actor = { id: other, kind, name, aliases: namesWithout([...forms], name), mentions: moved };
  desk.add(thingOf(added));
  desk.record(change, `actor ${actor.id}`, `“${name}” split off`);
  desk.record(change, `actor ${other}`, `split off from “${actor.name}”`);
  const rest = {
    ...actor,
    mentions: left,
    aliases: actor.aliases.filter((alias) => kept.has(alias) || !forms.has(alias)),
  };
  const actors = [...witnesses.actors.map((each) => (each.id === actor.id ? rest : each)), added];
  const split = { ...witnesses, actors: actors.sort((a, b) => compare(a.id, b.id)) };
  const isMoved = (source: string, where: Span): boolean =>
    moved.some((mention) => mention.source === source && overlaps(mention, where));
  return mapReferences(split, (each, source, where) => (each === actor.id && isMoved(source, where) ? other : each));
}

function describe(witnesses: Witnesses, change: ActorChange, desk: Desk): Witnesses {
  const id = desk.subject("actor", change, change.actor);
  const actor = witnesses.actors.find((each) => each.id === id);
  if (actor === undefined) return witnesses;
  const name = change.name?.text ?? actor.name;
  const kind = change.kind ?? actor.kind;
  if (name !== actor.name) desk.record(change, `actor ${actor.id}`, `named “${name}” instead of “${actor.name}”`);
  if (kind !== actor.kind) desk.record(change, `actor ${actor.id}`, `${kind} instead of ${actor.kind}`);
  const aliases = name === actor.name ? actor.aliases : namesWithout([actor.name, ...actor.aliases], name);
  return mapActor(witnesses, actor.id, (each) => ({ ...each, name, kind, aliases }));
}

/**
 * Who is who, as the analyst says: decided before the sources are compared, so that claims, proposals and differences
 * know it. An actor keeps its id, whatever it is called, so that links to it hold.
 */
export function decideActors(witnesses: Witnesses, outline: Outline = EMPTY_OUTLINE): Decided {
  const desk = new Desk(witnesses.sources, outline, witnesses.actors.map(thingOf));
  const { actors } = outline.changes;
  let decided = witnesses;
  for (const change of actors)
    if (change.name !== null) {
      const id = desk.subject("actor", change, change.actor);
      if (id !== null) desk.alsoCalled("actor", id, change.name.text);
    }
  for (const change of actors) decided = merge(decided, change, desk);
  for (const change of actors) for (const part of change.split ?? []) decided = splitOff(decided, change, part, desk);
  for (const change of actors) decided = describe(decided, change, desk);
  const known = new Set(decided.actors.map(({ id }) => `actor ${id}`));
  const overrides = desk.overrides((target) => known.has(target));
  return { witnesses: decided, overrides, problems: desk.problems };
}
