import type { Briefing } from "../brief/briefing.ts";
import type { Source, SourceId } from "../read/source.ts";
import { overlaps, slice } from "../text/span.ts";
import { actorPath, fragmentId, type Href, measurePath, PAGE } from "./urls.ts";
import { areaTitle } from "./views/breakdown.ts";
import { type SourceView, sourceView, utteranceId } from "./views/citation.ts";
import { claimHref } from "./views/claims.ts";
import { type Lookup, makeLookup } from "./views/lookup.ts";
import { KIND_WORDS } from "./views/quotations.ts";
import { speakerName } from "./views/speech.ts";
import type { Pages } from "./views/views.ts";
import { shorten, supportWords } from "./wording.ts";

/** One thing that the search finds, with its address and the facets it answers to. */
export interface SearchRecord {
  readonly url: Href;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * Each record costs Pagefind a file and a millisecond. A corpus with more sentences than this is indexed by reports and
 * utterances, one with more utterances than this by reports alone; a hit then leads to its first marked word.
 */
const MOST_RECORDS = 10_000;

/** All that can be found: pages, reports, sentences, utterances, measures, differences, names. */
export function* searchRecords(briefing: Briefing, pages: Pages): Generator<SearchRecord> {
  const lookup = makeLookup(briefing);
  const areas = areasOf(lookup);
  const sentences = briefing.sources.reduce((sum, source) => sum + source.sentences.length, 0);
  yield* pageRecords(pages);
  for (const source of briefing.sources) {
    const place = { source, areas: areas.get(source.id) ?? [], view: sourceView(lookup, source.id) };
    yield sourceRecord(place);
    if (sentences <= MOST_RECORDS) yield* sentenceRecords(lookup, place);
    if (briefing.utterances.length <= MOST_RECORDS) yield* utteranceRecords(lookup, place);
  }
  yield* measureRecords(lookup);
  if (lookup.sharedClaims.length <= MOST_RECORDS) yield* claimRecords(lookup);
  yield* differenceRecords(lookup);
  yield* actorRecords(lookup);
}

type AreaSpan = { readonly start: number; readonly end: number; readonly area: string };

/** Where in each source each area's measures stand. */
function areasOf(lookup: Lookup): Map<SourceId, AreaSpan[]> {
  const areas = new Map<SourceId, AreaSpan[]>();
  for (const { measure, area } of lookup.measures)
    for (const { source, start, end } of measure.cells.flatMap((cell) => cell.citations))
      areas.set(source, [...(areas.get(source) ?? []), { start, end, area: areaTitle(area) }]);
  return areas;
}

function* pageRecords(pages: Pages): Generator<SearchRecord> {
  for (const name of [
    "summary",
    "breakdown",
    "differences",
    "gaps",
    "timeline",
    "quotations",
    "figures",
    "sources",
    "method",
  ])
    for (const page of pages[name] ?? [])
      yield {
        url: page.path,
        content: `${page.title}. ${page.description}`,
        meta: { title: page.title },
        filters: { kind: ["page"] },
      };
}

/** A source on its way into the index. */
interface Place {
  readonly source: Source;
  readonly areas: readonly AreaSpan[];
  readonly view: SourceView;
}

function sourceRecord({ source, view }: Place): SearchRecord {
  const title = source.title?.value ?? view.name;
  return {
    url: view.href,
    content: `${title} ${keptText(source)}`,
    meta: { title: `Source ${view.number}: ${title}`, place: view.name },
    filters: { kind: ["source"], source: [sourceLabel(view)] },
  };
}

/** The whole report: so that words which stand apart in it find it together. */
const keptText = (source: Source): string =>
  source.blocks
    .filter((block) => block.kept)
    .map((block) => slice(source.text, block))
    .join(" ");

function* sentenceRecords(lookup: Lookup, { source, areas, view }: Place): Generator<SearchRecord> {
  const said = lookup.saidIn.get(source.id) ?? [];
  for (const sentence of source.sentences) {
    const speakers = said
      .filter((utterance) => overlaps(utterance.content, sentence))
      .flatMap((utterance) => speakerName(lookup, utterance).name ?? []);
    yield {
      url: `${view.href}#${sentence.id}`,
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
}

function* utteranceRecords(lookup: Lookup, { source, areas, view }: Place): Generator<SearchRecord> {
  for (const utterance of lookup.saidIn.get(source.id) ?? []) {
    const { name: speaker, asWritten } = speakerName(lookup, utterance);
    yield {
      url: `${view.href}#${utteranceId(utterance.id)}`,
      content: slice(source.text, utterance.content),
      meta: {
        title: speaker ?? (asWritten === null ? "Speaker not named" : `As the text says: ${asWritten}`),
        place: `${view.name}, ${KIND_WORDS[utterance.kind]}`,
      },
      filters: {
        kind: ["quotation"],
        source: [sourceLabel(view)],
        ...(speaker === null ? {} : { speaker: [speaker] }),
        ...areaFilter(areas.filter((area) => overlaps(area, utterance.content))),
      },
    };
  }
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
      meta: { title: measure.title, place: `${measure.modality}, ${areaTitle(area)}` },
      filters: {
        kind: ["measure"],
        area: [areaTitle(area)],
        source: cited.map((cell) => sourceLabel(sourceView(lookup, cell.source))),
      },
    };
  }
}

/** A claim by the words of all its renderings: so the term one knows finds the sentence that was reworded as well. */
function* claimRecords(lookup: Lookup): Generator<SearchRecord> {
  for (const claim of lookup.sharedClaims)
    yield {
      url: claimHref(lookup, claim),
      content: [...new Set(claim.renderings.map((rendering) => rendering.exact))].join(" · "),
      meta: {
        title: shorten(claim.text.exact, 120),
        place: supportWords(claim.support, lookup.briefing.sources.length),
      },
      filters: {
        kind: ["claim"],
        source: claim.support.sources.map((id) => sourceLabel(sourceView(lookup, id))),
      },
    };
}

function* differenceRecords(lookup: Lookup): Generator<SearchRecord> {
  for (const discrepancy of lookup.briefing.discrepancies)
    yield {
      url: `${PAGE.differences}#${fragmentId(discrepancy.id)}`,
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

const areaFilter = (areas: readonly AreaSpan[]): Record<string, string[]> =>
  areas.length === 0 ? {} : { area: [...new Set(areas.map(({ area }) => area))] };
