import type { Collation } from "../../collate/collate.ts";
import type { Changes } from "./changes.ts";
import type { Desk } from "./desk.ts";

/** One kind of change, made wherever the outline asks for it. Pure but for what it tells the desk. */
export interface Step {
  readonly name: string;
  run(collation: Collation, desk: Desk): Collation;
}

/** A step that works off the changes of one list, in the order of the file. */
export const onEach = <K extends keyof Changes>(
  name: string,
  list: K,
  work: (collation: Collation, change: Changes[K][number], desk: Desk) => Collation,
): Step => ({
  name,
  run(collation, desk) {
    let now = collation;
    for (const change of desk.outline.changes[list]) now = work(now, change, desk);
    return now;
  },
});
