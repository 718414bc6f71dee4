import type { Briefing } from "../../brief/briefing.ts";
import type { Citation } from "../../read/citation.ts";
import { fragmentId, PAGE, relative, type SitePath, sourcePath } from "../urls.ts";

/** How much text a selector gives before and behind its passage, so that it is found again in an altered copy. */
const CONTEXT = 32;

interface Saying {
  readonly id: string;
  /** What the passage is evidence for, in words. */
  readonly says: string;
  readonly citations: readonly Citation[];
}

function sayings(briefing: Briefing): Saying[] {
  const measures = briefing.proposals.flatMap(({ areas }) => areas.flatMap((area) => area.measures));
  return [
    ...briefing.claims.map((claim) => ({
      id: claim.id,
      says: `Claim: ${claim.text.exact}`,
      citations: claim.renderings,
    })),
    ...measures.map((measure) => ({
      id: measure.id,
      says: `Measure (${measure.modality}): ${measure.title}`,
      citations: measure.cells.flatMap((cell) => cell.citations),
    })),
    ...briefing.discrepancies.map((one) => ({
      id: one.id,
      says: `Discrepancy: ${one.question}`,
      citations: one.readings.flatMap((reading) => reading.citations),
    })),
    ...briefing.timeline.map((event) => ({ id: event.id, says: `Event: ${event.date}`, citations: event.citations })),
    ...briefing.keyPoints.map((point) => ({
      id: point.id,
      says: `Key point: ${point.text}`,
      citations: point.citations,
    })),
  ];
}

/**
 * Every citation as a W3C Web Annotation. Positions are UTF-16 code units of the text in `briefing.json`, to which the
 * target points; the page that shows the passage is its `scope`.
 */
export function annotations(briefing: Briefing, at: SitePath) {
  const places = new Map(briefing.sources.map((source, i) => [source.id, { source, i }]));
  const target = (citation: Citation) => {
    const { source, i } = places.get(citation.source) as { source: Briefing["sources"][number]; i: number };
    const sentence = source.sentences.find(({ end }) => end > citation.start);
    const page = `${sourcePath(source.id)}${sentence ? `#${fragmentId(sentence.id)}` : ""}`;
    return {
      source: `${relative(PAGE.data, at)}#/sources/${i}/text`,
      scope: relative(page, at),
      selector: [
        { type: "TextPositionSelector", start: citation.start, end: citation.end },
        {
          type: "TextQuoteSelector",
          exact: citation.exact,
          prefix: source.text
            .slice(Math.max(0, citation.start - CONTEXT), citation.start)
            .replace(/^[\uDC00-\uDFFF]/, ""),
          suffix: source.text.slice(citation.end, citation.end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ""),
        },
      ],
    };
  };
  const items = sayings(briefing).flatMap(({ id, says, citations }) =>
    citations.map((citation, i) => ({
      id: `#${fragmentId(id)}-${i + 1}`,
      type: "Annotation",
      motivation: "describing",
      body: { type: "TextualBody", format: "text/plain", value: says },
      target: target(citation),
    })),
  );
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "#",
    type: "AnnotationCollection",
    label: briefing.title,
    total: items.length,
    first: { id: "#page", type: "AnnotationPage", startIndex: 0, items },
  };
}
