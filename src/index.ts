/** The library: everything but Eleventy. See README, "As a library". */
export { brief } from "./brief/brief.ts";
export type { Briefing } from "./brief/briefing.ts";
export { check } from "./brief/check.ts";
export { decideWitnesses } from "./brief/outline/decide.ts";
export { draftOutline } from "./brief/outline/draft.ts";
export { readOutline } from "./brief/outline.ts";
export { collate, compare, gather } from "./collate/collate.ts";
export { analyse } from "./extract/analyse.ts";
export { CorpusFolderError, readCorpus } from "./read/corpus.ts";
export { readSource } from "./read/read-source.ts";
