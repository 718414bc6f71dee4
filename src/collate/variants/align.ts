import type { Token } from "./tokens.ts";

/** One place in the text, with the word that each row has there, by index; null where a row has none. */
export type Column = readonly (number | null)[];

/** A word is worth more to meet than to leave out, and leaving out two is dearer than setting one against another. */
const SCORE = { same: 3, stem: 2.5, root: 2, other: -1, gap: -1 } as const;

/**
 * Words of several rows in columns, as in textual collation: each row is laid against what the rows before it made, by
 * dynamic programming, so that the cost is words times columns for each row. The first row decides what the others are
 * laid against, so it should be the fullest plain one.
 */
export function alignRows(rows: readonly (readonly Token[])[]): Column[] {
  let columns: (number | null)[][] = (rows[0] ?? []).map((_, i) => [i]);
  for (let row = 1; row < rows.length; row++) columns = addRow(columns, rows, row);
  return columns;
}

function addRow(columns: readonly (number | null)[][], rows: readonly (readonly Token[])[], row: number) {
  const tokens = rows[row] as readonly Token[];
  const moves = bestMoves(columns, rows, tokens);
  const empty = new Array<null>(row).fill(null);
  const out: (number | null)[][] = [];
  let [c, t] = [columns.length, tokens.length];
  while (c > 0 || t > 0) {
    const move = c === 0 ? "insert" : t === 0 ? "skip" : moves[c]?.[t];
    if (move === "insert") out.push([...empty, --t]);
    else if (move === "skip") out.push([...(columns[--c] as (number | null)[]), null]);
    else out.push([...(columns[--c] as (number | null)[]), --t]);
  }
  return out.reverse();
}

type Move = "meet" | "skip" | "insert";

/** For each number of columns and words, the last step of the best way there. */
function bestMoves(
  columns: readonly (readonly (number | null)[])[],
  rows: readonly (readonly Token[])[],
  tokens: readonly Token[],
): Move[][] {
  const moves: Move[][] = [[]];
  let above = tokens.map((_, t) => (t + 1) * SCORE.gap);
  above.unshift(0);
  for (let c = 1; c <= columns.length; c++) {
    const held = wordsIn(columns[c - 1] as readonly (number | null)[], rows);
    const scores = [c * SCORE.gap];
    const steps: Move[] = ["skip"];
    for (let t = 1; t <= tokens.length; t++) {
      const meet = (above[t - 1] as number) + likeness(held, tokens[t - 1] as Token);
      const skip = (above[t] as number) + SCORE.gap;
      const insert = (scores[t - 1] as number) + SCORE.gap;
      const best = Math.max(meet, skip, insert);
      scores.push(best);
      steps.push(best === meet ? "meet" : best === skip ? "skip" : "insert");
    }
    moves.push(steps);
    above = scores;
  }
  return moves;
}

const wordsIn = (column: readonly (number | null)[], rows: readonly (readonly Token[])[]): Token[] =>
  column.flatMap((index, row) => (index === null ? [] : [rows[row]?.[index] as Token]));

function likeness(held: readonly Token[], token: Token): number {
  let best: number = SCORE.other;
  for (const other of held) {
    if (other.key === token.key) return SCORE.same;
    if (other.stem === token.stem) best = Math.max(best, SCORE.stem);
    else if (other.root === token.root) best = Math.max(best, SCORE.root);
  }
  return best;
}
