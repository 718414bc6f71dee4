import { isMap, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Problem } from "../text/problem.ts";
import type { Changes } from "./outline/changes.ts";
import { author, day, SHAPES, SUBJECTS } from "./outline/grammar.ts";
import { isEmpty, keyOf, listOf, type Reading, type Said, text, unknownKey } from "./outline/shapes.ts";

/** The analyst's own file, settled: what it says about the briefing. */
export interface Outline {
  readonly file: string;
  readonly title: string | null;
  readonly question: string | null;
  /** Who decides and when, where a change does not say otherwise. */
  readonly author: string | null;
  readonly date: string | null;
  /** Sources that a draft was made of: what rests on them alone is not proposed again. */
  readonly seen: readonly Said[];
  readonly changes: Changes;
}

export interface OutlineResult {
  readonly outline: Outline;
  readonly problems: Problem[];
}

const NO_CHANGES: Changes = {
  sources: [],
  actors: [],
  proposals: [],
  areas: [],
  measures: [],
  claims: [],
  discrepancies: [],
  reviews: [],
  keyPoints: [],
};

/** What a file that says nothing says. */
export const EMPTY_OUTLINE: Outline = {
  file: "outline.yaml",
  title: null,
  question: null,
  author: null,
  date: null,
  seen: [],
  changes: NO_CHANGES,
};

const LONGEST = 300;
/** In characters: a file that nobody can have written by hand is no outline. */
const LONGEST_FILE = 1_000_000;

/** The keys of the file, as they stand in it. */
export const KEYS = {
  title: text("title of the briefing", LONGEST),
  question: text("the question that the briefing answers", LONGEST),
  author,
  date: day,
  seen: listOf(
    text("id of a source", LONGEST),
    "sources that the draft was made of; what they alone say is not proposed again",
  ),
} as const;
const KEY_NAMES: readonly string[] = [...Object.keys(KEYS), "changes"];

const offsetOf = (node: unknown): number => (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;

/** YAML can name a node and repeat it a billion times in ten lines; an outline has no use for that. */
function refuseAliases(document: ReturnType<typeof parseDocument>, reading: Reading): void {
  visit(document, {
    Alias(_key, node) {
      reading.complain(node, "outline/alias", "an outline must not use YAML anchors and aliases");
      return visit.BREAK;
    },
  });
}

/** One item of `changes`, put where its first key says that it belongs. */
function readChange(node: unknown, changes: { -readonly [K in keyof Changes]: Changes[K] }, reading: Reading): void {
  if (!isMap(node)) {
    if (!isEmpty(node)) reading.complain(node, "outline/type", "a change is a map of keys, as in `measure: …`");
    return;
  }
  const keys = node.items.map(keyOf);
  const subject = SUBJECTS.find(({ key }) => keys[0] === key) ?? SUBJECTS.find(({ key }) => keys.includes(key));
  if (subject === undefined) {
    const known = SUBJECTS.map(({ key }) => key);
    reading.complain(node, "outline/subject", `a change must say what it changes; ${unknownKey(keys[0] ?? "", known)}`);
    return;
  }
  const one = SHAPES[subject.list].read(node, "a change", reading);
  if (one !== null) Object.assign(changes, { [subject.list]: [...changes[subject.list], one] });
}

function readFile(contents: unknown, file: string, reading: Reading): Outline {
  if (isEmpty(contents)) return { ...EMPTY_OUTLINE, file };
  if (!isMap(contents)) {
    reading.complain(contents, "outline/type", "an outline is a map of keys, as in `title: …`");
    return { ...EMPTY_OUTLINE, file };
  }
  const changes = { ...NO_CHANGES };
  const said: { [K in keyof typeof KEYS]?: ReturnType<(typeof KEYS)[K]["read"]> } = {};
  for (const pair of contents.items) {
    const name = keyOf(pair);
    const known = (Object.keys(KEYS) as (keyof typeof KEYS)[]).find((key) => key === name);
    if (known !== undefined && !isEmpty(pair.value))
      Object.assign(said, { [known]: KEYS[known].read(pair.value, known, reading) });
    else if (name === "changes" && isSeq(pair.value))
      for (const item of pair.value.items) readChange(item, changes, reading);
    else if (name === "changes" && !isEmpty(pair.value))
      reading.complain(pair.value, "outline/type", "changes must be a list, as in `- measure: …`");
    else if (known === undefined && name !== "changes")
      reading.complain(pair.key, "outline/unknown-key", unknownKey(name, KEY_NAMES));
  }
  return {
    file,
    title: said.title?.text ?? null,
    question: said.question?.text ?? null,
    author: said.author?.text ?? null,
    date: said.date?.text ?? null,
    seen: said.seen ?? [],
    changes,
  };
}

/** The parsed file; null where it is nested so deep that the parser's stack overflows. */
function parse(source: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(source, { lineCounter, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Reads `outline.yaml`; what is wrong in it becomes errors with file, line and column. An empty file is an empty outline.
 * Anchors and aliases are refused, unknown keys are errors: a misspelt decision must not vanish silently. Whether what it
 * names is there is looked at when it is applied.
 */
export function readOutline(file: { readonly file: string; readonly text: string }): OutlineResult {
  const problems: Problem[] = [];
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line || 1, column: col || 1 };
  };
  const complainAt = (offset: number, rule: string, reason: string): void => {
    problems.push({ rule, level: "error", file: file.file, ...at(offset), reason });
  };
  const reading: Reading = {
    place: (node) => at(offsetOf(node)),
    complain: (node, rule, reason) => complainAt(offsetOf(node), rule, reason),
  };
  const none = { outline: { ...EMPTY_OUTLINE, file: file.file }, problems };
  const document = file.text.length > LONGEST_FILE ? null : parse(file.text, lines);
  if (document === null) {
    complainAt(0, "outline/length", `an outline has at most ${LONGEST_FILE} characters, nested a few levels deep`);
    return none;
  }
  for (const error of document.errors) complainAt(error.pos[0], "outline/yaml", error.message);
  refuseAliases(document, reading);
  if (problems.length > 0) return none;
  return { outline: readFile(document.contents, file.file, reading), problems };
}
