import { HEADING, LIST_ITEM } from "./html-elements.ts";
import { isPointer, lineRule } from "./html-lines.ts";
import { keepLinkedBody } from "./html-linked-body.ts";
import { Chrome, inside, isHeadline, mainElement, nearest, prose, SENTENCE_END, weigh } from "./html-main.ts";
import type { PageText, Run } from "./html-text.ts";
import type { HtmlElement } from "./html-tree.ts";
import type { LinkedArticle } from "./metadata-json-ld.ts";
import { plain } from "./metadata-title.ts";
import type { Block, BlockRole } from "./source.ts";

/** What became of one run of the page. */
export interface Judged {
  readonly run: Run;
  role: BlockRole;
  kept: boolean;
  rule: string;
}

export interface Divided {
  /** Role, kept and rule of each run, in the order of the page's runs. */
  readonly roles: Judged[];
  readonly chrome: Chrome;
  readonly headline: number | null;
}

/** Judges each run of the page: what belongs to the report, and what stands around it, each with its rule. */
export function dividePage(
  page: PageText,
  root: HtmlElement,
  title: string | null,
  articles: readonly LinkedArticle[],
): Divided {
  const { text, runs } = page;
  const chrome = new Chrome(weigh(text, runs), root);
  const open = runs.filter((run) => !chrome.of(run.element));
  const main = mainElement(root, weigh(text, open));
  const headline = headlineRun(text, runs, title, chrome);
  const judged = runs.map((run): Judged => {
    if (run === headline) return { run, role: "title", kept: true, rule: "html/headline" };
    const verdict = chrome.of(run.element);
    if (verdict) return { run, role: verdict.role, kept: false, rule: verdict.rule };
    if (!inside(run.element, main)) return { run, role: "navigation", kept: false, rule: "html/outside" };
    return judgeInside(text, run, main);
  });
  keepLinkedBody(text, judged, articles);
  keepStandfirst(text, judged);
  dropLooseEnds(text, judged);
  dropRepeated(text, judged);
  dropLinkLists(text, judged, main);
  dropEmptyHeadings(judged);
  return { roles: judged, chrome, headline: headline ? runs.indexOf(headline) : null };
}

/** Whole paragraphs set as a heading are text. */
const LONGEST_HEADING = 150;

