import { instrumentsIn } from "../find-instruments.ts";
import type { TaggedName } from "../tagged.ts";
import { free, type Step } from "./step.ts";

/** Treaties, laws and documents: the tagger was not taught them, and takes them for places. */
export const instruments: Step = (lines, names) =>
  lines.map((line, l) => {
    const found = instrumentsIn(line.tokens).map((range): TaggedName => ({ ...range, kind: "instrument" }));
    return [...found, ...names[l]!.filter((name) => free(found, name))];
  });
