import type { Briefing } from "../brief/briefing.ts";

export interface SiteOptions {
  /** Empty folder to write into, absolute. */
  readonly out: string;
  /** Raw bytes of the corpus files by their path, for the downloads. */
  readonly raw: ReadonlyMap<string, Uint8Array>;
  readonly progress?: (stage: string, milliseconds: number) => void;
}

/** Writes the whole site: pages by Eleventy, search by Pagefind, data. Gives the number of pages. */
export async function buildSite(_briefing: Briefing, _options: SiteOptions): Promise<{ pages: number }> {
  return { pages: 0 };
}
