import { wordsOf } from "../../../src/text/words.ts";
import { assign, type Candidate } from "./assign.ts";
import { f1, type Report, ratio } from "./figures.ts";
import type { GoldCell, GoldMeasure, Passage } from "./gold.ts";
import type { Judged } from "./judged.ts";
import { sameName } from "./same-name.ts";

/** A measure of the briefing: its cited cells by the annotation's names of the sources. */
interface Given {
  readonly title: string;
  readonly modality: string;
  readonly proposer: readonly string[];
  readonly cells: ReadonlyMap<string, readonly Passage[]>;
}

interface Found {
  readonly mine: Given;
  readonly gold: GoldMeasure;
}

/** Titles break ties between measures on the same evidence. */
const TITLE_WORTH = 0.25;

/**
 * measures F1 and cells F1 over a one-to-one pairing by evidence; modality and proposer over the pairs. Annotated cells
 * that are partial or contradicted, and optional measures, count neither way.
 */
export function measureReport(judged: Judged): Report {
  const given = givenMeasures(judged);
  const wanted = judged.gold.measures.filter(({ optional }) => !optional);
  const pairs = assign(candidates(judged, given));
  const all: Found[] = [...pairs].map(([left, right]) => ({
    mine: given[left] as Given,
    gold: judged.gold.measures[right] as GoldMeasure,
  }));
  const found = all.filter(({ gold }) => !gold.optional);
  const stray = given.filter((mine, i) => !pairs.has(i) && !onOpenEvidence(judged, mine));
  const owned = found.filter(({ gold }) => gold.proposer.length > 0);
  const right = owned.filter(({ mine, gold }) => sameName(mine.proposer, gold.proposer));
  const asked = found.filter(({ mine, gold }) => gold.modality.includes(mine.modality));
  return {
    figures: {
      "measures F1": f1(found.length, found.length + stray.length, wanted.length),
      "measures cells F1": cellsF1(found, stray, wanted),
      "measures proposer": ratio(right.length, owned.length),
      "measures modality": ratio(asked.length, found.length),
    },
    misses: [
      ...wanted
        .filter((gold) => !found.some((pair) => pair.gold === gold))
        .map(({ title }) => `measure not found: ${title}`),
      ...stray.map(({ title }) => `no measure: ${title}`),
      ...owned
        .filter((pair) => !right.includes(pair))
        .map(({ mine, gold }) => `proposer of ${gold.title}: ${mine.proposer[0] ?? "nobody"}, not ${gold.proposer[0]}`),
      ...found
        .filter((pair) => !asked.includes(pair))
        .map(({ mine, gold }) => `modality of ${gold.title}: ${mine.modality}, not ${gold.modality.join(" or ")}`),
    ],
  };
}

function givenMeasures({ briefing, names, named, at }: Judged): Given[] {
  return briefing.proposals.flatMap(({ proposer, areas }) =>
    areas.flatMap(({ measures }) =>
      measures.map(({ title, modality, cells }) => ({
        title,
        modality,
        proposer: names(proposer),
        cells: new Map(
          cells
            .filter(({ status }) => status === "stated" || status === "partial")
            .map(({ source, citations }) => [named(source), citations.map(at)]),
        ),
      })),
    ),
  );
}

const statedCells = (gold: GoldMeasure): readonly GoldCell[] => gold.cells.filter(({ status }) => status === "stated");

const meetsCell = ({ meets }: Judged, mine: Given, cell: GoldCell): boolean =>
  meets(mine.cells.get(cell.source) ?? [], cell.passages);

function candidates(judged: Judged, given: readonly Given[]): Candidate[] {
  return given.flatMap((mine, left) =>
    judged.gold.measures.flatMap((gold, right): Candidate[] => {
      const stated = statedCells(gold);
      const met = stated.filter((cell) => meetsCell(judged, mine, cell)).length;
      if (met === 0) return [];
      const evidence = (2 * met) / (mine.cells.size + stated.length);
      return [{ left, right, worth: evidence + TITLE_WORTH * alike(mine.title, gold.title) }];
    }),
  );
}

/** Whether it stands only on what the annotation leaves open: optional measures, cells that are partial. */
function onOpenEvidence(judged: Judged, mine: Given): boolean {
  const open = judged.gold.measures.flatMap(({ optional, cells }) =>
    cells.filter((cell) => meetsCell(judged, mine, cell)).map(({ status }) => optional || status !== "stated"),
  );
  return open.length > 0 && open.every(Boolean);
}

/** A cell is right where both have the source, wrong where only one has it. */
function cellsF1(found: readonly Found[], stray: readonly Given[], wanted: readonly GoldMeasure[]): number {
  let right = 0;
  let given = stray.reduce((sum, { cells }) => sum + cells.size, 0);
  for (const { mine, gold } of found) {
    const stated = new Set(statedCells(gold).map(({ source }) => source));
    const open = new Set(gold.cells.map(({ source }) => source).filter((source) => !stated.has(source)));
    const cited = [...mine.cells.keys()].filter((source) => !open.has(source));
    given += cited.length;
    right += cited.filter((source) => stated.has(source)).length;
  }
  return f1(
    right,
    given,
    wanted.reduce((sum, gold) => sum + statedCells(gold).length, 0),
  );
}

/** Dice of the words. */
function alike(a: string, b: string): number {
  const [left, right] = [a, b].map((title) => [...new Set(wordsOf(title).map(({ key }) => key))]) as [
    string[],
    string[],
  ];
  const shared = left.filter((key) => right.includes(key)).length;
  return f1(shared, left.length, right.length);
}
