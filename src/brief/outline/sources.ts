import type { Witnesses } from "../../collate/witnesses.ts";
import type { Grounded, Source } from "../../read/source.ts";
import { isDated } from "../../text/edtf.ts";
import type { Outline } from "../outline.ts";
import type { SourceChange } from "./changes.ts";
import { Desk } from "./desk.ts";
import type { Decided } from "./witnesses.ts";

/** What a descriptor is called in the outline, and in the data. */
const FIELDS = [
  ["title", "title"],
  ["publisher", "publisher"],
  ["written-by", "author"],
  ["url", "url"],
  ["published", "published"],
] as const;

const said = (value: string): Grounded<string> => ({ value, basis: "analyst", cited: null, rule: "outline" });

function described(source: Source, change: SourceChange, desk: Desk): Source {
  let next = source;
  for (const [key, field] of FIELDS) {
    const text = change[key];
    const old = next[field]?.value ?? null;
    if (text === null || text.text === old) continue;
    if (field === "published" && !isDated(text.text)) {
      desk.complain(text, "type", "published must be an EDTF date, as 2022-01-26 or 2022-01");
      continue;
    }
    desk.record(
      change,
      `source ${source.id}`,
      `${field} “${text.text}” instead of ${old === null ? "none" : `“${old}”`}`,
    );
    next = { ...next, [field]: said(text.text) };
  }
  return next;
}

/** All sources of both lines become one line, known by the smaller name. */
function withOneLine(witnesses: Witnesses, change: SourceChange, desk: Desk): Witnesses {
  const source = change.source && desk.source(change.source);
  const other = change["copy-of"] && desk.source(change["copy-of"]);
  if (!source || !other) return witnesses;
  const lineOf = (id: string): string => witnesses.sources.find((each) => each.id === id)?.lineage ?? id;
  const [first, second] = [lineOf(source.id), lineOf(other.id)].sort();
  if (first === undefined || first === second) return witnesses;
  desk.record(change, `source ${source.id}`, `counts as one line of reporting with “${other.id}”`);
  const sources = witnesses.sources.map((each) => (each.lineage === second ? { ...each, lineage: first } : each));
  return { ...witnesses, sources };
}

/**
 * What the analyst knows of sources: descriptors, and which are copies of which. Dates are not read again: where
 * "yesterday" is to be resolved, front matter states the day.
 */
export function decideSources(witnesses: Witnesses, outline: Outline): Decided {
  const desk = new Desk(witnesses.sources, outline, []);
  let decided = witnesses;
  for (const change of outline.changes.sources) {
    const source = change.source && desk.source(change.source);
    if (!source) continue;
    const sources = decided.sources.map((each) => (each.id === source.id ? described(each, change, desk) : each));
    decided = withOneLine({ ...decided, sources }, change, desk);
  }
  return { witnesses: decided, overrides: desk.overrides(() => true), problems: desk.problems };
}
