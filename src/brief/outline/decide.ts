import type { Witnesses } from "../../collate/witnesses.ts";
import { EMPTY_OUTLINE, type Outline } from "../outline.ts";
import { decideActors } from "./actors.ts";
import { decideSources } from "./sources.ts";
import type { Decided } from "./witnesses.ts";

/** What has to be decided before the sources are compared: what is known of each, and who is who. */
export function decideWitnesses(witnesses: Witnesses, outline: Outline = EMPTY_OUTLINE): Decided {
  const sources = decideSources(witnesses, outline);
  const actors = decideActors(sources.witnesses, outline);
  return {
    witnesses: actors.witnesses,
    overrides: [...sources.overrides, ...actors.overrides],
    problems: [...sources.problems, ...actors.problems],
  };
}
