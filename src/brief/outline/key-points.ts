import type { Collation } from "../../collate/collate.ts";
import { contentStems, vocabularyOf } from "../../collate/content.ts";
import { supportOf } from "../../collate/support.ts";
import type { Citation } from "../../read/citation.ts";
import type { Problem } from "../../text/problem.ts";
import { overlaps } from "../../text/span.ts";
import type { KeyPoint, Override } from "../briefing.ts";
import { carriersOf } from "../key-points/carriers.ts";
import { findThemes } from "../key-points/themes.ts";
import type { Outline } from "../outline.ts";
import type { KeyPointChange } from "./changes.ts";
import { Desk } from "./desk.ts";
import { citesStretch } from "./things.ts";

export interface DecidedKeyPoints {
  readonly keyPoints: readonly KeyPoint[];
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}

/** As the rules: more is a list, and no summary. */
const MOST = 9;

/** A passage as a key point, with the sources that carry it, found as those of the rules are. */
function pointOf(passage: Citation, collation: Collation): KeyPoint {
  const source = collation.sources.find(({ id }) => id === passage.source);
  if (source === undefined) throw new Error(`a passage of ${passage.source}, which is no source`);
  const themes = findThemes(collation).filter(({ citations }) =>
    citations.some((citation) => citation.source === passage.source && overlaps(citation, passage)),
  );
  const stems = new Set(contentStems(source.text, passage));
  const { weight } = vocabularyOf(collation.sources);
  const citations = [passage, ...carriersOf({ source, span: passage, stems, themes }, collation.sources, weight)];
  return { id: "", text: passage.exact, citations, support: supportOf(collation.sources, citations) };
}

const isThat = (point: KeyPoint, passage: Citation): boolean => {
  const [own] = point.citations;
  return own !== undefined && citesStretch(own, passage.source, passage);
};

const quote = ({ exact }: Citation): string =>
  `“${exact.replace(/\s+/g, " ").slice(0, 60)}${exact.length > 60 ? "…" : ""}”`;

interface Made {
  readonly change: KeyPointChange;
  readonly point: KeyPoint | null;
  /** Null where it is as the change wants it already. */
  readonly words: string | null;
}

function decide(
  points: KeyPoint[],
  change: KeyPointChange,
  collation: Collation,
  desk: Desk,
  made: Made[],
): KeyPoint[] {
  const said = change["new-key-point"] ?? change["key-point"];
  const passage = said === null ? null : desk.passage(said);
  if (passage === null) return points;
  const found = points.find((point) => isThat(point, passage));
  const rest = points.filter((point) => point !== found);
  if (change.reject) {
    // What the rules do not choose any more need not be rejected: the line stays true.
    if (found) made.push({ change, point: null, words: `rejected the key point ${quote(passage)}` });
    return rest;
  }
  const point = found ?? (change["new-key-point"] === null ? null : pointOf(passage, collation));
  if (point === null) {
    if (said) desk.complain(said, "stale", `${quote(passage)} is no key point; to make it one write new-key-point`);
    return points;
  }
  const before = found ? points.indexOf(found) : -1;
  const at = change.at === null ? (found ? before : rest.length) : Math.min(change.at - 1, rest.length);
  if (!found) made.push({ change, point, words: "added the key point" });
  else made.push({ change, point, words: at === before ? null : `put in place ${at + 1}` });
  return [...rest.slice(0, at), point, ...rest.slice(at)];
}

/**
 * Key points as the analyst has them: rejected first, then added and put in their places. A rejected sentence that the rules do
 * not choose any more is no stale line: which are chosen shifts with every new source, and it must not be among them.
 */
export function decideKeyPoints(found: readonly KeyPoint[], collation: Collation, outline: Outline): DecidedKeyPoints {
  const desk = new Desk(collation.sources, outline, []);
  const made: Made[] = [];
  const changes = outline.changes.keyPoints;
  let points = [...found];
  for (const change of changes) if (change.reject) points = decide(points, change, collation, desk, made);
  for (const change of changes) if (!change.reject) points = decide(points, change, collation, desk, made);
  const own = new Set(made.flatMap(({ point }) => point ?? []));
  // As many as the rules would print: what a person wants to lead with takes the place of their last ones.
  while (points.length > Math.max(MOST, found.length)) {
    const last = points.findLastIndex((point) => !own.has(point));
    if (last < 0) break;
    points = points.filter((_, i) => i !== last);
  }
  const keyPoints = points.map((point, i) => ({ ...point, id: `kp${i + 1}` }));
  for (const { change, point, words } of made) {
    if (words === null) continue;
    const place = point === null ? -1 : points.indexOf(point);
    desk.record(change, place < 0 ? "briefing" : `key-point kp${place + 1}`, words);
  }
  return { keyPoints, overrides: desk.overrides(() => true), problems: desk.problems };
}
