import type { Actor, ActorId } from "../extract/actor.ts";
import type { Analysis } from "../extract/analyse.ts";
import { normalForm } from "../extract/names/forms.ts";
import { fullestOf, linkNames, uniqueIds } from "../extract/names/link.ts";
import type { Witnesses } from "./witnesses.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One actor of the corpus out of the actors of single sources that are the same. */
function united(kind: Actor["kind"], group: readonly Actor[]): Omit<Actor, "id"> {
  const names = new Set(group.flatMap((actor) => [actor.name, ...actor.aliases]));
  const name = fullestOf(names);
  const mentions = group
    .flatMap((actor) => actor.mentions)
    .sort((a, b) => compare(a.source, b.source) || a.start - b.start);
  const rule = group.find((actor) => actor.mentions[0] === mentions[0])?.rule;
  return {
    kind,
    name,
    aliases: [...names].filter((alias) => alias !== name).sort(compare),
    mentions,
    ...(rule === undefined ? {} : { rule }),
  };
}

const OUTVOTED = 3;

/**
 * A name that one source in five takes for something else is what the others take it for: of several words by plain majority, of
 * one word only where the others speak of it three times as often ("Georgia" may be a state here and a woman there).
 */
function settledKinds(actors: readonly Actor[]): Actor["kind"][] {
  const votes = new Map<string, Map<Actor["kind"], number>>();
  for (const { name, kind, mentions } of actors) {
    const form = normalForm(name);
    const row = votes.get(form) ?? new Map<Actor["kind"], number>();
    row.set(kind, (row.get(kind) ?? 0) + mentions.length);
    votes.set(form, row);
  }
  return actors.map(({ name, kind }) => {
    const form = normalForm(name);
    const row = votes.get(form)!;
    // An instrument is told by its own words, not by what stands around it.
    if (row.has("instrument")) return "instrument";
    const own = row.get(kind)!;
    const least = form.includes(" ") ? own + 1 : OUTVOTED * own;
    let best = kind;
    for (const [other, count] of row)
      if (other !== kind && count >= least && count > (best === kind ? 0 : row.get(best)!)) best = other;
    return best;
  });
}

/** One actor for the same person, organisation or place over all sources; ids in utterances and figures follow. */
export function mergeActors(analyses: readonly Analysis[]): Witnesses {
  const all = analyses.flatMap((analysis) => analysis.actors);
  const kinds = settledKinds(all);
  const sets = linkNames(all.map((actor, i) => ({ kind: kinds[i]!, forms: [actor.name, ...actor.aliases] })));
  const groups = new Map<number, Actor[]>();
  all.forEach((actor, i) => {
    const group = groups.get(sets[i]!);
    if (group) group.push(actor);
    else groups.set(sets[i]!, [actor]);
  });
  const merged = [...groups].map(([set, group]) => ({ set, actor: united(kinds[set]!, group) }));
  merged.sort((a, b) => compare(a.actor.name, b.actor.name) || compare(a.actor.kind, b.actor.kind) || a.set - b.set);
  const ids = uniqueIds(merged.map(({ actor }) => actor));
  const idOf = new Map(merged.map(({ set }, i) => [set, ids[i]!]));

  let next = 0;
  const renamed = analyses.map((analysis) => {
    const own = new Map(analysis.actors.map((actor) => [actor.id, idOf.get(sets[next++]!)!]));
    return (id: ActorId | null): ActorId | null => (id === null ? null : (own.get(id) ?? null));
  });
  return {
    sources: analyses.map((analysis) => analysis.source),
    actors: merged.map(({ actor }, i) => ({ id: ids[i]!, ...actor })).sort((a, b) => compare(a.id, b.id)),
    utterances: analyses.flatMap((analysis, i) =>
      analysis.utterances.map((utterance) => ({ ...utterance, speaker: renamed[i]!(utterance.speaker) })),
    ),
    times: analyses.flatMap((analysis) => analysis.times),
    figures: analyses.flatMap((analysis, i) =>
      analysis.figures.map((figure) => ({ ...figure, attributedTo: renamed[i]!(figure.attributedTo) })),
    ),
    problems: analyses.flatMap((analysis) => analysis.problems),
  };
}
