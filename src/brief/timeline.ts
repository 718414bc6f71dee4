import type { Collation } from "../collate/collate.ts";
import { contentStems, likeness, vocabularyOf } from "../collate/content.ts";
import { supportOf } from "../collate/support.ts";
import { type Citation, cite } from "../read/citation.ts";
import type { Sentence, Source } from "../read/source.ts";
import { compareEdtf, type Edtf, edtfRange, edtfWithin } from "../text/edtf.ts";
import { covers, overlaps, slice } from "../text/span.ts";
import type { TimelineEvent } from "./briefing.ts";
import { standing } from "./key-points/standing.ts";
import { dayOfReports, isBackground } from "./timeline/background.ts";

/** Two dated sentences of one source that share so much of their content tell of the same event … */
const SAME_EVENT = 0.3;
/** … and those of two sources, which seldom date two things to one day in like words. */
const SAME_EVENT_ELSEWHERE = 0.22;

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
      // The words of the date are the same in all that is dated to it.
      const ofDate = new Set(times.flatMap(({ exact }) => contentStems(exact)));
      const stems = new Set(contentStems(source.text, sentence).filter((stem) => !ofDate.has(stem)));
      return [...dates].map((date) => ({ source, sentence, date, stems, claims: new Set(claims) }));
    }),
  );
}

/** Sentences that are one event share a claim, or one of so many of their most telling words. */
const TELLING = 5;

function keysOf(item: Dated, weight: (stem: string) => number): string[] {
  const stems = [...item.stems].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, TELLING);
  return [...stems.map((stem) => `word ${stem}`), ...[...item.claims].map((claim) => `claim ${claim}`)];
}

/** Sentences of one date, put together where they share a claim or much of their content; near-linear in their number. */
function groupEvents(dated: readonly Dated[], weight: (stem: string) => number): Dated[][] {
  const groups: Dated[][] = [];
  const byKey = new Map<string, Set<Dated[]>>();
  const bySentence = new Map<Sentence, Dated[]>();
  for (const item of dated) {
    const keys = keysOf(item, weight);
    const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])].slice(0, MOST_NEAR)));
    const home =
      bySentence.get(item.sentence) ??
      [...near].find((group) => group.slice(0, MOST_NEAR).some((member) => sameEvent(member, item, weight)));
    const group = home ?? [];
    if (home === undefined) groups.push(group);
    group.push(item);
    bySentence.set(item.sentence, group);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  }
  return groups;
}

/** So many groups, and so many members of each, are looked at before something is called an event of its own. */
const MOST_NEAR = 24;

function sameEvent(a: Dated, b: Dated, weight: (stem: string) => number): boolean {
  for (const claim of a.claims) if (b.claims.has(claim)) return true;
  return likeness(a.stems, b.stems, weight) >= (a.source === b.source ? SAME_EVENT : SAME_EVENT_ELSEWHERE);
}

/** Of sentences alike, that which stands alone and stands early in its text shows the event best. */
const shows = ({ source, sentence }: Dated): number =>
  standing(slice(source.text, sentence)) * (1.5 - sentence.start / Math.max(1, source.text.length));

/** The sentence that shows the event best: like the rest of its group, and fit to stand alone. */
function clearest(group: readonly Dated[], weight: (stem: string) => number): Dated {
  const alike = (item: Dated): number =>
    group
      .slice(0, MOST_NEAR)
      .reduce((sum, other) => sum + (other === item ? 0 : likeness(item.stems, other.stems, weight)), 0);
  const scored = group.map((item) => ({ item, value: (0.2 + alike(item)) * shows(item) }));
  return scored.reduce((a, b) => (b.value > a.value + 1e-9 ? b : a)).item;
}

interface Group {
  readonly date: Edtf;
  readonly members: readonly Dated[];
}

/** What one source dates to the month and another to the day is one event where both share a claim: the day stands. */
function joinWide(groups: readonly Group[]): Group[] {
  const joined = new Map(groups.map((group) => [group, [...group.members]]));
  const byClaim = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const claim of claimsOf(group)) byClaim.set(claim, (byClaim.get(claim) ?? new Set()).add(group));
  for (const wide of groups) {
    const near = [...claimsOf(wide)].flatMap((claim) => [...(byClaim.get(claim) ?? [])]);
    const home = near.find((narrow) => isNarrower(narrow, wide));
    if (home === undefined || joined.get(home) === undefined) continue;
    joined.get(home)?.push(...(joined.get(wide) ?? []));
    joined.delete(wide);
  }
  return [...joined].map(([{ date }, members]) => ({ date, members }));
}

const claimsOf = ({ members }: Group): Set<string> => new Set(members.flatMap(({ claims }) => [...claims]));

const isNarrower = (narrow: Group, wide: Group): boolean =>
  edtfWithin(narrow.date, wide.date) && !edtfWithin(wide.date, narrow.date);

/**
 * Dated events in order of time, the most widely carried of a date first, merged over the sources: sentences of the same
 * date that share a claim or much of their content are one event. Dates without a place on the time line (no year, open
 * ends) are left out. What lies well before the reports is told apart as background.
 */
export function findTimeline(collation: Collation): TimelineEvent[] {
  const { weight } = vocabularyOf(collation.sources);
  const byDate = new Map<Edtf, Dated[]>();
  for (const item of datedSentences(collation)) {
    const known = byDate.get(item.date);
    if (known) known.push(item);
    else byDate.set(item.date, [item]);
  }
  const groups = joinWide(
    [...byDate].flatMap(([date, dated]) => groupEvents(dated, weight).map((members) => ({ date, members }))),
  );
  const carrying = ({ members }: Group): Set<string> => new Set(members.map(({ source }) => source.id));
  const reported = dayOfReports(
    collation.sources,
    groups.map((group) => ({ date: group.date, sources: carrying(group) })),
  );
  return groups
    .sort((a, b) => compareEdtf(a.date, b.date) || carrying(b).size - carrying(a).size)
    .map(({ date, members }, index) => {
      const best = clearest(members, weight);
      const citations = citedOnce(members);
      return {
        id: `t${index + 1}`,
        date,
        background: isBackground(date, reported),
        text: cite(best.source, best.sentence),
        citations,
        support: supportOf(collation.sources, citations),
      };
    });
}

/** A sentence that gives both the month and the day is cited once. */
function citedOnce(members: readonly Dated[]): Citation[] {
  const seen = new Set<Sentence>();
  return members.flatMap(({ source, sentence }) => {
    if (seen.has(sentence)) return [];
    seen.add(sentence);
    return [cite(source, sentence)];
  });
}
