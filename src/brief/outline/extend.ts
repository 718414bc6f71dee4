import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { yamlText } from "./yaml-text.ts";

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : "");

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** Where a node stands: its first letter, and behind its last. */
const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as { range?: [number, number, number] } | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
};

/**
 * The outline's own text with new sources among the `seen` and comments at its end, all else to the letter. `indent` is how
 * far the items of its `changes` stand in. Null where there is no place for them: `changes` not last, or not a block.
 */
export function extendOutline(
  text: string,
  fresh: readonly string[],
  additions: string,
): { readonly text: string | null; readonly indent: string } {
  const { contents } = parseDocument(text, { prettyErrors: false });
  const pairs = isMap(contents) && !contents.flow ? contents.items : [];
  const changes = pairs.find(({ key }) => keyOf(key) === "changes");
  const list = changes?.value;
  const first = isSeq(list) && !list.flow ? rangeOf(list)[0] : null;
  const indent = first === null ? "  " : text.slice(lineStart(text, first), first);
  const isBlock = list === null || list === undefined || first !== null || (isScalar(list) && list.value === null);
  const isLast = changes === undefined || changes === pairs.at(-1);
  const isFile =
    contents === null || (isScalar(contents) && contents.value === null) || (isMap(contents) && !contents.flow);
  if (!isBlock || !isLast || !isFile || !/^ *$/.test(indent)) return { text: null, indent };
  const ended = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const seen = pairs.find(({ key }) => keyOf(key) === "seen")?.value;
  const known = withSeen(ended, seen, fresh);
  const head = changes === undefined ? "\nchanges:\n" : "\n";
  return { text: known === null ? null : `${known}${head}${additions}`, indent };
}

function withSeen(text: string, seen: unknown, fresh: readonly string[]): string | null {
  if (fresh.length === 0) return text;
  const names = fresh.map(yamlText);
  if (isSeq(seen) && seen.items.length > 0) {
    const [from, to] = rangeOf(seen);
    if (seen.flow) return `${text.slice(0, to - 1)}, ${names.join(", ")}${text.slice(to - 1)}`;
    const indent = text.slice(lineStart(text, from), from);
    const [, end] = rangeOf(seen.items.at(-1));
    return `${text.slice(0, end)}${names.map((name) => `\n${indent}- ${name}`).join("")}${text.slice(end)}`;
  }
  // A key without a value, or a single name, is the writer's own business: the list goes above all else only where there is none.
  return seen === undefined ? `seen:\n${names.map((name) => `  - ${name}\n`).join("")}${text}` : null;
}
