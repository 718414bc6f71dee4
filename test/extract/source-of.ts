import type { Source } from "../../src/read/source.ts";

/** A source of one kept paragraph, as the reading floor would hand it over. */
export const sourceOf = (text: string, language = "en"): Source => ({
  id: "a",
  file: "a.txt",
  sha256: "",
  bytes: 0,
  mediaType: "text/plain",
  text,
  title: null,
  publisher: null,
  author: null,
  url: null,
  published: null,
  language: { value: language, basis: "inferred", cited: null, rule: "test" },
  blocks: text ? [{ start: 0, end: text.length, role: "paragraph", kept: true, rule: "test" }] : [],
  sentences: [],
  lineage: "a",
});
