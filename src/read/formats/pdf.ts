import type { Metadata, ReadDocument, Reader } from "../reader.ts";
import type { Block, BlockRole, Locator } from "../source.ts";
import { beginsParagraph, linesOf, median, type PdfItem, type PdfLine } from "./pdf-lines.ts";

/** A file may claim any number. */
const MOST_PAGES = 5_000;

/** The text layer of a PDF; a scan without one yields no text. Lines are joined to paragraphs, hyphens stay. */
export const pdfReader: Reader = {
  name: "pdf",
  endings: ["pdf"],
  async read(file) {
    const { extractTextItems, getDocumentProxy, getMeta } = await import("unpdf");
    // The library keeps what it is given, and takes no Buffer.
    const pdf = await getDocumentProxy(new Uint8Array(file.bytes), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) throw new Error(`has ${pdf.numPages} pages; more than ${MOST_PAGES} are not read`);
    const { items } = await extractTextItems(pdf);
    const { info } = await getMeta(pdf);
    return { documents: [documentOf(items, info, await pdf.getPageLabels())], problems: [] };
  },
};

/** Built apart from the library, so that it can be tested with made-up pages. */
export function documentOf(
  pages: readonly (readonly PdfItem[])[],
  info: Readonly<Record<string, unknown>>,
  names: readonly string[] | null = null,
): ReadDocument {
  const lines = linesOf(pages);
  const running = runningLines(lines, pages.length);
  const size = median(
    lines.flatMap((line) =>
      running.has(line) ? [] : Array.from({ length: Math.ceil(line.text.length / 20) }, () => line.size),
    ),
  );
  const parts = partsOf(lines, running, size);
  let text = "";
  const blocks: Block[] = [];
  const begun: Omit<Locator, "end">[] = [];
  for (const { value, role, kept, rule, begins } of parts) {
    if (text) {
      blocks.push({ start: text.length, end: text.length + 2, role: "space", kept: false, rule: "pdf/space" });
      text += "\n\n";
    }
    blocks.push({ start: text.length, end: text.length + value.length, role, kept, rule });
    for (const { page, at } of begins)
      begun.push({ start: begun.length === 0 ? 0 : text.length + at, label: pageLabel(page, names) });
    text += value;
  }
  const locators = begun.map((page, i) => ({ ...page, end: begun[i + 1]?.start ?? text.length }));
  return { part: null, mediaType: "application/pdf", text, blocks, locators, metadata: metadataOf(info, text, blocks) };
}

/** The page's own name where the file gives one ("iv"), else its number in the file. */
function pageLabel(page: number, names: readonly string[] | null): string {
  const name = names?.[page]?.replace(/\s+/g, " ").trim().slice(0, 20);
  return `p. ${name || page + 1}`;
}

interface Part {
  value: string;
  readonly role: BlockRole;
  readonly kept: boolean;
  readonly rule: string;
  /** The pages that begin in it, and where in `value`; what runs on every page begins none. */
  readonly begins: { readonly page: number; readonly at: number }[];
}

function partsOf(lines: readonly PdfLine[], running: ReadonlySet<PdfLine>, size: number): Part[] {
  const body = lines.filter((line) => !running.has(line));
  const leading = median(
    body
      .slice(1)
      .map((line, i) => (body[i] as PdfLine).y - line.y)
      .filter((gap) => gap > 0 && gap < size * 4),
  );
  const rightEdge = [...body].map((line) => line.right).sort((a, b) => b - a)[Math.floor(body.length / 10)] ?? 0;
  const largest = Math.max(0, ...body.filter((line) => line.page === 0).map((line) => line.size));
  const parts: Part[] = [];
  let [before, open]: [PdfLine | null, Part | null] = [null, null];
  let titled = false;
  for (const line of lines) {
    if (running.has(line)) {
      // Set aside where it stands would break the paragraph that runs on over the page; so it goes before it.
      parts.splice(open ? parts.length - 1 : parts.length, 0, {
        value: line.text,
        role: "navigation",
        kept: false,
        rule: "pdf/running-line",
        begins: [],
      });
      continue;
    }
    const newPage = before?.page !== line.page;
    if (open && before && !beginsParagraph(before, line, leading, rightEdge)) {
      open.value += /\p{L}-$/u.test(open.value) ? "" : " ";
      if (newPage) open.begins.push({ page: line.page, at: open.value.length });
      open.value += line.text;
    } else {
      const title: boolean = !titled && line.page === 0 && line.size === largest && line.size > size * 1.2;
      const heading = line.size > size * 1.15 && line.text.length < 200;
      titled ||= title;
      const begins = newPage ? [{ page: line.page, at: 0 }] : [];
      open = title
        ? { value: line.text, role: "title", kept: true, rule: "pdf/largest", begins }
        : heading
          ? { value: line.text, role: "heading", kept: true, rule: "pdf/large", begins }
          : { value: line.text, role: "paragraph", kept: true, rule: "pdf/paragraph", begins };
      parts.push(open);
    }
    before = line;
  }
  return parts;
}

/** Page numbers, and what stands at the head or foot of several pages in the same words (numbers apart). */
function runningLines(lines: readonly PdfLine[], pages: number): Set<PdfLine> {
  const byPage = new Map<number, PdfLine[]>();
  for (const line of lines) byPage.set(line.page, []);
  for (const line of lines) byPage.get(line.page)?.push(line);
  const edges = [...byPage.values()].flatMap((page) => {
    const own = page.sort((a, b) => b.y - a.y);
    return [...new Set([...own.slice(0, 2), ...own.slice(-2)])];
  });
  const words = (line: PdfLine): string => line.text.replace(/\d+/g, "#").toLowerCase();
  const seen = new Map<string, Set<number>>();
  for (const line of edges) seen.set(words(line), (seen.get(words(line)) ?? new Set()).add(line.page));
  const often = Math.max(2, Math.ceil(pages / 3));
  return new Set(
    edges.filter(
      (line) =>
        ((seen.get(words(line))?.size ?? 0) >= often && !/[.!?]["”’]?$/.test(line.text)) ||
        /^(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:of|\/|von) ?\d{1,4})?$/i.test(line.text),
    ),
  );
}

/** Titles that the program wrote, not the author: file names, "Microsoft Word - …", "untitled". */
const PROGRAM_TITLE = /\.\w{2,4}$|^(?:microsoft |untitled|document\d*$|slide \d)/i;

function metadataOf(
  info: Readonly<Record<string, unknown>>,
  text: string,
  blocks: readonly Block[],
): Partial<Metadata> {
  const title = blocks.find((block) => block.role === "title");
  const stated = typeof info.Title === "string" ? info.Title.replace(/\s+/g, " ").trim() : "";
  const author = typeof info.Author === "string" ? info.Author.replace(/\s+/g, " ").trim() : "";
  return {
    ...(title
      ? {
          title: {
            value: text.slice(title.start, title.end),
            basis: "text" as const,
            cited: { start: title.start, end: title.end },
            rule: "pdf/title-largest",
          },
        }
      : stated && !PROGRAM_TITLE.test(stated)
        ? { title: { value: stated, basis: "markup" as const, cited: null, rule: "pdf/title-stated" } }
        : {}),
    ...(author.includes(" ")
      ? { author: { value: author, basis: "markup" as const, cited: null, rule: "pdf/author-stated" } }
      : {}),
  };
}
