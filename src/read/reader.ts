import type { Edtf } from "../text/edtf.ts";
import type { Problem } from "../text/problem.ts";
import type { Block, Encoding, Grounded, Locator } from "./source.ts";

/** One file as it lies in the corpus folder. */
export interface SourceFile {
  /** Path relative to the corpus folder, with forward slashes; its ending says the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `NAME.yaml` beside the file: what its text cannot say, where the bytes must stay untouched. */
  readonly sidecar?: { readonly file: string; readonly text: string } | undefined;
}

/** What can be known about a source besides its text; null is "not known", never a guess. */
export interface Metadata {
  readonly title: Grounded<string> | null;
  readonly publisher: Grounded<string> | null;
  readonly author: Grounded<string> | null;
  readonly url: Grounded<string> | null;
  readonly published: Grounded<Edtf> | null;
  readonly language: Grounded<string> | null;
}

/** One document out of a file, before the rules for plain text, sentences and front matter have looked at it. */
export interface ReadDocument {
  /** Told apart within its file ("2" for the second record of a .jsonl); null where the file is one document. */
  readonly part: string | null;
  /** Stated in the document's own front matter; the file name gives one where it is missing. */
  readonly id?: string | null;
  readonly mediaType: string;
  /** All readable text of the document, chrome included, in reading order. */
  readonly text: string;
  /** A partition of `text` where the markup gives one; null lets the rules for plain text divide it. */
  readonly blocks: readonly Block[] | null;
  /** What the markup states. */
  readonly metadata: Partial<Metadata>;
  readonly encoding?: Encoding;
  readonly locators?: readonly Locator[];
}

/** Characters: about as many as the longest novels have. No report comes near, and every rule would have to read them. */
export const LONGEST_TEXT = 4_000_000;

export interface Reader {
  readonly name: string;
  /** File endings without the dot, lower case. */
  readonly endings: readonly string[];
  /** Total on any bytes: what cannot be read becomes a problem. Heavy libraries are imported inside. */
  read(
    file: SourceFile,
  ): Promise<{ readonly documents: readonly ReadDocument[]; readonly problems: readonly Problem[] }>;
}
