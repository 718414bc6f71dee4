import type { Edtf } from "../text/edtf.ts";
import type { Span } from "../text/span.ts";

/** Slug, unique in the corpus; from front matter `id`, else from the file name. */
export type SourceId = string;

/** A value with the ground it stands on. `cited` is null only where the basis is not the text. */
export interface Grounded<T> {
  readonly value: T;
  readonly basis: "front-matter" | "markup" | "text" | "inferred" | "analyst";
  readonly cited: Span | null;
  /** Name of the rule that decided, as listed on the site's method page. */
  readonly rule: string;
}

/** A part of the file that people cite by (a page of a PDF), as far as it has text. */
export interface Locator extends Span {
  /** As a reader would write it: "p. 3". */
  readonly label: string;
}

/** How the bytes of a file became text. */
export interface Encoding {
  /** WHATWG name: "utf-8", "windows-1251". */
  readonly name: string;
  /** What settled it: a byte order mark, the document's own word, or the look of the bytes. */
  readonly basis: "bom" | "declared" | "detected";
}

/** One account of the event, settled: what it says, what it is, and what became of every character of it. */
export interface Source {
  readonly id: SourceId;
  /** Path relative to the corpus folder, with forward slashes. */
  readonly file: string;
  /** Of the file's raw bytes as they lie on disk, front matter included; hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** Decoded text of the file, less its front matter; every Span of this source indexes it. */
  readonly text: string;
  readonly title: Grounded<string> | null;
  readonly publisher: Grounded<string> | null;
  /** Several are joined by "; ". */
  readonly author: Grounded<string> | null;
  readonly url: Grounded<string> | null;
  readonly published: Grounded<Edtf> | null;
  /** BCP 47. */
  readonly language: Grounded<string>;
  /** Absent where the format has an encoding of its own (PDF, DOCX, mail). */
  readonly encoding?: Encoding;
  /** In order, each up to where the next begins; absent where the file has no pages. */
  readonly locators?: readonly Locator[];
  /** A partition of `text`: every character lies in exactly one block, in order. */
  readonly blocks: readonly Block[];
  /** Sentences of the kept blocks, in order; ids are stable while the text is: "s1", "s2", … */
  readonly sentences: readonly Sentence[];
  /** Sources that share so much running text that they count as one line of reporting. */
  readonly lineage: string;
}

export type BlockRole =
  | "title"
  | "heading"
  | "paragraph"
  | "list-item"
  | "table"
  | "metadata"
  | "navigation"
  | "caption"
  | "related"
  | "comments"
  | "social"
  | "embed"
  | "space";

export interface Block extends Span {
  readonly role: BlockRole;
  /**
   * Whether the text takes part in the briefing: titles, headings, paragraphs, list items and tables of the report do,
   * captions and everything around it do not. What is not kept is shown, with the rule, never hidden.
   */
  readonly kept: boolean;
  readonly rule: string;
}

export interface Sentence extends Span {
  readonly id: string;
  /** Index into `blocks`. */
  readonly block: number;
}
