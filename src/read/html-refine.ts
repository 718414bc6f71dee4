import { drop, type Judged, keep } from "./html-judged.ts";
import { lineRule } from "./html-lines.ts";
import { keepLinkedBody } from "./html-linked-body.ts";
import { nearest, prose, SENTENCE_END } from "./html-main.ts";
import type { HtmlElement } from "./html-tree.ts";
import type { LinkedArticle } from "./metadata-json-ld.ts";

/** All runs of a page, judged one by one; the steps look at what stands around each. */
export interface Refined {
  readonly text: string;
  readonly judged: readonly Judged[];
  readonly main: HtmlElement;
  readonly articles: readonly LinkedArticle[];
}

/** In this order: what is kept after all first, then what goes, headings last because they live by what they head. */
const STEPS: readonly ((page: Refined) => void)[] = [
  ({ text, judged, articles }) => keepLinkedBody(text, judged, articles),
  keepStandfirst,
  dropLooseEnds,
  dropRepeated,
  dropLinkLists,
  dropEmptyHeadings,
];

export function refine(page: Refined): void {
  for (const step of STEPS) step(page);
}

/** Farther below the headline, in runs, the body has begun or there is none. */
const FARTHEST_STANDFIRST = 30;

/** A sentence or two between the headline and the body are the report's summary, though they stand apart from the body. */
function keepStandfirst({ text, judged }: Refined): void {
  const from = judged.findIndex((j) => j.role === "title");
  const to = judged.findIndex((j, i) => i > from && j.kept);
  if (from < 0 || to - from > FARTHEST_STANDFIRST) return;
  for (const j of judged.slice(from + 1, to))
    if (j.rule === "html/outside" && prose(text, j.run) >= 60 && !lineRule(text.slice(j.run.start, j.run.end)))
      keep(j, "paragraph", "standfirst");
}

/** Scraps of less than this before the first and after the last sentence are bylines, places, credits, buttons. */
const LONGEST_SCRAP = 60;

/** Takes the scraps off both ends of a report that is otherwise made of sentences. */
function dropLooseEnds({ text, judged }: Refined): void {
  const sentences = judged.filter((j) => j.kept && j.role !== "title" && prose(text, j.run) > 0);
  if (sentences.length < 4) return;
  const first = judged.indexOf(sentences[0] as Judged);
  const last = judged.indexOf(sentences.at(-1) as Judged);
  judged.forEach((j, i) => {
    if (!j.kept || j.role !== "paragraph" || (i > first && i < last)) return;
    const line = text.slice(j.run.start, j.run.end);
    if (line.length < LONGEST_SCRAP && !SENTENCE_END.test(line))
      drop(j, "metadata", i < first ? "before-lead" : "after-end");
  });
}

/** Shorter lines may come twice by right. */
const LEAST_REPEATED = 40;

/** The same words a second time: a box for narrow screens, a summary shown twice. */
function dropRepeated({ text, judged }: Refined): void {
  const seen = new Set<string>();
  for (const j of judged) {
    if (!j.kept || j.run.end - j.run.start < LEAST_REPEATED || j.role === "table") continue;
    const words = text.slice(j.run.start, j.run.end);
    if (seen.has(words)) drop(j, j.role, "repeated");
    seen.add(words);
  }
}

const LISTS = new Set(["ul", "ol", "dl"]);

/** A list most of whose text stands in links leads elsewhere. */
function dropLinkLists({ judged, main }: Refined): void {
  const sums = new Map<HtmlElement, { solid: number; linked: number }>();
  const listed = judged.map((j) => (j.kept && j.role === "list-item" ? nearest(j.run.element, LISTS, main) : null));
  listed.forEach((list, i) => {
    if (!list) return;
    const { run } = judged[i] as Judged;
    const sum = sums.get(list) ?? { solid: 0, linked: 0 };
    sums.set(list, { solid: sum.solid + run.solid, linked: sum.linked + run.linked });
  });
  listed.forEach((list, i) => {
    const sum = list && sums.get(list);
    if (sum && sum.linked > sum.solid * 0.6) drop(judged[i] as Judged, "related", "link-list");
  });
}

/** A heading before what was taken out, or at the very end, headed that. */
function dropEmptyHeadings({ judged }: Refined): void {
  let heads = false;
  for (const j of judged.toReversed()) {
    if (j.kept && j.role === "heading" && !heads) drop(j, "related", "heading-of-nothing");
    else if (j.kept && j.role !== "heading" && j.role !== "title") heads = true;
    else if (j.role === "related" || j.role === "comments") heads = false;
  }
}
