import { describe, expect, it } from "vitest";
import type { Measure } from "../../../src/collate/proposal.ts";
import { findProposals } from "../../../src/collate/proposals.ts";
import { collation, source } from "../../brief/fixture.ts";
import { actor } from "./fixture.ts";

const text = source(
  "a",
  "The Pilots' Union demanded that the Aster Port Authority withdraw the new night timetable. " +
    "The Aster Port Authority refused to withdraw the new night timetable. " +
    "The Aster Port Authority offered a two-year freeze of mooring fees.",
);
const sources = [text];
const proposals = findProposals(
  collation(sources, {
    actors: [
      actor("port", "organization", ["Aster Port Authority"], sources),
      actor("union", "organization", ["Pilots' Union"], sources),
    ],
  }),
  [],
);
const measures = proposals.flatMap(({ areas }) => areas).flatMap((area) => area.measures);
const titled = (word: RegExp): Measure | undefined => measures.find(({ title }) => word.test(title));

describe("findAnswers", () => {
  it("links a demand and the refusal of the other party, both ways", () => {
    const demand = titled(/^Withdraw/);
    const refusal = titled(/^Refuse/);
    expect(demand?.answers).toEqual([refusal?.id]);
    expect(refusal?.answers).toEqual([demand?.id]);
  });

  it("links nothing to what speaks of another thing", () => expect(titled(/mooring/)?.answers).toEqual([]));
});
