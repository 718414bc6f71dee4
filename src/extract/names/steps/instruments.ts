import { instrumentsIn } from "../find-instruments.ts";
import { knownAt } from "../gazetteer.ts";
import type { TaggedName } from "../tagged.ts";
import type { Token } from "../tokens.ts";
import { free, type Step } from "./step.ts";

/** "Warsaw Pact" is an alliance, though pacts are papers. */
const isOrganisation = (tokens: readonly Token[], start: number, end: number): boolean => {
  const known = knownAt(tokens, start);
  return known?.as === "or" && start + known.words.length === end;
};

/** Treaties, laws and documents: the tagger was not taught them, and takes them for places. */
export const instruments: Step = (lines, names) =>
  lines.map((line, l) => {
    const found = instrumentsIn(line.tokens)
      .filter(({ start, end }) => !isOrganisation(line.tokens, start, end))
      .map((range): TaggedName => ({ ...range, kind: "instrument" }));
    return [...found, ...names[l]!.filter((name) => free(found, name))];
  });
