import { HEADING } from "./html-elements.ts";
import type { Judged } from "./html-judged.ts";
import { Chrome, inside, isHeadline, mainElement, weigh } from "./html-main.ts";
import { refine } from "./html-refine.ts";
import { judgeRun } from "./html-run-rules.ts";
import type { PageText, Run } from "./html-text.ts";
import type { HtmlElement } from "./html-tree.ts";
import type { LinkedArticle } from "./metadata-json-ld.ts";
import { plain } from "./metadata-title.ts";
import type { Block } from "./source.ts";

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
  const roles = runs.map((run): Judged => {
    if (run === headline) return { run, role: "title", kept: true, rule: "html/headline" };
    const verdict = chrome.of(run.element);
    if (verdict) return { run, role: verdict.role, kept: false, rule: verdict.rule };
    if (!inside(run.element, main)) return { run, role: "navigation", kept: false, rule: "html/outside" };
    return { run, ...judgeRun(text, run, main) };
  });
  refine({ text, judged: roles, main, articles });
  return { roles, chrome, headline: headline ? runs.indexOf(headline) : null };
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
