import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import type { Actor } from "../actor.ts";
import { instrumentsIn } from "./find-instruments.ts";
import { knownAt } from "./gazetteer.ts";
import { isTitle } from "./offices.ts";
import { type Line, lineOf } from "./pieces.ts";
import { type NameKind, type TaggedName, tagNames } from "./tagger.ts";

/** One place where somebody or something is named. */
export interface Mention extends Span {
  readonly kind: Actor["kind"];
  /** The text of the mention, white space made single. */
  readonly form: string;
}

const KINDS: Readonly<Record<NameKind, Actor["kind"]>> = { PER: "person", LOC: "place", ORG: "organization" };

interface Found {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: Actor["kind"];
}

/** "General Jens Stoltenberg" is named Jens Stoltenberg. */
function withoutTitle(line: Line, name: TaggedName): TaggedName | null {
  if (name.kind !== "PER") return name;
  let { start } = name;
  while (start < name.end && isTitle(line.tokens[start]!.text)) start++;
  return start < name.end ? { ...name, start } : null;
}

/** Names that everybody knows and the tagger passed over: states and organisations whose name means nothing else. */
function knownNames(line: Line, l: number, taken: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    const known = knownAt(line.tokens, i);
    if (!known) continue;
    const end = i + known.words.length;
    const free = !taken.some((name) => name.start < end && i < name.end);
    const whole =
      !/^\p{Lu}/u.test(line.tokens[end]?.text ?? "") &&
      !(i > 0 && /^\p{Lu}/u.test(line.tokens[i - 1]!.text) && !isTitle(line.tokens[i - 1]!.text));
    if (free && whole && known.as === "co") found.push({ line: l, start: i, end, kind: "place" });
    if (free && whole && known.as === "or" && known.words.join("").length > 2)
      found.push({ line: l, start: i, end, kind: "organization" });
    i = end - 1;
  }
  return found;
}

/** All mentions in the kept text, in order, none overlapping. */
export function findMentions(source: Pick<Source, "text" | "sentences">): Mention[] {
  const lines = source.sentences.map((sentence) => lineOf(source.text, sentence));
  const byLine: Found[][] = lines.map((line, l) =>
    instrumentsIn(line.tokens).map((range) => ({ ...range, line: l, kind: "instrument" as const })),
  );
  for (const tagged of tagNames(lines)) {
    const row = byLine[tagged.line]!;
    const name = withoutTitle(lines[tagged.line]!, tagged);
    if (name && !row.some((other) => other.start < name.end && name.start < other.end))
      row.push({ ...name, kind: KINDS[name.kind] });
  }
  lines.forEach((line, l) => {
    byLine[l]!.push(...knownNames(line, l, byLine[l]!));
  });
  return byLine.flatMap((row, l) =>
    row
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, kind }) => {
        const span = { start: lines[l]!.tokens[start]!.start, end: lines[l]!.tokens[end - 1]!.end };
        return { ...span, kind, form: source.text.slice(span.start, span.end).replace(/\s+/g, " ") };
      }),
  );
}
