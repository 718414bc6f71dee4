import { overlaps } from "../../text/span.ts";
import { instrumentsIn } from "./find-instruments.ts";
import { knownAt } from "./gazetteer.ts";
import { isTitle } from "./offices.ts";
import type { Line } from "./pieces.ts";
import type { TaggedName } from "./tagged.ts";
import { isCapitalised, type Token } from "./tokens.ts";
import { classesOf } from "./word-class.ts";

/** One step of refinement: the names of all lines of a text in, the better names out. */
type Step = (lines: readonly Line[], names: readonly (readonly TaggedName[])[]) => TaggedName[][];

const free = (taken: readonly TaggedName[], name: TaggedName): boolean => !taken.some((other) => overlaps(other, name));
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, "");

/** Treaties, laws and documents: the tagger was not taught them, and takes them for places. */
const instruments: Step = (lines, names) =>
  lines.map((line, l) => {
    const found = instrumentsIn(line.tokens).map((range): TaggedName => ({ ...range, kind: "instrument" }));
    return [...found, ...names[l]!.filter((name) => free(found, name))];
  });

/** Title words that are themselves given names or surnames ("Dean", "Pope", "King") are left to the person. */
const surelyTitle = (token: Token, next: Token | undefined): boolean => {
  if (!isTitle(token.text) || !next) return false;
  const classes = classesOf(token.text);
  return !(classes.includes("given") || classes.includes("sur")) || /\.$/.test(token.text);
};

/**
 * "General Jens Example" is Jens Example; "Example Alliance Secretary General Jens Example" is two names with an office between
 * them. Trap: "President Lincoln Hotel" is no person, so only what ends in a person's words is cut.
 */
const titlesApart: Step = (lines, names) =>
  lines.map(({ tokens }, l) =>
    names[l]!.flatMap((name): TaggedName[] => {
      if (name.kind === "instrument" || name.end - name.start < 2) return [name];
      let last = -1;
      for (let i = name.start; i < name.end - 1; i++) if (surelyTitle(tokens[i]!, tokens[i + 1])) last = i;
      if (last < 0) return [name];
      const rest: TaggedName = { start: last + 1, end: name.end, kind: "person" };
      if (name.kind === "person") return [rest];
      const likePerson = classesOf(tokens[rest.start]!.text).includes("given") && rest.end - rest.start >= 2;
      if (!likePerson) return [name];
      let end = last;
      while (
        end > name.start &&
        /^(?:of|state|general|secretary|prime|deputy|vice|foreign|-|–)$/.test(bare(tokens[end - 1]!.text))
      )
        end--;
      while (end > name.start && isTitle(tokens[end - 1]!.text)) end--;
      const known = end > name.start ? knownAt(tokens, name.start) : null;
      return known && name.start + known.words.length === end
        ? [{ start: name.start, end, kind: known.as === "or" ? "organization" : "place" }, rest]
        : [rest];
    }),
  );

const textOf = (tokens: readonly Token[], name: TaggedName): string =>
  tokens
    .slice(name.start, name.end)
    .map((token) => token.text)
    .join(" ");

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
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, kind: best![0] }]);
  }
  return byFirst;
}

/** A name of several words that was read once is read wherever its words stand together. */
const sameEverywhere: Step = (lines, names) => {
  const known = longNames(lines, names);
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
const knownNames: Step = (lines, names) =>
  lines.map(({ tokens }, l) => {
    const row = [...names[l]!];
    for (let i = 0; i < tokens.length; i++) {
      const known = knownAt(tokens, i);
      if (!known) continue;
      const end = i + known.words.length;
      const before = tokens[i - 1]?.text ?? "";
      const alone = !isCapitalised(tokens[end]?.text ?? "") && (!isCapitalised(before) || isTitle(before));
      const kind =
        known.as === "co" ? "place" : known.as === "or" && known.words.join("").length > 2 ? "organization" : null;
      if (alone && kind && free(row, { start: i, end, kind })) row.push({ start: i, end, kind });
      i = end - 1;
    }
    return row;
  });

/** In this order: each step trusts what the ones before it settled. */
const STEPS: readonly Step[] = [instruments, titlesApart, sameEverywhere, knownNames];

/** Refines what the tagger read, in named steps; names of a line in their order, none overlapping. */
export function settleNames(lines: readonly Line[], tagged: readonly (readonly TaggedName[])[]): TaggedName[][] {
  const settled = STEPS.reduce<readonly (readonly TaggedName[])[]>((names, step) => step(lines, names), tagged);
  return settled.map((row) => [...row].sort((a, b) => a.start - b.start));
}
