/** The library: everything but Eleventy. See README, "As a library". */
export { brief } from "./brief/brief.ts";
export type { Briefing } from "./brief/briefing.ts";
export { check } from "./brief/check.ts";
export { collate } from "./collate/collate.ts";
export { analyse } from "./extract/analyse.ts";
export { CorpusFolderError, readCorpus } from "./read/corpus.ts";
export { readSource } from "./read/read-source.ts";
