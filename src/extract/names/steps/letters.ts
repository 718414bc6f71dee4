import { acronymOf } from "../forms.ts";
import type { TaggedName } from "../tagged.ts";
import { free, type Step } from "./step.ts";

/**
 * "Fair Rivers Act (FRA)": the letters are what the name before them is, here and wherever else they stand. Trap: "(TX)" after a
 * person says where she is from, so letters never become a person.
 */
export const declaredLetters: Step = (lines, names) => {
  const kinds = new Map<string, TaggedName["kind"]>();
  lines.forEach(({ tokens }, l) => {
    for (const { start, end, kind } of names[l]!) {
      const letters = tokens[end + 1]?.text ?? "";
      const declared = tokens[end]?.text === "(" && tokens[end + 2]?.text === ")" && acronymOf(letters) !== null;
      if (declared && kind !== "person" && end - start > 1 && tokens[start]!.text[0] === letters[0])
        kinds.set(letters, kind);
    }
  });
  if (kinds.size === 0) return names.map((row) => [...row]);
  return lines.map(({ tokens }, l) => {
    const row = names[l]!.map((name): TaggedName => {
      const kind = name.end - name.start === 1 ? kinds.get(tokens[name.start]!.text) : undefined;
      return kind ? { ...name, kind } : name;
    });
    tokens.forEach(({ text }, i) => {
      const kind = kinds.get(text);
      const name = kind && { start: i, end: i + 1, kind };
      if (name && free(row, name)) row.push(name);
    });
    return row;
  });
};
