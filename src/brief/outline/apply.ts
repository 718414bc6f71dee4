import type { Collation } from "../../collate/collate.ts";
import type { Problem } from "../../text/problem.ts";
import type { Override } from "../briefing.ts";
import type { Outline } from "../outline.ts";
import { Desk } from "./desk.ts";
import { STEPS } from "./steps.ts";
import type { Thing } from "./things.ts";

export interface Applied {
  readonly collation: Collation;
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}

/** All that a change may be about, with the names and passages by which it is found. */
export function thingsOf({ actors, proposals, claims, discrepancies }: Collation): Thing[] {
  const areas = proposals.flatMap((proposal) => proposal.areas);
  const nameOf = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  return [
    ...actors.map(({ id, name, aliases }): Thing => ({ id, kind: "actor", names: [name, ...aliases], passages: [] })),
    ...proposals.map(
      ({ id, title, proposer, areas: own }): Thing => ({
        id,
        kind: "proposal",
        names: [title, ...(proposer === null ? [] : (nameOf.get(proposer) ?? []))],
        passages: own.flatMap(({ measures }) =>
          measures.flatMap(({ cells }) => cells.flatMap((cell) => cell.citations)),
        ),
      }),
    ),
    ...areas.map(({ id, title, labels }): Thing => ({ id, kind: "area", names: [title], passages: labels })),
    ...areas
      .flatMap(({ measures }) => measures)
      .map(
        ({ id, title, cells }): Thing => ({
          id,
          kind: "measure",
          names: [title],
          passages: cells.flatMap(({ citations }) => citations),
        }),
      ),
    ...claims.map(({ id, renderings }): Thing => ({ id, kind: "claim", names: [], passages: renderings })),
    ...discrepancies.map(
      ({ id, question, readings }): Thing => ({
        id,
        kind: "discrepancy",
        names: [question],
        passages: readings.flatMap(({ citations }) => citations),
      }),
    ),
  ];
}

/** Kind and id of everything that a decision can be about. */
const targetsOf = (collation: Collation): Set<string> =>
  new Set(thingsOf(collation).map(({ kind, id }) => `${kind} ${id}`));

/**
 * The collation as the analyst's outline has it, the decisions that changed it, and what in the outline names nothing, or
 * several things. Actors are decided on before the sources are compared (`decideActors`), key points after.
 */
export function applyOutline(collation: Collation, outline: Outline): Applied {
  const desk = new Desk(collation.sources, outline, thingsOf(collation));
  for (const said of outline.seen) desk.source(said);
  const decided = STEPS.reduce((now, step) => step.run(now, desk), collation);
  const targets = targetsOf(decided);
  const overrides = desk.overrides((target) => targets.has(target));
  return { collation: decided, overrides, problems: desk.problems };
}
