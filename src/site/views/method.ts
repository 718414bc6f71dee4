import type { Briefing } from "../../brief/briefing.ts";
import type { Citation } from "../../read/citation.ts";
import type { Problem } from "../../text/problem.ts";
import { fragmentId, type Href, PAGE, sourcePath } from "../urls.ts";
import { count, groupDigits, shorten } from "../wording.ts";
import { blockId, type SourceView, sentenceHref, sourceView, utteranceHref, utteranceId } from "./citation.ts";
import { type CoverageView, coverageView } from "./coverage.ts";
import { type DecisionView, decisionView } from "./decisions.ts";
import { type Lookup, need } from "./lookup.ts";
import type { Page } from "./page.ts";

export interface MethodView extends Page {
  readonly stages: readonly { readonly title: string; readonly rules: readonly RuleRow[] }[];
  readonly ledger: readonly LedgerRow[];
  readonly ledgerTotal: string;
  /** How much of each source the briefing cites. */
  readonly coverage: CoverageView | null;
  readonly problems: readonly (Problem & { readonly where: string })[];
  readonly overrides: readonly DecisionView[];
}

/** A rule that fired, how often, and one place where one can see it at work. */
export interface RuleRow {
  readonly rule: string;
  readonly count: string;
  readonly example: string;
  readonly href: Href | null;
}

/** What became of one source's text. */
export interface LedgerRow {
  readonly source: SourceView;
  readonly kept: string;
  readonly removed: string;
  readonly roles: readonly { readonly role: string; readonly count: string; readonly characters: string }[];
}

export function methodView(lookup: Lookup): MethodView {
  const { briefing } = lookup;
  return {
    path: PAGE.method,
    title: "Method",
    description: "The rules that made this briefing, how often each fired, and everything they removed.",
    section: PAGE.method,
    stages: stages(lookup).filter((stage) => stage.rules.length > 0),
    ledger: briefing.sources.map((source) => ledgerRow(lookup, source.id)),
    ledgerTotal: ledgerTotal(briefing),
    coverage: coverageView(lookup),
    problems: briefing.problems.map((problem) => ({ ...problem, where: whereOf(problem) })),
    overrides: briefing.overrides.map((override, i) => decisionView(lookup, override, i)),
  };
}

function stages(lookup: Lookup): { title: string; rules: RuleRow[] }[] {
  const { briefing } = lookup;
  const blocks = new Tally();
  const metadata = new Tally();
  const speech = new Tally();
  const names = new Tally();
  const times = new Tally();
  const figures = new Tally();
  for (const source of briefing.sources) {
    source.blocks.forEach((block, index) => {
      if (block.role === "space") return;
      blocks.add(`${block.rule}`, () => [
        source.text.slice(block.start, block.end),
        `${sourcePath(source.id)}#${blockId(index)}`,
      ]);
    });
    for (const from of [source.title, source.publisher, source.author, source.published, source.url, source.language])
      if (from !== null) metadata.add(from.rule, () => [from.value, `${sourcePath(source.id)}#descriptors`]);
  }
  const sources = new Map(briefing.sources.map((source) => [source.id, source]));
  for (const utterance of briefing.utterances)
    speech.add(utterance.rule, () => [
      sources.get(utterance.source)?.text.slice(utterance.content.start, utterance.content.end) ?? "",
      `${sourcePath(utterance.source)}#${utteranceId(utterance.id)}`,
    ]);
  const place = (tally: Tally, found: Citation & { readonly rule: string }): void =>
    tally.add(found.rule, () => [found.exact, sentenceHref(need(lookup.sources, found.source), found)]);
  for (const { rule, mentions } of briefing.actors)
    if (rule !== undefined && mentions[0]) place(names, { ...mentions[0], rule });
  for (const time of briefing.times) place(times, time);
  for (const figure of briefing.figures) place(figures, figure);
  const grades = new Tally();
  for (const { rule, utterance: id } of briefing.grades)
    grades.add(rule, () => {
      const utterance = need(lookup.utterances, id);
      const { text } = need(lookup.sources, utterance.source);
      return [text.slice(utterance.content.start, utterance.content.end), utteranceHref(utterance)];
    });
  const gaps = new Tally();
  for (const gap of briefing.gaps) gaps.add(gap.rule, () => [gap.question, `${PAGE.gaps}#${fragmentId(gap.id)}`]);
  return [
    { title: "What each part of a text is", rules: blocks.rows() },
    { title: "What is known of a source", rules: metadata.rows() },
    { title: "Who says what", rules: speech.rows() },
    { title: "Who and what is named, by the first mention", rules: names.rows() },
    { title: "When", rules: times.rows() },
    { title: "How many", rules: figures.rows() },
    { title: "How sure the wording of a quotation is", rules: grades.rows() },
    { title: "What no source says", rules: gaps.rows() },
  ];
}

class Tally {
  readonly #rows = new Map<string, { count: number; example: string; href: Href | null }>();

  add(rule: string, example: () => readonly [string, Href]): void {
    const row = this.#rows.get(rule);
    if (row) row.count++;
    else {
      const [text, href] = example();
      this.#rows.set(rule, { count: 1, example: shorten(text, 60), href });
    }
  }

  rows(): RuleRow[] {
    return [...this.#rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { count: times, example, href }]) => ({ rule, count: groupDigits(times), example, href }));
  }
}

function ledgerRow(lookup: Lookup, id: string): LedgerRow {
  const source = lookup.briefing.sources.find((one) => one.id === id) as Briefing["sources"][number];
  const roles = new Map<string, { count: number; characters: number }>();
  let kept = 0;
  let removed = 0;
  for (const block of source.blocks) {
    if (block.role === "space") continue;
    const length = block.end - block.start;
    if (block.kept) {
      kept += length;
      continue;
    }
    removed += length;
    const row = roles.get(block.role) ?? { count: 0, characters: 0 };
    roles.set(block.role, { count: row.count + 1, characters: row.characters + length });
  }
  return {
    source: sourceView(lookup, id),
    kept: groupDigits(kept),
    removed: groupDigits(removed),
    roles: [...roles].map(([role, row]) => ({
      role,
      count: count(row.count, "block"),
      characters: count(row.characters, "character"),
    })),
  };
}

function ledgerTotal(briefing: Briefing): string {
  let removed = 0;
  let all = 0;
  for (const block of briefing.sources.flatMap((source) => source.blocks)) {
    if (block.role === "space") continue;
    all += block.end - block.start;
    if (!block.kept) removed += block.end - block.start;
  }
  return `${groupDigits(removed)} of ${count(all, "character")}`;
}

const whereOf = ({ file, line, column }: Problem): string =>
  [file, line, line === null ? null : column].filter((part) => part !== null).join(":");
