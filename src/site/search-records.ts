import type { Briefing } from "../brief/briefing.ts";
import type { ActorId } from "../extract/actor.ts";
import type { Sentence, Source, SourceId } from "../read/source.ts";
import { overlaps, slice } from "../text/span.ts";
import { actorPath, type Href, measurePath, PAGE, type SitePath, sourcePath } from "./urls.ts";
import { type SourceView, sourceView, utteranceId } from "./views/citation.ts";
import { type Lookup, makeLookup } from "./views/lookup.ts";
import { KIND_WORDS } from "./views/quotations.ts";
import type { Pages } from "./views/views.ts";
import { shorten } from "./wording.ts";

/** One thing that the search finds, with its address and the facets it answers to. */
export interface SearchRecord {
  readonly url: Href;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** All that can be found: pages, sentences, utterances, measures, claims, differences, names. */
export function* searchRecords(briefing: Briefing, pages: Pages): Generator<SearchRecord> {
  const lookup = makeLookup(briefing);
  const areas = areasOf(lookup);
  yield* pageRecords(pages);
  for (const source of briefing.sources) yield* sourceRecords(lookup, source, areas.get(source.id) ?? []);
  yield* measureRecords(lookup);
  yield* claimRecords(lookup);
  yield* actorRecords(lookup);
}

type AreaSpan = { readonly start: number; readonly end: number; readonly area: string };

/** Where in each source each area's measures stand. */
function areasOf(lookup: Lookup): Map<SourceId, AreaSpan[]> {
  const areas = new Map<SourceId, AreaSpan[]>();
  for (const { measure, area } of lookup.measures)
    for (const { source, start, end } of measure.cells.flatMap((cell) => cell.citations))
      areas.set(source, [...(areas.get(source) ?? []), { start, end, area: area.title }]);
  return areas;
}

function* pageRecords(pages: Pages): Generator<SearchRecord> {
  for (const name of ["summary", "breakdown", "differences", "timeline", "quotations", "figures", "sources", "method"])
    for (const page of pages[name] ?? [])
      yield {
        url: page.path,
        content: `${page.title}. ${page.description}`,
        meta: { title: page.title },
        filters: { kind: ["page"] },
      };
}

function* sourceRecords(lookup: Lookup, source: Source, areas: readonly AreaSpan[]): Generator<SearchRecord> {
  const view = sourceView(lookup, source.id);
  const path = sourcePath(source.id);
  const label = sourceLabel(view);
  const title = source.title?.value ?? view.name;
  yield {
    url: path,
    content: `${title} ${keptText(source)}`,
    meta: { title: `Source ${view.number}: ${title}`, place: view.name },
    filters: { kind: ["source"], source: [label] },
  };
  for (const sentence of source.sentences) yield sentenceRecord(lookup, source, sentence, areas, path, view);
  for (const utterance of lookup.saidIn.get(source.id) ?? []) {
    const speaker = speakerName(lookup, utterance.speaker);
    yield {
      url: `${path}#${utteranceId(utterance.id)}`,
      content: slice(source.text, utterance.content),
      meta: { title: speaker ?? "Speaker not named", place: `${view.name}, ${KIND_WORDS[utterance.kind]}` },
      filters: {
        kind: ["quotation"],
        source: [label],
        ...(speaker === null ? {} : { speaker: [speaker] }),
        ...areaFilter(areas.filter((area) => overlaps(area, utterance.content))),
      },
    };
  }
}

/** The whole report: so that words which stand apart in it find it together. */
const keptText = (source: Source): string =>
  source.blocks
    .filter((block) => block.kept)
    .map((block) => slice(source.text, block))
    .join(" ");

function sentenceRecord(
  lookup: Lookup,
  source: Source,
  sentence: Sentence,
  areas: readonly AreaSpan[],
  path: SitePath,
  view: SourceView,
): SearchRecord {
  const speakers = (lookup.saidIn.get(source.id) ?? [])
    .filter((utterance) => overlaps(utterance.content, sentence))
    .flatMap((utterance) => speakerName(lookup, utterance.speaker) ?? []);
  return {
    url: `${path}#${sentence.id}`,
    content: slice(source.text, sentence),
    meta: { title: view.name, place: `source ${view.number}, sentence ${sentence.id.slice(1)}` },
    filters: {
      kind: ["sentence"],
      source: [sourceLabel(view)],
      ...(speakers.length > 0 ? { speaker: [...new Set(speakers)] } : {}),
      ...areaFilter(areas.filter((area) => overlaps(area, sentence))),
    },
  };
}

function* measureRecords(lookup: Lookup): Generator<SearchRecord> {
  for (const { measure, area } of lookup.measures) {
    const cited = measure.cells.filter((cell) => cell.citations.length > 0);
    yield {
      url: measurePath(measure.id),
      // The words of every source, so that a reworded source's terms find the measure too.
      content: [measure.title, ...cited.flatMap((cell) => cell.citations.map((citation) => citation.exact))].join(
        " · ",
      ),
      meta: { title: measure.title, place: `${measure.modality}, ${area.title}` },
      filters: {
        kind: ["measure"],
        area: [area.title],
        source: cited.map((cell) => sourceLabel(sourceView(lookup, cell.source))),
      },
    };
  }
}

function* claimRecords(lookup: Lookup): Generator<SearchRecord> {
  for (const discrepancy of lookup.briefing.discrepancies)
    yield {
      url: `${PAGE.differences}#${discrepancy.id}`,
      content: [discrepancy.question, ...discrepancy.readings.map((reading) => reading.value)].join(" · "),
      meta: { title: shorten(discrepancy.question, 120), place: "where the sources differ" },
      filters: { kind: ["difference"] },
    };
}

function* actorRecords(lookup: Lookup): Generator<SearchRecord> {
  for (const actor of lookup.briefing.actors)
    yield {
      url: actorPath(actor.id),
      content: [actor.name, ...actor.aliases].join(" · "),
      meta: { title: actor.name, place: actor.kind },
      filters: { kind: ["name"] },
    };
}

const sourceLabel = (view: SourceView): string => `${view.number} ${view.name}`;

const speakerName = (lookup: Lookup, id: ActorId | null): string | null =>
  id === null ? null : (lookup.actors.get(id)?.name ?? null);

const areaFilter = (areas: readonly AreaSpan[]): Record<string, string[]> =>
  areas.length === 0 ? {} : { area: [...new Set(areas.map(({ area }) => area))] };
