import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis } from "../../src/extract/analyse.ts";
import { analyseLine } from "../../src/extract/filter.ts";
import { packageRoot } from "../version.ts";
import { type Item, readItems } from "./markup.ts";
import { type Row, TASKS } from "./tasks.ts";

export const GOLD = join(packageRoot(), "test", "gold");

/** `task figure` -> value from 0 to 1. */
export type Figures = Readonly<Record<string, number>>;

export interface Evaluation {
  readonly figures: Figures;
  /** Items a task. */
  readonly items: Readonly<Record<string, number>>;
}

/** Blocks are annotated by their role before each line; as markup that is `⟨ROLE|line⟩`. */
const withRoles = (file: string): string =>
  file.replace(
    /(^|\\n)([a-z-]+): (.*?)(?=\\n|$)/gm,
    (_, before: string, role: string, line: string) => `${before}⟨${role}|${line}⟩`,
  );

async function answer(item: Item): Promise<Row> {
  const input = { file: "item.txt", text: item.text, ...(item.published ? { referenceDate: item.published } : {}) };
  return { item, answer: (await analyseLine(JSON.stringify(input))) as Analysis };
}

/** Runs the analysis over our own annotated sample. */
export async function evaluate(): Promise<Evaluation> {
  const figures: Record<string, number> = {};
  const items: Record<string, number> = {};
  for (const task of TASKS) {
    const file = readFileSync(join(GOLD, `${task.name}.txt`), "utf8");
    const rows: Row[] = [];
    for (const item of readItems(task.name === "blocks" ? withRoles(file) : file)) rows.push(await answer(item));
    items[task.name] = rows.length;
    for (const [name, value] of Object.entries(task.figures(rows))) figures[`${task.name} ${name}`] = value;
  }
  return { figures, items };
}
