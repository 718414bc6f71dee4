import type { SourceId } from "../../read/source.ts";
import type { Claim } from "../claim.ts";
import type { Witnesses } from "../witnesses.ts";
import { type Quotation, quotationsOf } from "./own-words.ts";
import { alikePairs, type Pair } from "./pairs.ts";
import type { QuotationGrade } from "./quotation-grade.ts";
import { rewordedSources } from "./reworded.ts";

/**
 * The grade of every direct and mixed utterance, in their order: whether other independent lines give the same words.
 * A quotation that another report cuts shorter is the same one; a copy of one's own report confirms nothing.
 */
export function gradeQuotations(
  { sources, utterances }: Pick<Witnesses, "sources" | "utterances">,
  claims: readonly Claim[],
): QuotationGrade[] {
  const quotations = quotationsOf(utterances, sources);
  const pairs = alikePairs(quotations, claims);
  const reworded = rewordedSources(sources, quotations, pairs);
  const pairsOf = new Map<number, Pair[]>();
  for (const pair of pairs) for (const end of [pair.a, pair.b]) pairsOf.set(end, [...(pairsOf.get(end) ?? []), pair]);
  return quotations.map((quotation, index) =>
    gradeOf(quotation, index, quotations, pairsOf.get(index) ?? [], reworded),
  );
}

function gradeOf(
  quotation: Quotation,
  index: number,
  quotations: readonly Quotation[],
  pairs: readonly Pair[],
  reworded: ReadonlyMap<SourceId, string>,
): QuotationGrade {
  const { utterance, lineage } = quotation;
  const partner = ({ a, b }: Pair): Quotation => quotations[a === index ? b : a] as Quotation;
  const same = pairs.filter(({ likeness }) => likeness === "same").map(partner);
  const others = pairs.filter(({ likeness }) => likeness !== "same").map(partner);
  const confirmed = same.filter((each) => each.lineage !== lineage);
  const lines = new Set([lineage, ...same.map((each) => each.lineage)]).size;
  const beside = [...same, ...others]
    .sort((a, b) => a.order - b.order || a.utterance.content.start - b.utterance.content.start)
    .map((each) => each.utterance.id);
  const made = { utterance: utterance.id, lines, beside };
  if (confirmedShare(quotation, confirmed) >= MOSTLY)
    return { ...made, grade: "verbatim", rule: "same-words-in-marks" };
  const doubt = reworded.get(utterance.source);
  if (doubt !== undefined) return { ...made, grade: "reworded", rule: doubt };
  if (others.some((each) => each.lineage !== lineage))
    return { ...made, grade: "variant", rule: "other-words-in-marks" };
  if (confirmed.length > 0) return { ...made, grade: "variant", rule: "only-part-in-same-words" };
  return { ...made, grade: "single", rule: same.length > 0 ? "copies-of-one-line" : "one-line-quotes-it" };
}

/** So much of a quotation must stand elsewhere: that others have six of its sixty words does not confirm the rest. */
const MOSTLY = 0.6;

/** Share of a quotation's words that those who give the same words have: all of it where one of them is longer. */
function confirmedShare({ words }: Quotation, same: readonly Quotation[]): number {
  if (same.some((other) => other.words.length >= words.length)) return 1;
  const runs = new Map(same.flatMap((other) => other.runs).map((run) => [run.join(" "), run.length]));
  return [...runs.values()].reduce((sum, length) => sum + length, 0) / words.length;
}
