import { overlaps } from "../../../text/span.ts";
import { knownAt } from "../gazetteer.ts";
import { isTitle } from "../offices.ts";
import type { Line } from "../pieces.ts";
import type { TaggedName } from "../tagged.ts";
import { isCapitalised } from "../tokens.ts";
import { type Step, textOf } from "./step.ts";

/** Names that begin with one word and are still looked for everywhere: a text that has more is a list. */
const MOST_ALIKE = 40;

/** The kind that each name of two or more words has most often in the text. */
function longNames(
  lines: readonly Line[],
  names: readonly (readonly TaggedName[])[],
): Map<string, { words: string[]; kind: TaggedName["kind"] }[]> {
  const counts = new Map<string, Map<TaggedName["kind"], number>>();
  names.forEach((row, l) => {
    for (const name of row) {
      if (name.end - name.start < 2 || name.kind === "instrument") continue;
      const form = textOf(lines[l]!.tokens, name);
      const kinds = counts.get(form) ?? new Map<TaggedName["kind"], number>();
      kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1);
      counts.set(form, kinds);
    }
  });
  const byFirst = new Map<string, { words: string[]; kind: TaggedName["kind"] }[]>();
  for (const [form, kinds] of [...counts].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    const [best] = [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const words = form.split(" ");
    const row = byFirst.get(words[0]!) ?? [];
    if (row.length < MOST_ALIKE) row.push({ words, kind: best![0] });
    byFirst.set(words[0]!, row);
  }
  return byFirst;
}

/** A name of several words that was read once is read wherever its words stand together. */
export const sameEverywhere: Step = (lines, names) => {
  const known = longNames(lines, names);
  if (known.size === 0) return names.map((row) => [...row]);
  return lines.map(({ tokens }, l) => {
    const row = [...names[l]!];
    for (let i = 0; i < tokens.length; i++) {
      const match = known
        .get(tokens[i]!.text)
        ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word));
      if (!match) continue;
      const name: TaggedName = { start: i, end: i + match.words.length, kind: match.kind };
      const inside = row.filter((other) => overlaps(other, name));
      const swallowed = inside.every(
        (other) =>
          other.start >= name.start && other.end <= name.end && other.end - other.start < name.end - name.start,
      );
      const edge = !isCapitalised(tokens[name.end]?.text ?? "") && !(i > 0 && isCapitalised(tokens[i - 1]!.text));
      if (swallowed && (inside.length > 0 || edge)) {
        for (const other of inside) row.splice(row.indexOf(other), 1);
        row.push(name);
      }
      i = name.end - 1;
    }
    return row;
  });
};

/** States and organisations that everybody knows, which the tagger passed over. Traps: "US Army", "Georgia" Brown. */
export const knownNames: Step = (lines, names) =>
  lines.map(({ tokens }, l) => {
    let row = [...names[l]!];
    for (let i = 0; i < tokens.length; i++) {
      const known = knownAt(tokens, i);
      if (!known) continue;
      const end = i + known.words.length;
      const before = tokens[i - 1]?.text ?? "";
      const alone = !isCapitalised(tokens[end]?.text ?? "") && (!isCapitalised(before) || isTitle(before));
      const kind =
        known.as === "co" ? "place" : known.as === "or" && known.words.join("").length > 2 ? "organization" : null;
      const name: TaggedName | null = kind && { start: i, end, kind };
      const pieces = name ? row.filter((other) => overlaps(other, name)) : [];
      const inPieces =
        known.words.length >= 3 &&
        pieces.length > 0 &&
        pieces.every((p) => p.start >= i && p.end <= end && p.end - p.start < end - i);
      if (inPieces && alone) row = row.filter((other) => !pieces.includes(other));
      if (name && alone && (inPieces || pieces.length === 0)) row.push(name);
      i = end - 1;
    }
    return row;
  });

/**
 * A name has one kind in a text: of several words the commoner one, of one word only the one that is three times as common
 * ("Georgia" may be a state and a woman).
 */
export const oneKind: Step = (lines, names) => {
  const counts = new Map<string, Map<TaggedName["kind"], number>>();
  names.forEach((row, l) => {
    for (const name of row) {
      const form = textOf(lines[l]!.tokens, name);
      const kinds = counts.get(form) ?? new Map<TaggedName["kind"], number>();
      kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + 1);
      counts.set(form, kinds);
    }
  });
  return names.map((row, l) =>
    row.map((name) => {
      const kinds = counts.get(textOf(lines[l]!.tokens, name))!;
      if (kinds.has("instrument")) return { ...name, kind: "instrument" };
      const own = kinds.get(name.kind) ?? 0;
      const most = name.end - name.start > 1 ? own + 1 : 3 * own;
      for (const [kind, count] of kinds) if (count >= most) return { ...name, kind };
      return name;
    }),
  );
};

/** Organisations that everybody knows are organisations, also where the sentence speaks of them as of a place. */
export const knownKinds: Step = (lines, names) =>
  lines.map(({ tokens }, l) =>
    names[l]!.map((name): TaggedName => {
      const known = knownAt(tokens, name.start);
      if (!known || name.start + known.words.length !== name.end) return name;
      if (known.as === "or" && name.kind !== "instrument") return { ...name, kind: "organization" };
      if (known.words.length > 1 && (known.as === "re" || known.as === "ci")) return { ...name, kind: "place" };
      return known.as === "co" && name.kind === "person" ? { ...name, kind: "place" } : name;
    }),
  );
