import type { Briefing } from "../../brief/briefing.ts";
import type { Citation } from "../../read/citation.ts";
import { type Column, type Table, table } from "./table.ts";

interface Cited {
  readonly citation: Citation | null;
}

/** Where a row's passage stands: the same four columns in every table. Empty where a row cites nothing. */
const citationColumns: readonly Column<Cited>[] = [
  { name: "source", type: "string", description: "id of the source", of: ({ citation }) => citation?.source ?? null },
  {
    name: "start",
    type: "integer",
    description: "first UTF-16 code unit of the passage in the source's text",
    of: ({ citation }) => citation?.start ?? null,
  },
  { name: "end", type: "integer", description: "one past its last", of: ({ citation }) => citation?.end ?? null },
  { name: "exact", type: "string", description: "the passage itself", of: ({ citation }) => citation?.exact ?? null },
];

const text = <T>(name: string, description: string, of: (item: T) => string | null): Column<T> => ({
  name,
  type: "string",
  description,
  of,
});

const count = <T>(name: string, description: string, of: (item: T) => number | null): Column<T> => ({
  name,
  type: "integer",
  description,
  of,
});

/** Several values in one cell. */
const list = (values: readonly string[]): string => values.join("; ");

/** The tables of a briefing by name, each with what makes it. */
export const TABLES: Readonly<Record<string, (briefing: Briefing) => Table>> = {
  sources: sourcesTable,
  claims: claimsTable,
  cells: cellsTable,
  quotations: quotationsTable,
  figures: figuresTable,
  timeline: timelineTable,
  discrepancies: discrepanciesTable,
};

function sourcesTable({ sources }: Briefing): Table {
  type Row = Briefing["sources"][number];
  return table<Row>(
    "The reports and what is known of them",
    [
      text("source", "id of the source", ({ id }) => id),
      text("file", "path in the corpus folder", ({ file }) => file),
      text("sha256", "digest of the file's bytes, hex", ({ sha256 }) => sha256),
      count("bytes", "size of the file", ({ bytes }) => bytes),
      text("title", "headline", ({ title }) => title?.value ?? null),
      text("publisher", "who published it", ({ publisher }) => publisher?.value ?? null),
      text("author", "who wrote it", ({ author }) => author?.value ?? null),
      text("url", "where it was published", ({ url }) => url?.value ?? null),
      text("published", "when, in EDTF", ({ published }) => published?.value ?? null),
      text("language", "BCP 47", ({ language }) => language.value),
      text("lineage", "reports with one lineage share running text", ({ lineage }) => lineage),
    ],
    sources,
  );
}

function claimsTable({ claims }: Briefing): Table {
  const rows = claims.flatMap((claim) => claim.renderings.map((citation) => ({ claim, citation })));
  return table<(typeof rows)[number]>(
    "The same thing said in several reports: a row for each rendering",
    [
      text("claim", "id of the claim", ({ claim }) => claim.id),
      ...citationColumns,
      text("closeness", "verbatim, variant or paraphrase", ({ citation }) => citation.closeness),
      text("utterance", "id of the quotation that holds it", ({ citation }) => citation.utterance),
      count("independent", "independent lines that carry the claim", ({ claim }) => claim.support.independent),
    ],
    rows,
  );
}

function cellsTable({ proposals }: Briefing): Table {
  const measures = proposals.flatMap((proposal) =>
    proposal.areas.flatMap((area) => area.measures.map((measure) => ({ proposal, area, measure }))),
  );
  const rows = measures.flatMap((one) =>
    one.measure.cells.flatMap((cell) =>
      (cell.citations.length > 0 ? cell.citations : [null]).map((citation) => ({ ...one, cell, citation })),
    ),
  );
  return table<(typeof rows)[number]>(
    "Measures by report: a row for each passage, one without a passage where a report has none",
    [
      text("proposal", "title of the proposal", ({ proposal }) => proposal.title),
      text("proposer", "id of who proposes", ({ proposal }) => proposal.proposer),
      text("area", "title of the area", ({ area }) => area.title),
      text("measure", "id of the measure", ({ measure }) => measure.id),
      text("title", "title of the measure", ({ measure }) => measure.title),
      text("modality", "offer, demand, commitment, principle, refusal, warning", ({ measure }) => measure.modality),
      text("addressee", "id of whom it is addressed to", ({ measure }) => measure.addressee),
      text("report", "id of the source that the cell is about", ({ cell }) => cell.source),
      text("status", "stated, partial, contradicted, absent", ({ cell }) => cell.status),
      ...citationColumns,
    ],
    rows,
  );
}

