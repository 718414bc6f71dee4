import type { Citation } from "../../read/citation.ts";
import type { Term } from "../align/passage.ts";
import { rootOf } from "../align/root.ts";
import type { Reading } from "../discrepancy.ts";
import type { DiscrepancyRule, Draft, Material, Side } from "./draft.ts";
import { NAMINGS } from "./scope-words.ts";
import { citeClause } from "./words.ts";

/** A loaded or a wrong name here, a plain one there, for the same thing: "wall" beside "barrier". One finding for each pair of names. */
export const naming: DiscrepancyRule = {
  name: "naming",
  find: (material) => [...namesBeside(material).values()].map(draftOf),
};

const GROUP_OF: ReadonlyMap<string, readonly number[]> = groupsByRoot();

function groupsByRoot(): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, names] of NAMINGS.entries()) {
    for (const root of new Set(names.map(rootOf))) groups.set(root, [...(groups.get(root) ?? []), i]);
  }
  return groups;
}

/** The places of each name, by its root: one for each source. */
type Found = Map<string, { readonly value: string; readonly citations: Citation[] }>;

function namesBeside({ comparisons }: Material): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { link, a, b } of comparisons) {
    for (const match of link.evidence.matches) {
      const [one, other] = [a.passage.terms[match.a] as Term, b.passage.terms[match.b] as Term];
      if (match.same || !sharesGroup(one.root, other.root)) continue;
      const key = [one.root, other.root].sort().join(" ");
      const names: Found = found.get(key) ?? new Map();
      found.set(key, names);
      note(names, one, a);
      note(names, other, b);
    }
  }
  return found;
}

const sharesGroup = (a: string, b: string): boolean =>
  (GROUP_OF.get(a) ?? []).some((group) => GROUP_OF.get(b)?.includes(group));

function note(names: Found, term: Term, side: Side): void {
  const citation = citeClause(side, term);
  const known = names.get(term.root);
  if (!known) {
    const value = side.source.text.slice(term.start, term.end).toLowerCase();
    names.set(term.root, { value, citations: [citation] });
  } else if (!known.citations.some((each) => each.source === citation.source)) known.citations.push(citation);
}

function draftOf(names: Found): Draft {
  const readings: Reading[] = [...names.values()];
  return {
    kind: "wording",
    weight: "low",
    question: `What is it called: ${readings.map((reading) => `“${reading.value}”`).join(" or ")}?`,
    readings,
  };
}
