import { describe, expect, it } from "vitest";
import { findProposals } from "../../../src/collate/proposals.ts";
import { collation, source } from "../../brief/fixture.ts";
import { actor } from "./fixture.ts";

const sources = [
  source("offer", "The Aster Port Authority offered to reopen the northern grain terminal before the winter harvest."),
  source("told", "Before the winter harvest the northern grain terminal reopens, dockers were told. Rain fell."),
  source("part", "Dockers wait for word on the northern grain terminal in winter. Nobody came."),
  source(
    "against",
    "The Aster Port Authority refused to reopen the northern grain terminal before the winter harvest.",
  ),
  source("silent", "Crowds watched the boats in the rain."),
];
const proposals = findProposals(
  collation(sources, { actors: [actor("port", "organization", ["Aster Port Authority"], sources)] }),
  [],
);
const offer = proposals
  .flatMap(({ areas }) => areas)
  .flatMap(({ measures }) => measures)
  .find(({ title }) => title.startsWith("Reopen"));
const cell = (id: string) => offer?.cells.find(({ source: own }) => own === id);

describe("echoFinder", () => {
  it.each([
    ["offer", "stated"],
    ["told", "stated"],
    ["part", "partial"],
    ["against", "contradicted"],
    ["silent", "absent"],
  ])("says of %s: %s", (id, status) => expect(cell(id)?.status).toBe(status));

  it("cites whatever is not absent", () => {
    expect(cell("against")?.citations[0]?.exact).toContain("refused to reopen");
    expect(cell("silent")?.citations).toEqual([]);
  });
});
