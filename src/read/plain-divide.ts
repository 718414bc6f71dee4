import { type Paragraph, paragraphsOf } from "./plain-blocks.ts";
import type { Decision, PlainContext, PlainRule } from "./plain-rule.ts";
import { PLAIN_RULES } from "./plain-rules.ts";
import { isProse } from "./prose.ts";
import type { Block } from "./source.ts";

/** Divides a plain text into blocks and gives each its role. The blocks are a partition: white space has blocks of its own. */
export function dividePlain(text: string, rules: readonly PlainRule[] = PLAIN_RULES): Block[] {
  const paragraphs = paragraphsOf(text);
  const decisions = decide(paragraphs, rules);
  return withSpace(
    text.length,
    paragraphs.map(({ start, end }, i) => ({ start, end, ...(decisions[i] as Decision) })),
  );
}

function decide(paragraphs: readonly Paragraph[], rules: readonly PlainRule[]): Decision[] {
  const prose = paragraphs.map((paragraph) => isProse(paragraph.text));
  const firstProse = prose.indexOf(true);
  const lastProse = prose.lastIndexOf(true);
  const decided: Decision[] = [];
  paragraphs.forEach((here, index) => {
    const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
    decided.push(judge({ paragraphs, index, here, before, after, prose, firstProse, lastProse, decided }, rules));
  });
  return decided;
}

function judge(context: PlainContext, rules: readonly PlainRule[]): Decision {
  for (const rule of rules) {
    const verdict = rule.judge(context);
    if (verdict !== null) return { ...verdict, rule: rule.name };
  }
  return { role: "paragraph", kept: true, rule: "plain/paragraph" };
}

/** Fills the gaps between blocks, in order, so that every character lies in exactly one. */
export function withSpace(length: number, blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  let at = 0;
  const fill = (end: number): void => {
    if (end > at) all.push({ start: at, end, role: "space", kept: false, rule: "plain/space" });
  };
  for (const block of blocks) {
    fill(block.start);
    all.push(block);
    at = block.end;
  }
  fill(length);
  return all;
}
