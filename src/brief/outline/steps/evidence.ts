import type { Collation } from "../../../collate/collate.ts";
import type { Cell, Measure } from "../../../collate/proposal.ts";
import { type Citation, cite } from "../../../read/citation.ts";
import { covers, type Span } from "../../../text/span.ts";
import { stem, wordsOf } from "../../../text/words.ts";
import type { MeasureChange } from "../changes.ts";
import type { Desk } from "../desk.ts";
import { changeMeasure, citing, inOrder, mapAreas, placed } from "../proposals.ts";
import { onEach, type Step } from "../step.ts";
import { citesStretch } from "../things.ts";
import { isAmong, without } from "./splits.ts";
import { areaSubject } from "./titles.ts";

const quote = ({ exact }: Citation): string =>
  `“${exact.replace(/\s+/g, " ").slice(0, 60)}${exact.length > 60 ? "…" : ""}”`;

type Work = (measure: Measure, change: MeasureChange, note: (words: string) => void, desk: Desk) => Measure;

/** A step that changes the measures that changes are about. */
const onMeasures = (name: string, work: Work): Step =>
  onEach(name, "measures", (now, change, desk) => {
    const id = desk.subject("measure", change, change.measure);
    const measure = id === null ? undefined : placed(now, id)?.measure;
    if (id === null || measure === undefined) return now;
    const next = work(measure, change, (words) => desk.record(change, `measure ${id}`, words), desk);
    return next === measure ? now : changeMeasure(now, id, () => next);
  });

export const dropPassages: Step = onMeasures("drop-passages", (measure, { drop }, note, desk) => {
  const passages = desk.passages(drop);
  const cited = measure.cells.flatMap(({ citations }) => citations);
  for (const [i, passage] of passages.entries()) {
    if (cited.some((citation) => isAmong(citation, [passage]))) note(`without ${quote(passage)}`);
    else if (drop?.[i]) desk.idle(drop[i], `the measure does not cite ${quote(passage)} any more`);
  }
  return passages.length === 0 ? measure : without(measure, passages);
});

export const addPassages: Step = onMeasures("add-passages", (measure, { add }, note, desk) => {
  const cited = measure.cells.flatMap(({ citations }) => citations);
  const isCited = (passage: Citation): boolean =>
    cited.some((citation) => citation.source === passage.source && covers(citation, passage));
  const fresh = desk.passages(add).filter((passage) => !isCited(passage));
  for (const passage of fresh) note(`with ${quote(passage)}`);
  if (fresh.length === 0) return measure;
  return {
    ...measure,
    cells: measure.cells.map((cell) => {
      const own = fresh.filter(({ source }) => source === cell.source);
      return own.length === 0 ? cell : { ...citing(cell, [...cell.citations, ...own]), status: "stated" };
    }),
  };
});

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Whether a rendering says the passage and little else. */
const isRendering = (rendering: Citation, passage: Citation): boolean =>
  rendering.source === passage.source &&
  2 * shared(rendering, passage) >= rendering.end - rendering.start &&
  2 * shared(rendering, passage) >= passage.end - passage.start;

/** A measure of the analyst's own is met in other sources, new ones too, by the claims that its passages render. */
export const matchClaims = onEach("match-claims", "measures", (now, change, desk) => {
  const id = change["new-measure"] === null ? null : desk.subject("measure", change, null);
  const measure = id === null ? undefined : placed(now, id)?.measure;
  return id === null || measure === undefined ? now : changeMeasure(now, id, () => withClaims(measure, now));
});

function withClaims(measure: Measure, { claims }: Collation): Measure {
  const cited = measure.cells.flatMap(({ citations }) => citations);
  const met = claims.filter(({ renderings }) =>
    renderings.some((rendering) => cited.some((passage) => isRendering(rendering, passage))),
  );
  const renderings = met.flatMap((claim) => claim.renderings);
  return {
    ...measure,
    claims: [...new Set([...measure.claims, ...met.map(({ id }) => id)])],
    cells: measure.cells.map((cell) => {
      const own = cell.citations.length > 0 ? [] : renderings.filter(({ source }) => source === cell.source);
      return own.length === 0
        ? cell
        : citing(
            cell,
            own.map(({ source, start, end, exact }) => ({ source, start, end, exact })),
          );
    }),
  };
}

