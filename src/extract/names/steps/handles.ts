import { squashed } from "../forms.ts";
import type { TaggedName } from "../tagged.ts";
import { free, type Step, textOf } from "./step.ts";

/** "@annroe" is Ann Roe where the text names her; a handle that no name explains is nobody's. */
export const handles: Step = (lines, names) => {
  if (!lines.some(({ tokens }) => tokens.some(({ text }) => text.startsWith("@")))) return names.map((row) => [...row]);
  const owners = new Map<string, TaggedName["kind"]>();
  names.forEach((row, l) => {
    for (const name of row)
      if (name.end - name.start > 1) owners.set(squashed(textOf(lines[l]!.tokens, name)), name.kind);
  });
  return lines.map(({ tokens }, l) => {
    const row = names[l]!.filter((name) => !tokens[name.start]!.text.startsWith("@"));
    tokens.forEach(({ text }, i) => {
      if (!text.startsWith("@")) return;
      const kind = owners.get(squashed(text));
      const name = kind && { start: i, end: i + 1, kind };
      if (name && free(row, name)) row.push(name);
    });
    return row;
  });
};
