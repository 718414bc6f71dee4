import { HEADING, LIST_ITEM } from "./html-elements.ts";
import type { Judged } from "./html-judged.ts";
import { isPointer, lineRule } from "./html-lines.ts";
import { nearest, SENTENCE_END } from "./html-main.ts";
import type { Run } from "./html-text.ts";
import type { HtmlElement } from "./html-tree.ts";

type Judgement = Pick<Judged, "role" | "kept" | "rule">;

interface RunContext {
  readonly run: Run;
  readonly line: string;
  readonly inHeading: boolean;
  readonly inItem: boolean;
}

type RunRule = (context: RunContext) => Judgement | null;

const kept = (role: Judged["role"], rule: string): Judgement => ({ role, kept: true, rule: `html/${rule}` });
const dropped = (role: Judged["role"], rule: string): Judgement => ({ role, kept: false, rule: `html/${rule}` });

/** Whole paragraphs set as a heading are text. */
const LONGEST_HEADING = 150;
/** A paragraph of more characters than this may consist of one link. */
const LONGEST_LINK = 250;
const LONGEST_BOLD_LINE = 100;

/** What a run inside the body of the report is; the first rule that answers decides. */
const RULES: readonly RunRule[] = [
  ({ line }) => {
    const rule = lineRule(line);
    return rule && dropped(rule.role, `line-${rule.name}`);
  },
  ({ run, line }) => (run.linked >= run.solid / 2 && isPointer(line) ? dropped("related", "pointer") : null),
  ({ run, inHeading }) => (inHeading && run.linked > run.solid * 0.8 ? dropped("related", "linked-heading") : null),
  ({ inHeading }) => (inHeading ? kept("heading", "heading") : null),
  (context) => (isLinkAlone(context) ? dropped("related", "link") : null),
  ({ run }) => (run.tableRow ? kept("table", "table") : null),
  ({ inItem }) => (inItem ? kept("list-item", "list-item") : null),
  ({ run, line }) => (isBoldLine(run, line) ? kept("heading", "bold-line") : null),
];

export function judgeRun(text: string, run: Run, main: HtmlElement): Judgement {
  const line = text.slice(run.start, run.end);
  const whole = line.length > LONGEST_HEADING && SENTENCE_END.test(line);
  const inHeading = !whole && nearest(run.element, HEADING, main) !== null;
  const context = { run, line, inHeading, inItem: nearest(run.element, LIST_ITEM, main) !== null };
  for (const rule of RULES) {
    const found = rule(context);
    if (found) return found;
  }
  return kept("paragraph", "paragraph");
}

/** The title of another report ends without a full stop; a sentence that is a link ends with one. */
function isLinkAlone({ run, line, inItem }: RunContext): boolean {
  if (run.tableRow || run.linked <= run.solid * 0.9) return false;
  if (inItem) return true;
  return run.solid < LONGEST_LINK && !/[.!…]["'”’»)]{0,2}$/.test(line);
}

const isBoldLine = (run: Run, line: string): boolean =>
  run.bold > run.solid * 0.95 && run.solid < LONGEST_BOLD_LINE && !SENTENCE_END.test(line);
