import type { Source } from "../../read/source.ts";
import type { Briefing } from "../briefing.ts";
import type { BriefingCheck, Finding } from "./finding.ts";

function partitionFindings(source: Source): Finding[] {
  let at = 0;
  for (const [index, block] of source.blocks.entries()) {
    if (block.start !== at || block.end <= block.start)
      return [finding(source, `blocks[${index}]`, `begins at ${block.start}, the block before it ends at ${at}`, at)];
    at = block.end;
  }
  if (at === source.text.length) return [];
  return [finding(source, "blocks", `end at ${at}, the text at ${source.text.length}`, at)];
}

function sentenceFindings(source: Source): Finding[] {
  const out: Finding[] = [];
  let last = 0;
  for (const sentence of source.sentences) {
    const block = source.blocks[sentence.block];
    const inside = block?.kept === true && sentence.start >= block.start && sentence.end <= block.end;
    if (!inside) out.push(finding(source, sentence.id, "does not lie inside its kept block", sentence.start));
    else if (sentence.start < last)
      out.push(finding(source, sentence.id, "overlaps the sentence before", sentence.start));
    last = sentence.end;
  }
  return out;
}

function locatorFindings(source: Source): Finding[] {
  const starts = (source.locators ?? []).map(({ start }) => start);
  const wrong = (source.locators ?? []).find(
    ({ start, end }, i) => end < start || end > source.text.length || start < (starts[i - 1] ?? 0),
  );
  return wrong ? [finding(source, `locators.${wrong.label}`, "is out of order or beyond the text", wrong.start)] : [];
}

const finding = (source: Source, where: string, reason: string, offset: number): Finding => ({
  path: `sources.${source.id}.${where}`,
  reason,
  source: source.id,
  offset,
});

/** The second law: every character lies in one block; sentences stand in kept blocks, in order; pages, too. */
export const sourcesPartition: BriefingCheck = {
  name: "sources",
  run: (briefing: Briefing) =>
    briefing.sources.flatMap((source) => [
      ...partitionFindings(source),
      ...sentenceFindings(source),
      ...locatorFindings(source),
    ]),
};
