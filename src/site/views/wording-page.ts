import type { Claim, Rendering } from "../../collate/claim.ts";
import { type VariantCell, type VariantTable, variantTable } from "../../collate/variants/table.ts";
import type { Utterance } from "../../extract/utterance.ts";
import { type Href, PAGE, wordingPath } from "../urls.ts";
import { count, shorten, supportWords } from "../wording.ts";
import { type CitationView, citationView } from "./citation.ts";
import { type GradeView, gradeView } from "./grades.ts";
import { groupBy, type Lookup, need } from "./lookup.ts";
import type { Link, Page } from "./page.ts";
import { speakerName } from "./speech.ts";

/** The renderings of one claim, word under word. */
export interface WordingView extends Page {
  readonly claim: Link;
  readonly support: string;
  readonly rows: readonly WordingRow[];
  /** What of it is said in other words altogether. */
  readonly apart: readonly CitationView[];
  /** How many more there are than are laid out. */
  readonly more: string | null;
  /** Who says it, where reports give it as somebody's words: one name, or several that differ. */
  readonly speakers: readonly { readonly name: string; readonly sources: readonly number[] }[];
  readonly differs: string;
}

export interface WordingRow {
  readonly citation: CitationView;
  /** How the report gives it: "in quotation marks", "in the report's own voice". */
  readonly given: string;
  readonly speaker: string | null;
  readonly grade: GradeView | null;
  readonly cells: readonly WordingCell[];
}

export interface WordingCell {
  readonly kind: VariantCell["kind"];
  /** The words; for "left-out" those that the first row has and this one lacks. */
  readonly words: string;
}

/** Each page costs a file and a moment of the build; the most widely carried claims come first. */
const MOST_PAGES = 300;
/** Beyond these claims, the most widely carried, no more are looked at. */
const MOST_LOOKED_AT = 1000;

const made = new WeakMap<Lookup, ReadonlyMap<string, VariantTable>>();

/** The tables of those claims whose renderings are alike enough to be laid word under word. */
function tablesOf(lookup: Lookup): ReadonlyMap<string, VariantTable> {
  const known = made.get(lookup);
  if (known !== undefined) return known;
  const tables = new Map<string, VariantTable>();
  for (const claim of lookup.sharedClaims.slice(0, MOST_LOOKED_AT)) {
    if (tables.size === MOST_PAGES) break;
    const table = variantTable(claim, lookup.sources);
    if (table !== null) tables.set(claim.id, table);
  }
  made.set(lookup, tables);
  return tables;
}

/** The page of a claim's wording, where it has one. */
export const wordingHref = (lookup: Lookup, claim: string): Href | null =>
  tablesOf(lookup).has(claim) ? wordingPath(claim) : null;

/** `claimHref` is handed in: the list of claims links here and stands on the same floor. */
export function wordingPages(lookup: Lookup, claimHref: (claim: Claim) => Href): WordingView[] {
  return [...tablesOf(lookup)].map(([id, table]) => {
    const claim = need(lookup.claims, id);
    const number = need(lookup.claimNumber, id);
    return {
      path: wordingPath(id),
      title: `Claim ${number}, word by word`,
      description: shorten(`${count(table.rows.length, "wording")} side by side: ${claim.text.exact}`, 160),
      section: PAGE.claims,
      claim: { href: claimHref(claim), text: `Claim ${number}` },
      support: supportWords(claim.support, lookup.briefing.sources.length),
      rows: table.rows.map(({ rendering, cells }) => rowView(lookup, rendering, cells, table)),
      apart: table.apart.map((rendering) => citationView(lookup, rendering)),
      more: table.more > 0 ? count(table.more, "more report") : null,
      speakers: speakersOf(lookup, claim),
      differs: differenceWords(table),
    };
  });
}

function rowView(lookup: Lookup, rendering: Rendering, cells: readonly VariantCell[], table: VariantTable): WordingRow {
  const utterance = rendering.utterance === null ? undefined : lookup.utterances.get(rendering.utterance);
  const [first] = table.rows;
  return {
    citation: citationView(lookup, rendering),
    given: GIVEN[utterance?.kind ?? "voice"],
    speaker: utterance === undefined ? null : speakerName(lookup, utterance).label,
    grade: utterance === undefined ? null : gradeView(lookup, utterance.id),
    cells: cells.map(({ kind, span }, index) => ({
      kind,
      words:
        span === null
          ? wordsAt(lookup, first?.rendering, first?.cells[index])
          : need(lookup.sources, rendering.source).text.slice(span.start, span.end),
    })),
  };
}

const wordsAt = (lookup: Lookup, rendering: Rendering | undefined, cell: VariantCell | undefined): string =>
  rendering === undefined || cell?.span == null
    ? ""
    : need(lookup.sources, rendering.source).text.slice(cell.span.start, cell.span.end);

const GIVEN: Readonly<Record<Utterance["kind"] | "voice", string>> = {
  direct: "in quotation marks",
  mixed: "partly in quotation marks",
  indirect: "reported without marks",
  voice: "in the report’s own voice",
};

function speakersOf(lookup: Lookup, claim: Claim): WordingView["speakers"] {
  const said = claim.renderings.flatMap(({ utterance, source }) => {
    const found = utterance === null ? undefined : lookup.utterances.get(utterance);
    return found === undefined ? [] : [{ name: speakerName(lookup, found).label, source }];
  });
  return [...groupBy(said, ({ name }) => name)].map(([name, list]) => ({
    name,
    sources: [...new Set(list.map(({ source }) => need(lookup.sourceNumber, source)))].sort((a, b) => a - b),
  }));
}

/** "3 of 8 places differ." */
function differenceWords({ rows }: VariantTable): string {
  const columns = rows[0]?.cells.length ?? 0;
  const differing = Array.from({ length: columns }, (_, i) => rows.some(({ cells }) => cells[i]?.kind !== "same"));
  const places = differing.filter(Boolean).length;
  return places === 0 ? "The words are the same in all." : `${places} of ${count(columns, "place")} differ.`;
}
