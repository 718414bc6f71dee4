import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Claim, Rendering } from "../claim.ts";
import { alignRows, type Column } from "./align.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** The renderings of a claim word under word. */
export interface VariantTable {
  /** The first is the claim's own text, which the others are compared with; no reading is preferred by it. */
  readonly rows: readonly VariantRow[];
  /** Renderings that say it in other words altogether, so that laying them word under word would show nothing. */
  readonly apart: readonly Rendering[];
  /** How many more renderings there are than are laid out. */
  readonly more: number;
}

export interface VariantRow {
  readonly rendering: Rendering;
  /** As many for each row: the columns of the table. */
  readonly cells: readonly VariantCell[];
}

/** What stands in one place of the text, beside what the first row has there. */
export interface VariantCell {
  readonly kind: "same" | "differs" | "added" | "left-out" | "empty";
  /** The words; null where the row has none there. */
  readonly span: Span | null;
}

/** More rows than this nobody compares with the eye. */
const MOST_ROWS = 16;
/** From this share of its words on, small ones apart, in place, a rendering is the same sentence. */
const LAID_OUT = 0.5;

/**
 * Lays the renderings of a claim word under word. Neighbouring words in which the same rows agree and the same differ
 * make one column. Null where fewer than two renderings are alike enough to be laid out.
 */
export function variantTable(claim: Claim, sources: ReadonlyMap<string, Source>): VariantTable | null {
  const ordered = [...claim.renderings].sort((a, b) => Number(isText(claim, b)) - Number(isText(claim, a)));
  const tokens = new Map(ordered.map((each) => [each, tokensOf(sources.get(each.source)?.text ?? "", each)]));
  const [first, ...rest] = ordered;
  if (first === undefined) return null;
  const base = tokens.get(first) ?? [];
  const near = rest.filter((each) => inPlace(base, tokens.get(each) ?? []) >= LAID_OUT);
  if (near.length === 0) return null;
  const laid = [first, ...near.slice(0, MOST_ROWS - 1)];
  const rows = laid.map((each) => tokens.get(each) ?? []);
  const columns = joined(alignRows(rows), rows);
  return {
    rows: laid.map((rendering, row) => ({
      rendering,
      cells: columns.map((group) => cellOf(group, rows, row)),
    })),
    apart: rest.filter((each) => !near.includes(each)),
    more: near.length + 1 - laid.length,
  };
}

const isText = ({ text }: Claim, rendering: Rendering): boolean =>
  text.source === rendering.source && text.start === rendering.start && text.end === rendering.end;

/** Share of the words of the shorter one, small ones apart, that the other has in place. */
function inPlace(a: readonly Token[], b: readonly Token[]): number {
  const met = alignRows([a, b]).filter(([x, y]) => isTold(a[x ?? -1]) && a[x ?? -1]?.stem === b[y ?? -1]?.stem);
  return met.length / Math.max(1, Math.min(a.filter(isTold).length, b.filter(isTold).length));
}

const isTold = (token: Token | undefined): boolean => token !== undefined && !isStopWord(token.key);

const readingAt = (column: Column, rows: readonly (readonly Token[])[], row: number): string | null => {
  const index = column[row] ?? null;
  return index === null ? null : (rows[row]?.[index]?.key ?? null);
};

/** Which rows agree in a column: equal for columns that can be shown as one. */
function patternOf(column: Column, rows: readonly (readonly Token[])[]): string {
  const readings: (string | null)[] = [];
  return rows
    .map((_, row) => {
      const reading = readingAt(column, rows, row);
      if (reading === null) return "-";
      if (!readings.includes(reading)) readings.push(reading);
      return readings.indexOf(reading);
    })
    .join(" ");
}

function joined(columns: readonly Column[], rows: readonly (readonly Token[])[]): Column[][] {
  const groups: Column[][] = [];
  let last = "";
  for (const column of columns) {
    const pattern = patternOf(column, rows);
    if (pattern === last) groups.at(-1)?.push(column);
    else groups.push([column]);
    last = pattern;
  }
  return groups;
}

function cellOf(group: readonly Column[], rows: readonly (readonly Token[])[], row: number): VariantCell {
  const words = (of: number): Token[] => group.flatMap((column) => rows[of]?.[column[of] ?? -1] ?? []);
  const [own, base] = [words(row), words(0)];
  const [start, end] = [own[0]?.start, own.at(-1)?.end];
  const span = start === undefined || end === undefined ? null : { start, end };
  if (span === null) return { kind: base.length > 0 ? "left-out" : "empty", span };
  if (base.length === 0) return { kind: "added", span };
  const same = own.length === base.length && own.every((word, i) => word.key === base[i]?.key);
  return { kind: same ? "same" : "differs", span };
}
