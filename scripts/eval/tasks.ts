import type { Analysis } from "../../src/extract/analyse.ts";
import type { Span } from "../../src/text/span.ts";
import type { Item } from "./markup.ts";
import { add, f1, type Tally, tally } from "./score.ts";

/** A task of the evaluation: which gold file, and the figures (0 to 1) that come out of items and answers. */
export interface Task {
  readonly name: string;
  readonly figures: (rows: readonly Row[]) => Record<string, number>;
}

export interface Row {
  readonly item: Item;
  readonly answer: Analysis;
}

const EDGE = /[\s"“”„«»'‘’.,;:!?…—–-]/;

/** Marks, stops and space at the edges do not count. */
function key(text: string, { start, end }: Span): string {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from] as string)) from++;
  while (to > from && EDGE.test(text[to - 1] as string)) to--;
  return `${from}-${to}`;
}

/** Adds up one kind of key over all rows. */
function over(
  rows: readonly Row[],
  given: (row: Row) => Iterable<string>,
  wanted: (row: Row) => Iterable<string>,
): Tally {
  const sum = tally();
  for (const row of rows) add(sum, given(row), wanted(row));
  return sum;
}

const labelled = (item: Item, letter: string): string[] =>
  item.marked.filter(({ label }) => label.replace(/\d/g, "") === letter).map((span) => key(item.text, span));

function sentences(rows: readonly Row[]): Record<string, number> {
  const wanted = ({ item }: Row): string[] =>
    [0, ...item.boundaries].map((start, i) => key(item.text, { start, end: item.boundaries[i] ?? item.text.length }));
  const given = ({ item, answer }: Row): string[] => answer.source.sentences.map((span) => key(item.text, span));
  return { "span F1": f1(over(rows, given, wanted)) };
}

function quotes(rows: readonly Row[]): Record<string, number> {
  const parts = { S: "speakerSpan", C: "cue", Q: "content" } as const;
  const figure = (letter: keyof typeof parts): number =>
    f1(
      over(
        rows,
        ({ item, answer }) =>
          answer.utterances.flatMap((u) => (u[parts[letter]] ? [key(item.text, u[parts[letter]] as Span)] : [])),
        ({ item }) => labelled(item, letter),
      ),
    );
  return { "speaker F1": figure("S"), "cue F1": figure("C"), "content F1": figure("Q") };
}

const parts = (label: string): string[] => label.split(" ");

function times(rows: readonly Row[]): Record<string, number> {
  const given = ({ item, answer }: Row) => answer.times.map((time) => key(item.text, time));
  const valued = ({ item, answer }: Row) => answer.times.map((time) => `${key(item.text, time)} ${time.value ?? "?"}`);
  return {
    "span F1": f1(over(rows, given, ({ item }) => item.marked.map((span) => key(item.text, span)))),
    "value F1": f1(
      over(rows, valued, ({ item }) => item.marked.map((span) => `${key(item.text, span)} ${span.label}`)),
    ),
  };
}

function figures(rows: readonly Row[]): Record<string, number> {
  const value = (from: number, to: number | null): string => (to === null ? `${from}` : `${from}..${to}`);
  const measured = (read: (figure: Analysis["figures"][number]) => string, want: (label: string) => string): number =>
    f1(
      over(
        rows,
        ({ answer }) => answer.figures.map(read),
        ({ item }) => item.marked.map(({ label }) => want(label)),
      ),
    );
  return {
    "value F1": measured(
      (f) => value(f.value, f.to),
      (label) => parts(label)[0] as string,
    ),
    "value and bound F1": measured(
      (f) => `${value(f.value, f.to)} ${f.bound}`,
      (label) => parts(label).slice(0, 2).join(" "),
    ),
    "value and unit F1": measured(
      (f) => `${value(f.value, f.to)} ${f.unit ?? "-"}`,
      (label) => `${parts(label)[0]} ${parts(label).slice(2).join(" ")}`,
    ),
  };
}

const KINDS = { person: "P", organization: "O", place: "L", instrument: "I" } as const;

function names(rows: readonly Row[]): Record<string, number> {
  const given = ({ item, answer }: Row) =>
    answer.actors.flatMap((actor) =>
      actor.mentions.map((mention) => `${KINDS[actor.kind]} ${key(item.text, mention)}`),
    );
  return {
    "typed span F1": f1(
      over(rows, given, ({ item }) => item.marked.map((span) => `${span.label} ${key(item.text, span)}`)),
    ),
  };
}

const KEPT = new Set(["title", "heading", "paragraph", "list-item", "table"]);

/** Roles stand before each line of an item; here they are read, and the characters of the kept lines compared. */
function blocks(rows: readonly Row[]): Record<string, number> {
  const sum = tally();
  for (const { item, answer } of rows) {
    const wanted = new Set(
      item.marked.filter(({ label }) => KEPT.has(label)).flatMap((span) => letters(item.text, span)),
    );
    const given = new Set(answer.source.blocks.filter(({ kept }) => kept).flatMap((span) => letters(item.text, span)));
    add(sum, given, wanted);
  }
  return { "kept characters F1": f1(sum) };
}

const letters = (text: string, { start, end }: Span): string[] =>
  Array.from({ length: end - start }, (_, i) => start + i).flatMap((at) =>
    /\s/.test(text[at] ?? " ") ? [] : [String(at)],
  );

/** In the order of the table. */
export const TASKS: readonly Task[] = [
  { name: "sentences", figures: sentences },
  { name: "blocks", figures: blocks },
  { name: "quotes", figures: quotes },
  { name: "names", figures: names },
  { name: "times", figures: times },
  { name: "figures", figures },
];
