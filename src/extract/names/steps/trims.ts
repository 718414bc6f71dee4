import { knownAt } from "../gazetteer.ts";
import type { Step } from "./step.ts";

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Operation|Storm)$/;

/**
 * What does not belong to a name at its beginning: "5,000-strong Example Force" is Example Force, "A White House official" the White
 * House. A storm or an operation named like a person is nobody.
 */
export const trims: Step = (lines, names) =>
  lines.map(({ tokens }, l) =>
    names[l]!.flatMap((name) => {
      const first = tokens[name.start]!.text;
      if (name.kind === "instrument" || name.end - name.start < 2) return [name];
      if (STORM.test(first)) return [];
      const rest = { ...name, start: name.start + 1 };
      if (/^\p{Nd}+-\p{Ll}/u.test(first)) return [rest];
      const known = /^An?$/.test(first) ? knownAt(tokens, rest.start) : null;
      return known && rest.start + known.words.length === name.end ? [rest] : [name];
    }),
  );
