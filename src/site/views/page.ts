import { type Href, PAGE, type SitePath } from "../urls.ts";

/** What every page says of itself to the layout. */
export interface Page {
  readonly path: SitePath;
  readonly title: string;
  readonly description: string;
  /** The entry of the main navigation under which the page lies. */
  readonly section: SitePath | null;
}

export interface Link {
  readonly href: Href;
  readonly text: string;
}

/** The main navigation, in reading order. */
export const NAVIGATION: readonly Link[] = [
  { href: PAGE.summary, text: "Summary" },
  { href: PAGE.breakdown, text: "Proposal" },
  { href: PAGE.differences, text: "Differences" },
  { href: PAGE.gaps, text: "Not said" },
  { href: PAGE.claims, text: "Claims" },
  { href: PAGE.timeline, text: "Timeline" },
  { href: PAGE.quotations, text: "Quotations" },
  { href: PAGE.figures, text: "Figures" },
  { href: PAGE.names, text: "Names" },
  { href: PAGE.sources, text: "Sources" },
  { href: PAGE.method, text: "Method" },
];
