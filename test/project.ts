import type { Briefing } from "../src/brief/briefing.ts";
import type { Citation } from "../src/read/citation.ts";
import type { Span } from "../src/text/span.ts";

/** A briefing as lists of short lines, topic by topic, so that a case can say what must be there and what must not. */
export type Projection = Readonly<Record<string, readonly string[]>>;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a decision is about, by its words: ids are counted anew in every build. */
function called({ actors, proposals, discrepancies }: Briefing, target: string): string {
  const [kind, id] = target.split(" ");
  const areas = proposals.flatMap((proposal) => proposal.areas);
  const things = [
    ...actors.map((actor) => ({ id: actor.id, words: actor.name })),
    ...[...proposals, ...areas, ...areas.flatMap((area) => area.measures)].map((one) => ({
      id: one.id,
      words: one.title,
    })),
    ...discrepancies.map((one) => ({ id: one.id, words: one.question })),
  ];
  const words = things.find((thing) => thing.id === id)?.words;
  return words === undefined ? (kind ?? target) : `${kind} “${words}”`;
}

/** Topics: `problems`, `about FILE`, `kept FILE`, `removed FILE`, `sentences FILE`, `quotes`, `actors`, `times`, … */
export function project(briefing: Briefing): Projection {
  const files = new Map(briefing.sources.map((source) => [source.id, source]));
  const names = new Map(briefing.actors.map((actor) => [actor.id, actor.name]));
  const said = (id: string, span: Span): string => oneLine(files.get(id)?.text.slice(span.start, span.end) ?? "");
  const at = (citation: Citation): string => `${files.get(citation.source)?.file}: ${oneLine(citation.exact)}`;
  const name = (id: string | null): string => (id === null ? "?" : (names.get(id) ?? `unknown ${id}`));
  const topics: Record<string, string[]> = {
    problems: briefing.problems.map((p) =>
      [p.file, p.level, p.rule, p.line, p.column].filter((x) => x !== null).join(" "),
    ),
    briefing: [`title ${briefing.title}`, `question ${briefing.question ?? "?"}`],
    lineages: briefing.sources.map((source) => `${source.file} ${files.get(source.lineage)?.file ?? source.lineage}`),
    quotes: briefing.utterances
      .filter((u) => u.kind !== "indirect")
      .map((u) => `${u.kind} | ${name(u.speaker)} | ${said(u.source, u.content)} | ${u.marks}`),
    reports: briefing.utterances
      .filter((u) => u.kind === "indirect")
      .map(
        (u) =>
          `${u.speakerSpan ? said(u.source, u.speakerSpan) : "?"} | ${u.cue ? said(u.source, u.cue) : "?"} | ${said(u.source, u.content)}`,
      ),
    actors: briefing.actors.map((actor) => [actor.kind, actor.name, ...actor.aliases].join(" | ")),
    times: briefing.times.map((time) => `${at(time)} | ${time.value ?? "?"} | ${time.basis}`),
    figures: briefing.figures.map(
      (f) => `${at(f)} | ${f.value}${f.to === null ? "" : `-${f.to}`} | ${f.bound} | ${f.unit ?? f.counted}`,
    ),
    claims: briefing.claims.map((claim) => claim.renderings.map(at).sort().join(" = ")),
    measures: briefing.proposals.flatMap((proposal) =>
      proposal.areas.flatMap((area) =>
        area.measures.map((m) => `${name(proposal.proposer)} | ${m.modality} | ${area.title} | ${m.title}`),
      ),
    ),
    cells: briefing.proposals.flatMap((proposal) =>
      proposal.areas.flatMap((area) =>
        area.measures.flatMap((m) => m.cells.map((c) => `${m.title} | ${files.get(c.source)?.file} ${c.status}`)),
      ),
    ),
    discrepancies: briefing.discrepancies.map(
      (d) => `${d.kind} | ${d.readings.map((r) => r.citations.map(at).sort().join(" + ")).join(" / ")}`,
    ),
    timeline: briefing.timeline.map((event) => `${event.date} | ${at(event.text)}`),
    decisions: briefing.overrides.map(
      (o) => `${called(briefing, o.target)} | ${o.change} | ${o.author}, ${o.date}: ${o.reason}`,
    ),
    "key points": briefing.keyPoints.map((point) => oneLine(point.text)),
  };
  for (const source of briefing.sources) {
    const blocks = (kept: boolean) => source.blocks.filter((block) => block.kept === kept && block.role !== "space");
    topics[`about ${source.file}`] = (["title", "publisher", "author", "url", "published", "language"] as const).map(
      (key) => `${key} ${source[key]?.value ?? "?"} | ${source[key]?.basis ?? "-"}`,
    );
    topics[`kept ${source.file}`] = blocks(true).map((block) => `${block.role} | ${said(source.id, block)}`);
    topics[`removed ${source.file}`] = blocks(false).map((block) => `${block.role} | ${said(source.id, block)}`);
    topics[`pages ${source.file}`] = (source.locators ?? []).map(
      ({ start, label }) => `${label} | ${oneLine(source.text.slice(start, start + 30))}`,
    );
    topics[`encoding ${source.file}`] = source.encoding ? [`${source.encoding.name} | ${source.encoding.basis}`] : [];
    topics[`sentences ${source.file}`] = source.sentences.map((sentence) => said(source.id, sentence));
  }
  return topics;
}