function judgeInside(text: string, run: Run, main: HtmlElement): Judged {
  const line = text.slice(run.start, run.end);
  const rule = lineRule(line);
  if (rule) return { run, role: rule.role, kept: false, rule: `html/line-${rule.name}` };
  if (run.linked >= run.solid / 2 && isPointer(line))
    return { run, role: "related", kept: false, rule: "html/pointer" };
  const heading = nearest(run.element, HEADING, main) && !(line.length > LONGEST_HEADING && SENTENCE_END.test(line));
  if (heading && run.linked > run.solid * 0.8)
    return { run, role: "related", kept: false, rule: "html/linked-heading" };
  if (heading) return { run, role: "heading", kept: true, rule: "html/heading" };
  const item = nearest(run.element, LIST_ITEM, main) !== null;
  const sentence = !item && /[.!…]["'”’»)]{0,2}$/.test(line);
  if (!run.tableRow && run.linked > run.solid * 0.9 && !sentence && (item || run.solid < 250))
    return { run, role: "related", kept: false, rule: "html/link" };
  if (!item && !run.tableRow && run.bold > run.solid * 0.95 && run.solid < 100 && !SENTENCE_END.test(line))
    return { run, role: "heading", kept: true, rule: "html/bold-line" };
  if (run.tableRow) return { run, role: "table", kept: true, rule: "html/table" };
  if (item) return { run, role: "list-item", kept: true, rule: "html/list-item" };
  return { run, role: "paragraph", kept: true, rule: "html/paragraph" };
}

/** Scraps of less than this before the first and after the last sentence are bylines, places, credits, buttons. */
const LONGEST_SCRAP = 60;

/** Takes the scraps off both ends of a report that is otherwise made of sentences. */
function dropLooseEnds(text: string, judged: Judged[]): void {
  const sentences = judged.filter((j) => j.kept && j.role !== "title" && prose(text, j.run) > 0);
  if (sentences.length < 4) return;
  const first = judged.indexOf(sentences[0] as Judged);
  const last = judged.indexOf(sentences.at(-1) as Judged);
  judged.forEach((j, i) => {
    if (!j.kept || j.role !== "paragraph" || (i > first && i < last)) return;
    const line = text.slice(j.run.start, j.run.end);
    if (line.length < LONGEST_SCRAP && !SENTENCE_END.test(line))
      Object.assign(j, { role: "metadata", kept: false, rule: i < first ? "html/before-lead" : "html/after-end" });
  });
}

/** Shorter lines may come twice by right. */
const LEAST_REPEATED = 40;

/** The same words a second time: a box for narrow screens, a summary shown twice. */
function dropRepeated(text: string, judged: Judged[]): void {
  const seen = new Set<string>();
  for (const j of judged) {
    if (!j.kept || j.run.end - j.run.start < LEAST_REPEATED || j.role === "table") continue;
    const words = text.slice(j.run.start, j.run.end);
    if (seen.has(words)) Object.assign(j, { kept: false, rule: "html/repeated" });
    seen.add(words);
  }
}

const LISTS = new Set(["ul", "ol", "dl"]);

/** A list most of whose text stands in links leads elsewhere. */
function dropLinkLists(text: string, judged: Judged[], main: HtmlElement): void {
  const lists = new Map<HtmlElement, { solid: number; linked: number; prose: number }>();
  const listed = judged.map((j) => (j.kept && j.role === "list-item" ? nearest(j.run.element, LISTS, main) : null));
  listed.forEach((list, i) => {
    if (!list) return;
    const { run } = judged[i] as Judged;
    const sum = lists.get(list) ?? { solid: 0, linked: 0, prose: 0 };
    sum.solid += run.solid;
    sum.linked += run.linked;
    sum.prose += prose(text, run);
    lists.set(list, sum);
  });
  listed.forEach((list, i) => {
    const sum = list && lists.get(list);
    if (sum && sum.linked > sum.solid * 0.6)
      Object.assign(judged[i] as Judged, { role: "related", kept: false, rule: "html/link-list" });
  });
}

/** A heading that heads nothing kept headed the links that were taken out. */
function dropEmptyHeadings(judged: Judged[]): void {
  let heads = false;
  for (let i = judged.length - 1; i >= 0; i--) {
    const j = judged[i] as Judged;
    if (j.kept && j.role === "heading") {
      if (!heads) Object.assign(j, { role: "related", kept: false, rule: "html/heading-of-nothing" });
    } else if (j.kept && j.role !== "title") heads = true;
    else if (!j.kept && (j.role === "related" || j.role === "comments")) heads = heads && false;
  }
}

/** The run that shows the title: a heading of these words, rather one that is no link; else the first main heading. */
function headlineRun(text: string, runs: readonly Run[], title: string | null, chrome: Chrome): Run | null {
  const want = title === null ? "" : plain(title);
  const found: (Run | null)[] = [null, null, null];
  for (const run of runs) {
    const line = run.end - run.start < 400 ? plain(text.slice(run.start, run.end)) : "";
    if (!line) continue;
    const headed = headingOf(run.element);
    const around = chrome.of(run.element)?.role;
    const own = run.linked < run.solid / 2 && around !== "related" && around !== "comments" && around !== "navigation";
    const same = want !== "" && (line === want || (line.endsWith(want) && want.length * 2 > line.length));
    if (same && headed) found[own ? 0 : 1] ??= run;
    else if (headed && own && isHeadline(headed)) found[2] ??= run;
  }
  return found.find((run) => run !== null) ?? null;
}

function headingOf(element: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (HEADING.has(at.name) || isHeadline(at)) return at;
  return null;
}

/** A sentence or two between the headline and the body are the report's summary, though they stand apart from the body. */
function keepStandfirst(text: string, judged: Judged[]): void {
  const from = judged.findIndex((j) => j.role === "title");
  const to = judged.findIndex((j, i) => i > from && j.kept);
  if (from < 0 || to - from > 30) return;
  for (const j of judged.slice(from + 1, to))
    if (j.rule === "html/outside" && prose(text, j.run) >= 60 && !lineRule(text.slice(j.run.start, j.run.end)))
      Object.assign(j, { role: "paragraph", kept: true, rule: "html/standfirst" });
}

/** Runs and the white space between them, without a gap. */
export function blocksOf(text: string, judged: readonly Judged[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const space = (end: number): void => {
    if (end > at) blocks.push({ start: at, end, role: "space", kept: false, rule: "html/space" });
  };
  for (const { run, role, kept, rule } of judged) {
    space(run.start);
    blocks.push({ start: run.start, end: run.end, role, kept, rule });
    at = run.end;
  }
  space(text.length);
  return blocks;
}
