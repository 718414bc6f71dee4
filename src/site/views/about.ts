import { TABLES } from "../data/tables.ts";
import { bibtex, references } from "../references.ts";
import { type Href, PAGE, tablePath } from "../urls.ts";
import { count } from "../wording.ts";
import type { Lookup } from "./lookup.ts";
import type { Page } from "./page.ts";
import { type SourceRow, sourceRow } from "./sources.ts";

export interface AboutView extends Page {
  readonly citation: string;
  readonly bibtex: string;
  readonly digest: string;
  readonly sources: readonly SourceRow[];
  readonly tables: readonly { readonly name: string; readonly href: Href }[];
}

/** How to cite the briefing, and what its edition is. */
export function aboutView(lookup: Lookup): AboutView {
  const { briefing } = lookup;
  const edition = briefing.digest.slice(0, 12);
  const reports = count(briefing.sources.length, "report");
  return {
    path: PAGE.about,
    title: "Cite this briefing",
    description: `How to cite “${briefing.title}”, edition ${edition}.`,
    section: null,
    citation: `${briefing.title}. Synoptic briefing of ${reports}, edition ${edition}.`,
    bibtex: bibtex(references(briefing).slice(0, 1)).trim(),
    digest: briefing.digest,
    sources: briefing.sources.map((source) => sourceRow(lookup, source)),
    tables: Object.keys(TABLES).map((name) => ({ name, href: tablePath(name) })),
  };
}
