import { knownAt } from "../gazetteer.ts";
import type { TaggedName } from "../tagged.ts";
import type { Step } from "./step.ts";

/** "Europe and North America" are two places where one of them is known on its own. Trap: "Bosnia and Herzegovina". */
export const pairsApart: Step = (lines, names) =>
  lines.map(({ tokens }, l) =>
    names[l]!.flatMap((name): TaggedName[] => {
      if (name.kind === "instrument") return [name];
      for (let i = name.start + 1; i < name.end - 1; i++) {
        if (!/^(?:and|&|,)$/.test(tokens[i]!.text)) continue;
        const left = knownAt(tokens, name.start);
        const right = knownAt(tokens, i + 1);
        if (left && name.start + left.words.length > i) continue;
        const leftKnown = left !== null && isPlaceOrOrganisation(left.as) && name.start + left.words.length === i;
        const rightKnown = right !== null && isPlaceOrOrganisation(right.as) && i + 1 + right.words.length === name.end;
        if (leftKnown && (rightKnown || name.kind === "place"))
          return [
            { ...name, end: i },
            { ...name, start: i + 1 },
          ];
        if (rightKnown) return [{ start: i + 1, end: name.end, kind: right.as === "or" ? "organization" : "place" }];
      }
      return [name];
    }),
  );
/** Whether a gazetteer entry is a place's or an organisation's. */
export const isPlaceOrOrganisation = (as: string): boolean => /^(?:co|st|ci|re|dp|or)$/.test(as);

/** "Alliance-Country" before "talks" is two names in one word and names neither; followed by "Council" it is a name. */
export const hyphenPairs: Step = (lines, names) =>
  lines.map(({ tokens }, l) =>
    names[l]!.filter((name) => {
      const parts = tokens[name.start]!.text.split(/[-‐‑–]/);
      return name.end - name.start > 1 || parts.length < 2 || !parts.every((part) => isKnownWord(part));
    }),
  );
const isKnownWord = (word: string): boolean => {
  const known = knownAt([{ text: word }], 0);
  return known !== null && known.as !== "in";
};
