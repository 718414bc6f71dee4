import { sentenceSpans } from "../text/sentences.ts";
import { addressMetadata } from "./address-metadata.ts";
import { copyrightHolder } from "./copyright-line.ts";
import { stated } from "./known-fields.ts";
import { detectLanguage } from "./language.ts";
import { setMarksApart } from "./markdown-marks.ts";
import { dividePlain } from "./plain/divide.ts";
import type { Metadata, ReadDocument, SourceFile } from "./reader.ts";
import type { Block, Sentence, Source, SourceId } from "./source.ts";
import { textMetadata } from "./text-metadata.ts";

/** Settles one document into a Source: its blocks, its sentences, and each field from the best ground there is. */
export function settle(
  file: SourceFile,
  document: ReadDocument,
  id: SourceId,
  sidecar: Partial<Metadata>,
  sha256: string,
): Source {
  const { text } = document;
  const blocks = document.blocks ?? divide(document);
  const given: Partial<Metadata> = { ...stated(document.metadata), ...stated(sidecar) };
  const language = given.language ?? detectLanguage(keptText(text, blocks));
  const fromText = document.blocks ? {} : textMetadata(text, blocks, language.value);
  const metadata: Partial<Metadata> = {
    ...stated({ publisher: copyrightHolder(text, blocks) }),
    ...stated(addressMetadata(given.url?.value)),
    ...stated(fromText),
    ...given,
  };
  return {
    id,
    file: file.file,
    sha256,
    bytes: file.bytes.length,
    mediaType: document.mediaType,
    text,
    title: metadata.title ?? null,
    publisher: metadata.publisher ?? null,
    author: metadata.author ?? null,
    url: metadata.url ?? null,
    published: metadata.published ?? null,
    language,
    ...(document.encoding ? { encoding: document.encoding } : {}),
    ...(document.locators?.length ? { locators: document.locators } : {}),
    blocks,
    sentences: sentencesOf(text, blocks, language.value),
    lineage: id,
  };
}

function divide({ text, mediaType }: ReadDocument): Block[] {
  const blocks = dividePlain(text);
  return mediaType === "text/markdown" ? setMarksApart(text, blocks) : blocks;
}

function keptText(text: string, blocks: readonly Block[]): string {
  const kept = blocks.filter((block) => block.kept).map((block) => text.slice(block.start, block.end));
  return kept.length > 0 ? kept.join("\n") : text;
}

/** The sentences of the kept blocks, in order; none crosses the edge of a block. */
export function sentencesOf(text: string, blocks: readonly Block[], language: string): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (!block.kept) return;
    for (const { start, end } of sentenceSpans(text, block, language))
      sentences.push({ start, end, id: `s${sentences.length + 1}`, block: index });
  });
  return sentences;
}
