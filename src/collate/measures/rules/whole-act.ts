import type { Find } from "../find.ts";

/** What a rule finds where the verb at `i` is the cue and begins the one measure, which runs to before `to`. */
export const wholeAct = (
  i: number,
  to: number,
  act: Pick<Find, "rule" | "modality" | "strength" | "subject">,
): Find => ({
  ...act,
  own: true,
  cue: { from: i, to: i + 1 },
  items: [{ from: i, to, head: i }],
  form: "base",
  bySpeaker: false,
  addressee: null,
});
