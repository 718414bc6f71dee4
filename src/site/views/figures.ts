import type { Figure } from "../../extract/figure.ts";
import { PAGE } from "../urls.ts";
import { count, groupDigits } from "../wording.ts";
import { actorLink } from "./breakdown.ts";
import { type CitationView, citationView, sentenceHref } from "./citation.ts";
import { type Lookup, need } from "./lookup.ts";
import type { Link, Page } from "./page.ts";

export interface FiguresView extends Page {
  /** Figures that count the same thing stand together. */
  readonly groups: readonly { readonly counted: string; readonly rows: readonly FigureRow[] }[];
  readonly total: string;
}

export interface FigureRow {
  readonly value: string;
  readonly citation: CitationView;
  readonly attributedTo: Link | null;
}

const BOUND: Readonly<Record<Figure["bound"], string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "less-than": "less than ",
};

export function figuresView(lookup: Lookup): FiguresView {
  const { figures } = lookup.briefing;
  const groups = new Map<string, FigureRow[]>();
  for (const figure of figures) {
    const key = figure.counted || figure.unit || "(what it counts is not stated)";
    const rows = groups.get(key) ?? [];
    rows.push(figureRow(lookup, figure));
    groups.set(key, rows);
  }
  return {
    path: PAGE.figures,
    title: "Figures",
    description: `${count(figures.length, "number")} and what they count, each in its source's words.`,
    section: PAGE.figures,
    groups: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([counted, rows]) => ({ counted, rows })),
    total: count(figures.length, "figure"),
  };
}

function figureRow(lookup: Lookup, figure: Figure): FigureRow {
  const source = need(lookup.sources, figure.source);
  return {
    value: figureWords(figure),
    citation: { ...citationView(lookup, figure), href: sentenceHref(source, figure) },
    attributedTo: actorLink(lookup, figure.attributedTo),
  };
}

/** "more than 100,000", "10 to 12 km". */
export function figureWords({ value, to, bound, unit }: Figure): string {
  const range = to === null ? groupDigits(value) : `${groupDigits(value)} to ${groupDigits(to)}`;
  return `${BOUND[bound]}${range}${unit === null ? "" : ` ${unit}`}`;
}
