/** What the layout of pages gives: pieces of text with their place; y grows upwards. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** Lines in reading order: pieces join while they stay on one height. */
export function linesOf(pages: readonly (readonly PdfItem[])[]): PdfLine[] {
  const lines: PdfLine[] = [];
  pages.forEach((items, page) => {
    let open: PdfItem[] = [];
    const close = (): void => {
      const line = joined(open, page);
      if (line) lines.push(line);
      open = [];
    };
    for (const item of items) {
      const last = open.at(-1);
      if (last && Math.abs(last.y - item.y) > Math.max(last.fontSize, item.fontSize, 1) * 0.5 && item.str.trim())
        close();
      open.push(item);
      if (item.hasEOL) close();
    }
    close();
  });
  return lines;
}

function joined(items: readonly PdfItem[], page: number): PdfLine | null {
  const solid = items.filter((item) => item.str.trim());
  const first = solid[0];
  if (!first) return null;
  let text = "";
  let right: number | null = null;
  for (const item of items) {
    const gap =
      right !== null && item.x - right > item.fontSize * 0.2 && !text.endsWith(" ") && !item.str.startsWith(" ");
    text += (gap ? " " : "") + item.str;
    if (item.str) right = item.x + item.width;
  }
  const size = solid.reduce((largest, item) => Math.max(largest, item.fontSize), 0);
  return { text: text.replace(/\s+/g, " ").trim(), page, x: first.x, y: first.y, right: right ?? first.x, size };
}

/** The value in the middle; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Whether a new paragraph begins at `line`: a wider gap, another size, another column, an indent after a short or full line. */
export function beginsParagraph(before: PdfLine, line: PdfLine, leading: number, rightEdge: number): boolean {
  if (Math.abs(line.size - before.size) > Math.max(0.8, before.size * 0.08)) return true;
  const ended = /[.!?…:;"”’)]$/.test(before.text);
  const short = before.right < rightEdge - before.size * 4;
  if (line.page !== before.page || line.y > before.y)
    return ended && (short || (/^[\p{Lu}“"«\d]/u.test(line.text) && short));
  if (before.y - line.y > Math.max(leading * 1.35, line.size * 1.45)) return true;
  if (line.x - before.x > line.size * 0.8 && ended) return true;
  return (ended && short) || /^(?:[•▪●–—*-]|\(?\d{1,2}[.)])\s/.test(line.text);
}
