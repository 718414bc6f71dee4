import type { Citation } from "../../read/citation.ts";
import type { SourceId } from "../../read/source.ts";
import type { Measure, Proposal } from "../proposal.ts";
import type { DiscrepancyRule, Draft } from "./draft.ts";
import { shortened } from "./words.ts";

/** What else a plan holds: each account names points of it that the others leave out. One finding for each plan. */
export const packages: DiscrepancyRule = {
  name: "packages",
  find: ({ proposals }) => proposals.flatMap(differingPackages),
};

/** Points in common that show that one and the same plan is told; points of one account alone that are worth a reading. */
const LEAST_COMMON = 2;
const LEAST_OWN = 2;
const MOST_SHOWN = 4;

function differingPackages(proposal: Proposal): Draft[] {
  const measures = proposal.areas.flatMap((area) => area.measures).filter((measure) => measure.modality !== "refusal");
  const common = measures.filter((measure) => carriersOf(measure).length > 1);
  if (common.length < LEAST_COMMON) return [];
  const own = new Map<SourceId, Measure[]>();
  for (const measure of measures) {
    const [only, ...more] = carriersOf(measure);
    if (only !== undefined && more.length === 0) own.set(only, [...(own.get(only) ?? []), measure]);
  }
  const telling = [...own].filter(([, points]) => points.length >= LEAST_OWN).sort(([x], [y]) => (x < y ? -1 : 1));
  if (telling.length < 2) return [];
  return [
    {
      kind: "list",
      weight: "high",
      question: `What else belongs to the plan: ${shortened(proposal.title)}?`,
      readings: telling.map(([source, points]) => ({
        value: shortened(
          points
            .slice(0, MOST_SHOWN)
            .map((point) => point.title)
            .join("; "),
          160,
        ),
        citations: points.slice(0, MOST_SHOWN).flatMap((point) => citationsOf(point, source)),
      })),
    },
  ];
}

const carriersOf = (measure: Measure): SourceId[] =>
  measure.cells.filter((cell) => cell.status !== "absent").map((cell) => cell.source);

const citationsOf = (measure: Measure, source: SourceId): readonly Citation[] =>
  measure.cells.find((cell) => cell.source === source)?.citations.slice(0, 1) ?? [];
