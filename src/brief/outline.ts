import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from "yaml";
import { nearest } from "../text/nearest.ts";
import type { Problem } from "../text/problem.ts";

/** The analyst's own file, settled: what it says about the briefing. */
export interface Outline {
  readonly title: string | null;
  readonly question: string | null;
}

export interface OutlineResult {
  readonly outline: Outline;
  readonly problems: Problem[];
}

const KEYS = ["title", "question"] as const;
type Key = (typeof KEYS)[number];

const LONGEST = 300;

/** Says what is wrong at an offset of the file; the file's name, line and column are added to it. */
type Complain = (offset: number, rule: string, reason: string) => void;

/** Nothing, or "---" with nothing behind it. */
const isEmpty = (contents: unknown): boolean =>
  contents === null || contents === undefined || (isScalar(contents) && contents.value === null);

const offsetOf = (node: unknown): number => (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;

/** YAML can name a node and repeat it a billion times in ten lines; an outline has no use for that. */
function refuseAliases(document: ReturnType<typeof parseDocument>, complain: Complain): void {
  visit(document, {
    Alias(_key, node) {
      complain(offsetOf(node), "outline/alias", "an outline must not use YAML anchors and aliases");
      return visit.BREAK;
    },
  });
}

function readString(key: Key, node: unknown, complain: Complain): string | null {
  if (isAlias(node)) return null;
  const value = isScalar(node) ? node.value : undefined;
  const text = typeof value === "string" ? value.trim() : "";
  if (!text) complain(offsetOf(node), "outline/type", `${key} must be a text`);
  else if (text.length > LONGEST)
    complain(offsetOf(node), "outline/length", `${key} has ${text.length} characters, at most ${LONGEST} are allowed`);
  else return text;
  return null;
}

function unknownKey(name: string): string {
  const near = nearest(name, KEYS);
  return `there is no key "${name}"${near ? `; did you mean "${near}"?` : ""} Known are ${KEYS.join(", ")}`;
}

function readMap(map: YAMLMap, complain: Complain): Outline {
  const found: Record<Key, string | null> = { title: null, question: null };
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const known = KEYS.find((candidate) => candidate === name);
    if (known) found[known] = readString(known, value ?? key, complain);
    else complain(offsetOf(key), "outline/unknown-key", unknownKey(name));
  }
  return found;
}

/**
 * Reads `outline.yaml`; what is wrong in it becomes errors with file, line and column. An empty file is an empty outline.
 * Anchors and aliases are refused, unknown keys are errors: a misspelt decision must not vanish silently.
 */
export function readOutline(file: { readonly file: string; readonly text: string }): OutlineResult {
  const problems: Problem[] = [];
  const lines = new LineCounter();
  const complain: Complain = (offset, rule, reason) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ rule, level: "error", file: file.file, line: line || 1, column: col || 1, reason });
  };
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) complain(error.pos[0], "outline/yaml", error.message);
  refuseAliases(document, complain);
  let outline: Outline = { title: null, question: null };
  if (problems.length === 0 && isMap(document.contents)) outline = readMap(document.contents, complain);
  else if (problems.length === 0 && !isEmpty(document.contents))
    complain(offsetOf(document.contents), "outline/type", "an outline is a map of keys, as in `title: …`");
  return { outline, problems };
}
