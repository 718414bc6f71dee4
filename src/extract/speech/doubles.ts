import type { Span } from "../../text/span.ts";
import type { UtteranceDraft } from "./draft.ts";

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Which of two cues for the same words is believed: one with a speaker, then the nearer one. */
function better(a: UtteranceDraft, b: UtteranceDraft): UtteranceDraft {
  if ((a.speakerSpan === null) !== (b.speakerSpan === null)) return a.speakerSpan ? a : b;
  const gap = (d: UtteranceDraft): number => (d.cue ? distance(d.cue, d.content) : 0);
  return gap(b) < gap(a) ? b : a;
}

/**
 * The drafts of a paragraph, each quotation once: two cues may claim the same words in marks ("speaking of the “old pier”
 * that Lind promised"). Reports without marks stay as they are, for there the same words can be said and denied.
 */
export function withoutDoubles(drafts: readonly UtteranceDraft[]): readonly UtteranceDraft[] {
  const kept = new Map<string, UtteranceDraft>();
  const dropped = new Set<UtteranceDraft>();
  for (const draft of drafts) {
    if (draft.kind !== "direct") continue;
    const key = `${draft.content.start}-${draft.content.end}`;
    const other = kept.get(key);
    const winner = other ? better(other, draft) : draft;
    if (other) dropped.add(winner === draft ? other : draft);
    kept.set(key, winner);
  }
  if (dropped.size === 0) return drafts;
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => (draft.continues && dropped.has(draft.continues) ? { ...draft, continues: null } : draft));
}