const stemsOf = (text: string, span?: Span): string[] =>
  (span ? wordsOf(text, span) : wordsOf(text)).map(({ key }) => stem(key));

/** Whether a sentence has the words of a cue in their order, with others between them. */
function hasCue(sentence: readonly string[], cue: readonly string[]): boolean {
  let at = 0;
  for (const word of sentence) if (word === cue[at]) at++;
  return cue.length > 0 && at === cue.length;
}

/** Sources that the rules did not match are matched by the analyst's cues: the sentences that have them are cited. */
export const matchCues: Step = onMeasures("match-cues", (measure, { cues }, note, desk) => {
  const read = (cues ?? []).map((said) => ({ said, stems: stemsOf(said.text), places: 0 }));
  const cells = measure.cells.map((cell): Cell => {
    const source = desk.sources.find(({ id }) => id === cell.source);
    const found = (source?.sentences ?? []).filter((sentence) => {
      const stems = stemsOf(source?.text ?? "", sentence);
      const fits = read.filter((cue) => hasCue(stems, cue.stems));
      for (const cue of fits) cue.places++;
      return fits.length > 0;
    });
    if (!source || found.length === 0 || cell.status !== "absent") return cell;
    note(`${source.id} matched by its cue`);
    return citing(
      cell,
      found.map((sentence) => cite(source, sentence)),
    );
  });
  for (const { said, places } of read)
    if (places === 0)
      desk.complain(said, "stale", `no sentence of any source has the words "${said.text}" in this order`);
  return read.length === 0 ? measure : { ...measure, cells };
});

/** What the analyst says of a cell holds, whatever was found. */
export const setCells: Step = onMeasures("set-cells", (measure, change, note, desk) => {
  let next = measure;
  for (const { name, value } of change.cells ?? []) {
    const source = desk.source(name);
    const status = typeof value === "string" ? value : (value.status ?? "stated");
    const passages = typeof value === "string" ? [] : desk.passages(value.passages);
    const old = next.cells.find((cell) => cell.source === source?.id);
    if (!source || !old) continue;
    const citations = status === "absent" ? [] : passages.length > 0 ? inOrder(passages) : old.citations;
    const foreign = citations.find((citation) => citation.source !== source.id);
    if (foreign) desk.complain(name, "cell", `${quote(foreign)} stands in ${foreign.source}, not in ${source.id}`);
    else if (status !== "absent" && citations.length === 0)
      desk.complain(
        name,
        "cell",
        `${source.id} cites nothing: name the passage that is ${status}, as in {status: ${status}, passages: …}`,
      );
    else {
      if (status !== old.status) note(`${source.id} ${status} instead of ${old.status}`);
      else if (!sameCitations(citations, old.citations)) note(`${source.id} cites ${citations.map(quote).join(", ")}`);
      const cell = { source: source.id, status, citations };
      next = { ...next, cells: next.cells.map((each) => (each.source === source.id ? cell : each)) };
    }
  }
  return next;
});

const sameCitations = (a: readonly Citation[], b: readonly Citation[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);

/** How sources name an area. */
export const areaLabels = onEach("area-labels", "areas", (now, change, desk) => {
  const id = areaSubject(change, now, desk);
  const dropped = desk.passages(change.drop);
  const added = desk.passages(change.add);
  return mapAreas(now, (area) => {
    if (area.id !== id) return area;
    const left = area.labels.filter((label) => !isAmong(label, dropped));
    const fresh = added.filter((each) => !left.some((label) => citesStretch(label, each.source, each)));
    for (const one of dropped) desk.record(change, `area ${id}`, `not named by ${quote(one)}`);
    for (const one of fresh) desk.record(change, `area ${id}`, `named by ${quote(one)}`);
    return { ...area, labels: [...left, ...fresh] };
  });
});
