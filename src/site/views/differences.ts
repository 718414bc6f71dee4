import type { Discrepancy } from "../../collate/discrepancy.ts";
import type { Citation } from "../../read/citation.ts";
import { fragmentId, type Href, PAGE } from "../urls.ts";
import { count } from "../wording.ts";
import { type CitationView, citationView, type SilentView, silentView } from "./citation.ts";
import { type DecisionView, decisionsOn } from "./decisions.ts";
import { groupBy, type Lookup } from "./lookup.ts";
import type { Page } from "./page.ts";

export interface DifferencesView extends Page {
  readonly groups: readonly {
    readonly kind: string;
    readonly title: string;
    readonly differences: readonly DifferenceView[];
  }[];
  readonly total: string;
}

export interface DifferenceView {
  readonly id: string;
  readonly href: Href;
  readonly kind: string;
  readonly kindWords: string;
  readonly weight: string;
  readonly question: string;
  readonly readings: readonly { readonly value: string; readonly bySource: readonly SourceCitations[] }[];
  readonly silent: SilentView;
  /** What the analyst decided; the rules pick no reading. */
  readonly decisions: readonly DecisionView[];
}

/** What one source has for a reading: its name is said once. */
export interface SourceCitations {
  readonly name: string;
  readonly citations: readonly CitationView[];
}

function bySource(lookup: Lookup, citations: readonly Citation[]): SourceCitations[] {
  const views = citations.map((citation) => citationView(lookup, citation));
  return [...groupBy(views, ({ source }) => source.name)].map(([name, list]) => ({ name, citations: list }));
}

/** How each kind is called, in the order of the page. */
const KINDS: Readonly<Record<Discrepancy["kind"], string>> = {
  figure: "Numbers",
  date: "Dates",
  list: "Lists: who or what is named",
  attribution: "Attribution: who said it",
  sequence: "Order of events",
  wording: "Wording",
  label: "Labels",
  framing: "Framing",
  omission: "Left out",
  internal: "A report against itself",
};

const NAMES: Readonly<Record<Discrepancy["kind"], string>> = {
  figure: "number",
  date: "date",
  list: "list",
  attribution: "attribution",
  sequence: "order",
  wording: "wording",
  label: "label",
  framing: "framing",
  omission: "omission",
  internal: "within one report",
};

export function differencesView(lookup: Lookup): DifferencesView {
  const { discrepancies } = lookup.briefing;
  const kinds = Object.keys(KINDS) as Discrepancy["kind"][];
  return {
    path: PAGE.differences,
    title: "Where the sources differ",
    description: `${count(discrepancies.length, "question")} that the reports answer differently; every reading, none picked.`,
    section: PAGE.differences,
    groups: kinds
      .map((kind) => ({
        kind,
        title: KINDS[kind],
        differences: discrepancies.filter((one) => one.kind === kind).map((one) => differenceView(lookup, one)),
      }))
      .filter((group) => group.differences.length > 0),
    total: count(discrepancies.length, "difference"),
  };
}

export function differenceView(lookup: Lookup, discrepancy: Discrepancy): DifferenceView {
  return {
    id: fragmentId(discrepancy.id),
    href: `${PAGE.differences}#${fragmentId(discrepancy.id)}`,
    kind: discrepancy.kind,
    kindWords: NAMES[discrepancy.kind],
    weight: discrepancy.weight,
    question: discrepancy.question,
    readings: discrepancy.readings.map(({ value, citations }) => ({ value, bySource: bySource(lookup, citations) })),
    silent: silentView(lookup, discrepancy.silent),
    decisions: decisionsOn(lookup, `discrepancy ${discrepancy.id}`),
  };
}
