import { describe, expect, it } from "vitest";
import type { Measure, Proposal } from "../../src/collate/proposal.ts";
import { findProposals } from "../../src/collate/proposals.ts";
import type { Utterance } from "../../src/extract/utterance.ts";
import type { Source } from "../../src/read/source.ts";
import { at, collation, source, time } from "../brief/fixture.ts";
import { actor } from "./measures/fixture.ts";

const first = source(
  "first",
  "The Aster Port Authority offered pilots a two-year freeze of harbour dues. It also proposed to reopen the night desk. " +
    "The Pilots' Union demanded that the authority withdraw its new timetable and rejected the authority's offer. Rain fell on Sunday.",
);
const second = source(
  "second",
  "Aster Port Authority is ready to reopen its night desk, officials said. The Pilots' Union called on the authority to withdraw the new timetable.",
);
const third = source("third", "Crowds watched the boats in the rain. “We will keep the old crane,” said Ana Ruiz.");
const sources: readonly Source[] = [first, second, third];

const quote: Utterance = {
  id: "third-u1",
  source: "third",
  kind: "direct",
  content: at(third, "We will keep the old crane"),
  quoted: [at(third, "We will keep the old crane")],
  cue: at(third, "said"),
  speakerSpan: at(third, "Ana Ruiz"),
  speaker: "ana-ruiz",
  continues: null,
  marks: "paired",
  rule: "test",
};

const proposals = findProposals(
  collation(sources, {
    actors: [
      actor("ana-ruiz", "person", ["Ana Ruiz"], sources),
      actor("port", "organization", ["Aster Port Authority"], sources),
      actor("union", "organization", ["Pilots' Union"], sources),
    ],
    utterances: [quote],
  }),
  [],
);

const of = (proposer: string | null): Proposal | undefined =>
  proposals.find((proposal) => proposal.proposer === proposer);
const measures = (proposal: Proposal | undefined): readonly Measure[] =>
  proposal?.areas.flatMap((area) => area.measures) ?? [];
const measure = (proposer: string, word: string) => measures(of(proposer)).find(({ title }) => title.includes(word));

describe("findProposals", () => {
  it("keeps the parties apart", () => {
    expect(measure("port", "night desk")?.title).toBe("Reopen the night desk");
    expect(measure("union", "timetable")?.title).toBe("Withdraw its new timetable");
    expect(measure("port", "timetable")).toBeUndefined();
  });

  it("joins what two sources put forward, and says absent of the third", () => {
    const cells = measure("port", "night desk")?.cells;
    expect(cells?.map(({ source, status }) => `${source} ${status}`)).toEqual([
      "first stated",
      "second stated",
      "third absent",
    ]);
  });

  it("cites the clause", () =>
    expect(measure("union", "timetable")?.cells[1]?.citations[0]?.exact).toBe(
      "called on the authority to withdraw the new timetable",
    ));

  it("tells offer, demand, commitment and refusal", () => {
    expect(measure("port", "harbour dues")?.modality).toBe("offer");
    expect(measure("union", "timetable")?.modality).toBe("demand");
    expect(measure("ana-ruiz", "crane")?.modality).toBe("commitment");
    expect(measure("union", "offer")?.modality).toBe("refusal");
  });

  it("titles begin with a verb and have at most twelve words", () => {
    expect(measure("port", "harbour dues")?.title).toBe("Freeze harbour dues");
    for (const { title } of proposals.flatMap(measures)) expect(title.split(" ").length).toBeLessThanOrEqual(12);
  });

  it("puts what no area fits into a last one, other", () =>
    expect(proposals.flatMap(({ areas }) => areas.map(({ title }) => title))).toEqual(proposals.map(() => "other")));

  it("finds nothing where nothing is proposed", () => {
    const quiet = source("q", "A storm reached Port Aster on Friday. Two boats sank and nobody was hurt.");
    expect(findProposals(collation([quiet]), [])).toEqual([]);
  });

  it("finds nothing in nothing", () => {
    expect(findProposals(collation([]), [])).toEqual([]);
    expect(findProposals(collation([source("e", "")]), [])).toEqual([]);
  });

  it("does not depend on anything but its input", () =>
    expect(findProposals(collation(sources), [])).toEqual(findProposals(collation(sources), [])));
});