function quotationsTable({ utterances, sources, actors }: Briefing): Table {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const rows = utterances.map((utterance) => {
    const whole = texts.get(utterance.source) ?? "";
    const slice = (span: { readonly start: number; readonly end: number }) => whole.slice(span.start, span.end);
    return {
      utterance,
      slice,
      citation: { source: utterance.source, ...utterance.content, exact: slice(utterance.content) },
    };
  });
  return table<(typeof rows)[number]>(
    "Quotations and reports of speech",
    [
      text("utterance", "id of the quotation", ({ utterance }) => utterance.id),
      ...citationColumns,
      text("kind", "direct, mixed, indirect", ({ utterance }) => utterance.kind),
      text("quoted", "the runs given as the speaker's own words", ({ utterance, slice }) =>
        list(utterance.quoted.map(slice)),
      ),
      text("speaker", "id of the speaker", ({ utterance }) => utterance.speaker),
      text("speaker_name", "the speaker's fullest name", ({ utterance }) => names.get(utterance.speaker ?? "") ?? null),
      text(
        "speaker_text",
        "the words that name the speaker",
        ({ utterance, slice }) => utterance.speakerSpan && slice(utterance.speakerSpan),
      ),
      text(
        "cue",
        "the words that say that somebody speaks",
        ({ utterance, slice }) => utterance.cue && slice(utterance.cue),
      ),
      text("marks", "which quotation marks stand in the text", ({ utterance }) => utterance.marks),
      text("continues", "id of the first run of a broken quotation", ({ utterance }) => utterance.continues),
      text("rule", "the rule that found it", ({ utterance }) => utterance.rule),
    ],
    rows,
  );
}

function figuresTable({ figures }: Briefing): Table {
  const rows = figures.map((figure) => ({ figure, citation: figure }));
  return table<(typeof rows)[number]>(
    "Numbers and what they count",
    [
      ...citationColumns,
      { name: "value", type: "number", description: "the number", of: ({ figure }) => figure.value },
      { name: "to", type: "number", description: "upper end of a range", of: ({ figure }) => figure.to },
      text("bound", "exact, about, at-least, more-than, at-most, less-than", ({ figure }) => figure.bound),
      text("unit", "unit of measure", ({ figure }) => figure.unit),
      text("counted", "what is counted", ({ figure }) => figure.counted),
      text("attributed_to", "id of who gives the number", ({ figure }) => figure.attributedTo),
    ],
    rows,
  );
}

function timelineTable({ timeline }: Briefing): Table {
  const rows = timeline.flatMap((event) => event.citations.map((citation) => ({ event, citation })));
  return table<(typeof rows)[number]>(
    "What happened when: a row for each passage",
    [
      text("event", "id of the event", ({ event }) => event.id),
      text("date", "EDTF", ({ event }) => event.date),
      ...citationColumns,
      count("independent", "independent lines that date it so", ({ event }) => event.support.independent),
    ],
    rows,
  );
}

function discrepanciesTable({ discrepancies }: Briefing): Table {
  const rows = discrepancies.flatMap((discrepancy) =>
    discrepancy.readings.flatMap((reading) =>
      reading.citations.map((citation) => ({ discrepancy, reading, citation })),
    ),
  );
  return table<(typeof rows)[number]>(
    "Questions that the reports answer differently: a row for each passage of each reading",
    [
      text("discrepancy", "id of the discrepancy", ({ discrepancy }) => discrepancy.id),
      text("kind", "what differs", ({ discrepancy }) => discrepancy.kind),
      text("weight", "high, medium, low", ({ discrepancy }) => discrepancy.weight),
      text("question", "the question", ({ discrepancy }) => discrepancy.question),
      text("reading", "one answer", ({ reading }) => reading.value),
      ...citationColumns,
      text("silent", "ids of the sources that give no answer", ({ discrepancy }) => list(discrepancy.silent)),
    ],
    rows,
  );
}
