import { wordsOf } from "./html-chrome.ts";
import type { HtmlPage } from "./html-page.ts";
import type { Run } from "./html-text.ts";
import { daysIn, type FoundDay, type SlashOrder } from "./metadata-days.ts";
import type { Grounded } from "./source.ts";

/** Words before a day that make it the day of publication; of a change; of something else. */
const PUBLISHED =
  /(?:publi(?:shed|cado|cada|é|ée|cato|ziert)|posted|written|created|first published|veröffentlicht|erstellt|geschrieben|released|release date|issued|date(?: posted| published)?|datum|fecha|submitted|added|uploaded|filed|опубликовано|дата)\b[\s:|,–-]{0,4}(?:on|am|le|el|at|the|on the)?\s{0,2}:?\s{0,3}(?:\p{L}{2,12}\.?,?\s+)?$/iu;
const CHANGED =
  /(?:updated|modified|edited|revised|changed|aktualisiert|geändert|actualizado|actualizada|mis à jour|modifié|aggiornato|last visited|retrieved|accessed|copyright|©|as of|обновлено)[^.]{0,40}$/i;
const OTHER =
  /(?:version|expires?|until|deadline|born|died|event|starts?|begins?|joined|member since|since|registered)\b[^.]{0,25}$/i;

/** How far from the headline, in blocks, a line about the report may stand. */
const AFTER = 15;
const BEFORE = 6;
/** Of a line that is about the day alone: what may stand beside it (a name, an hour, a section). */
const MOST_BESIDE = 70;

interface Candidate {
  readonly found: FoundDay;
  readonly at: number;
  readonly score: number;
}

/**
 * The day as the page shows it: a line that calls it the day of publication, else a line of little else near the headline.
 * Accepts "Published: January 22, 2014", "By Ann Lee | 22 Jan 2014"; declines "Updated …", "© 2014 …", days in sentences.
 */
export function textDay(page: HtmlPage, order: SlashOrder): Grounded<string> | null {
  const candidates: Candidate[] = [];
  const headline = page.headline ?? 0;
  page.runs.forEach((run, i) => {
    const role = page.roles[i];
    const distance = i - headline;
    const beside = distance > 0 && distance <= 3 && role?.role === "navigation" && role.rule !== "html/hidden";
    if (!role || !(beside || isAboutReport(role.role, role.rule))) return;
    if (/ (?:updated|modified|last modified|lastmod) /.test(wordsOf(run.element))) return;
    const line = page.text.slice(run.start, Math.min(run.end, run.start + 400));
    for (const found of daysIn(line, order)) {
      const score =
        scoreOf(line, found, run.end - run.start, distance) ||
        (role.role === "metadata" ? lastResort(line, found, run) : 0);
      if (score > 0)
        candidates.push({
          found: { ...found, start: found.start + run.start, end: found.end + run.start },
          at: i,
          score,
        });
    }
  });
  // Lines far from the headline that only their markup makes metadata: believed where they all name one day.
  const weak = new Set(candidates.filter((c) => c.score === LAST_RESORT).map((c) => c.found.day));
  const best = candidates
    .filter((c) => c.score !== LAST_RESORT || weak.size === 1)
    .reduce<Candidate | null>((top, c) => (!top || c.score > top.score ? c : top), null);
  if (!best) return null;
  const { day, start, end } = best.found;
  return {
    value: day,
    basis: "text",
    cited: { start, end },
    rule: best.score >= 100 ? "metadata/published-labelled" : "metadata/published-line",
  };
}

const LAST_RESORT = 1;

function lastResort(line: string, found: FoundDay, run: Run): number {
  const before = line.slice(Math.max(0, found.start - 60), found.start);
  return run.end - run.start - (found.end - found.start) <= MOST_BESIDE && !CHANGED.test(before) && !OTHER.test(before)
    ? LAST_RESORT
    : 0;
}

/** The report, its own metadata lines, and what lies loose around it; nothing that belongs to other texts. */
function isAboutReport(role: string, rule: string): boolean {
  return (
    role === "metadata" ||
    role === "paragraph" ||
    role === "list-item" ||
    role === "table" ||
    role === "heading" ||
    role === "title" ||
    rule === "html/outside" ||
    rule === "html/footer" ||
    rule === "html/linked"
  );
}

function scoreOf(line: string, found: FoundDay, length: number, distance: number): number {
  const before = line.slice(Math.max(0, found.start - 60), found.start);
  if (CHANGED.test(before) || OTHER.test(before)) return 0;
  const near = distance >= -BEFORE && distance <= AFTER;
  const closeness = Math.max(0, 40 - Math.abs(distance));
  if (PUBLISHED.test(before) && length < 300) return (near ? 150 : 100) + closeness / 10;
  const beside = length - (found.end - found.start);
  return near && beside <= MOST_BESIDE ? 50 + closeness : 0;
}