describe("areas of a proposal", () => {
  const a = source(
    "a",
    "The Aster Port Authority offered two areas of talks: crew safety and night work. First, crew safety. The Aster Port Authority proposed to widen the gangways. " +
      "Secondly, night work. The Aster Port Authority proposed to light the quay after dusk.",
  );
  const b = source("b", "The Aster Port Authority proposed to light the quay after dusk and to widen the gangways.");
  const [port] = findProposals(
    collation([a, b], { actors: [actor("port", "organization", ["Aster Port Authority"], [a, b])] }),
    [],
  );

  it("are the sources' own, with their labels cited", () => {
    expect(port?.areas.slice(0, 2).map(({ title }) => title)).toEqual(["Crew safety", "Night work"]);
    expect(port?.areas[0]?.labels[0]?.exact).toBe("crew safety");
  });

  it("hold the measures that stand in their text, with the evidence of all sources", () => {
    expect(port?.areas[0]?.measures[0]?.title).toContain("gangways");
    expect(port?.areas[1]?.measures[0]?.cells.map(({ status }) => status)).toEqual(["stated", "stated"]);
  });
});

describe("what a proposal says of its text", () => {
  const named = (text: string, over: Partial<Source> = {}) => {
    const only = source("only", text, over);
    const names: readonly (readonly [string, string])[] = [
      ["port", "Aster Port Authority"],
      ["union", "Pilots' Union"],
    ];
    return { only, actors: names.map(([id, name]) => actor(id, "organization", [name], [only])) };
  };
  const found = (text: string) => {
    const { only, actors } = named(text);
    return findProposals(collation([only], { actors }), []);
  };
  const dateIn = (text: string, words: string) => {
    const { only, actors } = named(text);
    return findProposals(collation([only], { actors, times: [time(only, words, "2031-05-06")] }), [])[0]?.date;
  };

  it("keeps a ban a ban, and takes no verb for the plan", () => {
    const titles = found("The measures limit fuel and ban transfers of any cargo to foreign boats at sea.")
      .flatMap(measures)
      .map(({ title }) => title);
    expect(titles).not.toContainEqual(expect.stringMatching(/^Transfer/));
  });

  it("gives what the proposals of a party include to that party", () => {
    const [first] = found(
      "The Pilots' Union sent its answer to the proposals of Aster Port Authority, which included the requirement that the union no longer accept new boats.",
    );
    expect(first?.proposer).toBe("port");
    expect(measures(first)[0]?.title).toBe("No longer accept new boats");
  });

  it.each([
    ["The Aster Port Authority proposed on Tuesday to open a night desk at the quay.", "Tuesday", "2031-05-06"],
    ["On Tuesday, the Aster Port Authority proposed to open a night desk at the quay.", "Tuesday", "2031-05-06"],
    ["The Aster Port Authority proposed to open a night desk at the quay by Tuesday.", "Tuesday", null],
    ["The Aster Port Authority proposed to restore the dues, which were cut on Tuesday.", "Tuesday", null],
    ["After a crash on Tuesday killed two, the Aster Port Authority proposed to light the quay.", "Tuesday", null],
  ])("is dated by the act of proposing only: %s", (text, words, date) => expect(dateIn(text, words)).toBe(date));

  it.each([
    ["Aster Port Authority's written answer was handed over in the capital on Tuesday.", "2031-05-06"],
    ["The Aster Port Authority presented its new plan to the islands on Tuesday.", "2031-05-06"],
    ["The Aster Port Authority presented its new plan and the union struck on Tuesday.", null],
    ["The Aster Port Authority fired the clerk on Tuesday.", null],
  ])("or by that of handing the paper over: %s", (text, date) =>
    expect(dateIn(`${text} The Aster Port Authority proposed to open a night desk at the quay.`, "Tuesday")).toBe(date),
  );

  it("makes no measure of silence", () => {
    for (const text of [
      "The Aster Port Authority declined to weigh in on the new dues.",
      "The Aster Port Authority declined to be named in the report on dues.",
      "The Aster Port Authority refused to give any details of the new dues.",
    ])
      expect(found(text)).toEqual([]);
  });
});
