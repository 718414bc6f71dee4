import type { Collation } from "../collate/collate.ts";
import { contentStems, likeness, vocabularyOf } from "../collate/content.ts";
import { supportOf } from "../collate/support.ts";
import { cite } from "../read/citation.ts";
import type { Sentence, Source } from "../read/source.ts";
import { compareEdtf, type Edtf, edtfRange } from "../text/edtf.ts";
import { covers, overlaps } from "../text/span.ts";
import type { TimelineEvent } from "./briefing.ts";

/** Two dated sentences that share so much of their content tell of the same event. */
const SAME_EVENT = 0.3;

interface Dated {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly date: Edtf;
  readonly stems: ReadonlySet<string>;
  /** Claims that the sentence carries a part of. */
  readonly claims: ReadonlySet<string>;
}

const hasPlaceInTime = (date: Edtf): boolean => {
  const range = edtfRange(date);
  return range !== null && Number.isFinite(range[0]) && Number.isFinite(range[1]);
};

/** "— Name (@name) 3 May 2031" signs and dates the post before it. */
const isSignature = (source: Source, { start, end }: Sentence): boolean =>
  /^[—–-]\s?[^.!?]{2,80}\(@[^)]{1,40}\)/u.test(source.text.slice(start, end));

/** The sentences that hold a date with a place on the time line, each once for each of its dates. */
function datedSentences(collation: Collation): Dated[] {
  const claimsOf = new Map(collation.sources.map(({ id }) => [id, [] as { id: string; start: number; end: number }[]]));
  for (const claim of collation.claims)
    for (const { source, start, end } of claim.renderings) claimsOf.get(source)?.push({ id: claim.id, start, end });
  const timesOf = new Map(collation.sources.map(({ id }) => [id, [] as (typeof collation.times)[number][]]));
  for (const time of collation.times) timesOf.get(time.source)?.push(time);
  return collation.sources.flatMap((source) =>
    source.sentences.flatMap((dated, index) => {
      const times = (timesOf.get(source.id) ?? []).filter((time) => covers(dated, time));
      const sentence = isSignature(source, dated) ? (source.sentences[index - 1] ?? dated) : dated;
      const dates = new Set(times.flatMap(({ value }) => (value !== null && hasPlaceInTime(value) ? [value] : [])));
      if (dates.size === 0) return [];
      const claims = (claimsOf.get(source.id) ?? []).filter((claim) => overlaps(claim, sentence)).map(({ id }) => id);
      const stems = new Set(contentStems(source.text, sentence));
      return [...dates].map((date) => ({ source, sentence, date, stems, claims: new Set(claims) }));
    }),
  );
}

/** Sentences of one date, put together where they share a claim or much of their content. */
function groupEvents(dated: readonly Dated[], weight: (stem: string) => number): Dated[][] {
  const groups: Dated[][] = [];
  for (const item of dated) {
    const home = groups.find((group) => group.some((member) => sameEvent(member, item, weight)));
    if (home) home.push(item);
    else groups.push([item]);
  }
  return groups;
}

function sameEvent(a: Dated, b: Dated, weight: (stem: string) => number): boolean {
  if (a.source === b.source && a.sentence === b.sentence) return true;
  for (const claim of a.claims) if (b.claims.has(claim)) return true;
  return likeness(a.stems, b.stems, weight) >= SAME_EVENT;
}

/** The sentence that shows the event best: most like the rest of its group, the earliest among equals. */
function clearest(group: readonly Dated[], weight: (stem: string) => number): Dated {
  const scored = group.map((item) => ({
    item,
    value: group.reduce((sum, other) => sum + (other === item ? 0 : likeness(item.stems, other.stems, weight)), 0),
  }));
  return scored.reduce((a, b) => (b.value > a.value + 1e-9 ? b : a)).item;
}

/**
 * Dated events in order of time, merged over the sources: sentences of the same date that share a claim or much of
 * their content are one event. Dates without a place on the time line (no year, open ends) are left out.
 */
export function findTimeline(collation: Collation): TimelineEvent[] {
  const { weight } = vocabularyOf(collation.sources);
  const byDate = new Map<Edtf, Dated[]>();
  for (const item of datedSentences(collation)) byDate.set(item.date, [...(byDate.get(item.date) ?? []), item]);
  const dates = [...byDate.keys()].sort(compareEdtf);
  const events = dates.flatMap((date) =>
    groupEvents(byDate.get(date) ?? [], weight).map((group) => {
      const best = clearest(group, weight);
      const citations = group.map(({ source, sentence }) => cite(source, sentence));
      const text = cite(best.source, best.sentence);
      return { date, background: false, text, citations, support: supportOf(collation.sources, citations) };
    }),
  );
  return events.map((event, index) => ({ id: `t${index + 1}`, ...event }));
}
