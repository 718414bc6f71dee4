import type { Figure } from "../../extract/figure.ts";
import { PAGE } from "../urls.ts";
import { count, groupDigits } from "../wording.ts";
import { actorLink } from "./breakdown.ts";
import { type CitationView, citationView, sentenceHref } from "./citation.ts";
import { groupBy, type Lookup, need } from "./lookup.ts";
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
  const groups = groupBy(figures, (figure) => figure.counted || figure.unit || NOT_STATED);
  return {
    path: PAGE.figures,
    title: "Figures",
    description: `${count(figures.length, "number")} and what they count, each in its source's words.`,
    section: PAGE.figures,
    groups: [...groups]
      .sort(byComparability)
      .map(([counted, group]) => ({ counted, rows: group.map((figure) => figureRow(lookup, figure)) })),
    total: count(figures.length, "figure"),
  };
}

const NOT_STATED = "(what it counts is not stated)";

/** What several sources count comes first, since it can be compared; what is not said to count anything comes last. */
function byComparability([a, x]: readonly [string, readonly Figure[]], [b, y]: readonly [string, readonly Figure[]]) {
  const sources = (group: readonly Figure[]) => new Set(group.map((figure) => figure.source)).size;
  return Number(a === NOT_STATED) - Number(b === NOT_STATED) || sources(y) - sources(x) || (a < b ? -1 : 1);
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
  return `${BOUND[bound]}${range}${unit === null ? "" : ` ${value === 1 && to === null ? unit : plural(unit)}`}`;
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ["foot", "feet"],
  ["inch", "inches"],
  ["percent", "percent"],
  ["per cent", "per cent"],
]);

/** "days", "US dollars"; symbols such as km stay. */
const plural = (unit: string): string =>
  PLURALS.get(unit) ?? (/[a-z]{3}$/.test(unit) && !/s$/.test(unit) ? `${unit}s` : unit);
