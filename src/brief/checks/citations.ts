import type { Briefing } from "../briefing.ts";
import type { BriefingCheck, Finding } from "./finding.ts";

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null;
const isSpan = (value: Json): boolean => "start" in value || "end" in value;

/** Whether `start` and `end` enclose at least one code unit of a text that long. */
function inBounds(span: Json, length: number): boolean {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  return (start as number) >= 0 && (start as number) < (end as number) && (end as number) <= length;
}

function spanFinding(span: Json, owner: string | undefined, path: string, texts: ReadonlyMap<string, string>) {
  const text = owner === undefined ? undefined : texts.get(owner);
  if (text === undefined) return { path, reason: `cites the source ${owner ?? "(none named)"}, which is not there` };
  const where = { path, source: owner, offset: typeof span.start === "number" ? span.start : undefined };
  if (!inBounds(span, text.length))
    return { ...where, reason: `the span ${span.start}-${span.end} does not lie in the text` };
  if (!("exact" in span)) return null;
  const there = text.slice(span.start as number, span.end as number);
  return there === span.exact ? null : { ...where, reason: `cites "${span.exact}" where the text has "${there}"` };
}

/** Every span below `value`; one without a source of its own belongs to the object that it lies in. */
function walk(
  value: unknown,
  owner: string | undefined,
  path: string,
  texts: ReadonlyMap<string, string>,
  out: Finding[],
) {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, owner, `${path}[${index}]`, texts, out);
    return;
  }
  if (!isRecord(value)) return;
  const here = typeof value.source === "string" ? value.source : owner;
  const finding = isSpan(value) ? spanFinding(value, here, path, texts) : null;
  if (finding) out.push(finding);
  for (const [key, child] of Object.entries(value))
    if (isRecord(child)) walk(child, here, `${path}.${key}`, texts, out);
}

/** The first law: every span lies in its source, every citation is its source's text to the letter. */
export const citationsMatch: BriefingCheck = {
  name: "citations",
  run(briefing: Briefing): Finding[] {
    const texts = new Map(briefing.sources.map((source) => [source.id, source.text]));
    const out: Finding[] = [];
    for (const [key, value] of Object.entries(briefing)) if (key !== "sources") walk(value, undefined, key, texts, out);
    for (const source of briefing.sources) walk(source, source.id, `sources.${source.id}`, texts, out);
    return out;
  },
};
