import { bareOf } from "./plain/features.ts";
import { wordsIn } from "./plain/prose.ts";
import { sentencesOf } from "./settle.ts";
import type { Block, Source } from "./source.ts";

/** In so many sources a short line must stand to be taken for the furniture of a site. */
const LEAST_SOURCES = 3;
const MOST_WORDS = 12;

/**
 * Lines that several sources of a corpus repeat ("Example News Desk", "Our coverage") are furniture, though none of them
 * shows it alone. Copies of one report share its sub-headings too: so the lines that follow must differ everywhere.
 * Pure: gives back the same sources where it finds nothing.
 */
export function cutRepeatedLines(sources: readonly Source[]): Source[] {
  if (sources.length < LEAST_SOURCES) return [...sources];
  const found = sources.map((source) => shortLines(source));
  const followers = new Map<string, Set<string>[]>();
  for (const lines of found)
    for (const [line, after] of lines) followers.set(line, [...(followers.get(line) ?? []), after]);
  const furniture = new Set(
    [...followers].filter(([, after]) => after.length >= LEAST_SOURCES && allDiffer(after)).map(([line]) => line),
  );
  return furniture.size === 0 ? [...sources] : sources.map((source) => without(source, furniture));
}

/** Short open kept lines of a source, each with the texts that follow it. */
function shortLines({ text, blocks }: Source): Map<string, Set<string>> {
  const kept = blocks.filter((block) => block.kept);
  const lines = new Map<string, Set<string>>();
  kept.forEach((block, i) => {
    const line = shortLine(text, block);
    const next = kept[i + 1];
    if (line === null) return;
    const after = lines.get(line) ?? new Set<string>();
    after.add(next ? text.slice(next.start, Math.min(next.end, next.start + 80)) : "");
    lines.set(line, after);
  });
  return lines;
}

function shortLine(text: string, block: Block): string | null {
  if (block.role === "title" || block.role === "embed" || block.end - block.start > 120) return null;
  const line = text.slice(block.start, block.end);
  if (/[.!?…]["”’)\]]*$/.test(line) || wordsIn(line) > MOST_WORDS) return null;
  return bareOf(line) || null;
}

function allDiffer(sets: readonly ReadonlySet<string>[]): boolean {
  const seen = new Set<string>();
  for (const set of sets)
    for (const item of set) {
      if (item !== "" && seen.has(item)) return false;
      seen.add(item);
    }
  return true;
}

function without(source: Source, furniture: ReadonlySet<string>): Source {
  let changed = false;
  const blocks = source.blocks.map((block): Block => {
    if (!block.kept || !furniture.has(shortLine(source.text, block) ?? "")) return block;
    changed = true;
    return { ...block, role: "navigation", kept: false, rule: "corpus/repeated-line" };
  });
  return changed ? { ...source, blocks, sentences: sentencesOf(source.text, blocks, source.language.value) } : source;
}
