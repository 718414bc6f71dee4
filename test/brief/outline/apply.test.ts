import { describe, expect, it } from "vitest";
import { applyOutline } from "../../../src/brief/outline/apply.ts";
import { readOutline } from "../../../src/brief/outline.ts";
import type { Collation } from "../../../src/collate/collate.ts";
import { FOUND, outlineOf } from "./fixture.ts";

const apply = (changes: string, found: Collation = FOUND) => {
  const read = outlineOf(changes);
  expect(read.problems).toEqual([]);
  return applyOutline(found, read.outline);
};

const listed = ({ proposals }: Collation): string[] =>
  proposals.flatMap((proposal) =>
    proposal.areas.flatMap((area) =>
      area.measures.map(
        (measure) =>
          `${proposal.title} / ${area.title} / ${measure.title} / ${measure.modality} / ${measure.cells.map(({ status }) => status).join(" ")}`,
      ),
    ),
  );

const BEFORE = listed(FOUND);
const PIER = "Demands of Town / Building / Build a pier / demand / stated absent";
const MILL = "Demands of Town / other / Close the old mill / commitment / stated absent";
const BREAD = "Demands of Town / other / Want cheaper bread / demand / stated stated";
const NO_MILL = "Position of Mill / other / Close no mill / refusal / absent stated";

describe("applyOutline", () => {
  it("changes nothing where nothing is asked, to the object", () => expect(apply("  []\n").collation).toBe(FOUND));

  it("starts from what the table below expects", () => expect(BEFORE).toEqual([PIER, MILL, BREAD, NO_MILL]));

  const cases: readonly (readonly [what: string, changes: string, after: readonly string[], words: string])[] = [
    [
      "a title, found by a title in another case",
      "- {measure: BUILD A PIER, title: Build the pier, reason: r}",
      [PIER.replace("Build a pier", "Build the pier"), MILL, BREAD, NO_MILL],
      "measure p1-m1: title “Build the pier” instead of “Build a pier”",
    ],
    [
      "a modality, found by words of a source",
      "- {measure: asks for a new pier, modality: offer, reason: r}",
      [PIER.replace("demand", "offer"), MILL, BREAD, NO_MILL],
      "measure p1-m1: offer instead of demand",
    ],
    [
      "a merge: cells are united",
      "- {measure: Build a pier, merge: [wants cheaper bread], reason: r}",
      [PIER.replace("stated absent", "stated stated"), MILL, NO_MILL],
      "measure p1-m1: merged with “Want cheaper bread”",
    ],
    [
      "a move to an area",
      "- {measure: close the old mill, area: Building, reason: r}",
      [PIER, MILL.replace("other", "Building"), BREAD, NO_MILL],
      "measure p1-m2: moved from “other” to “Building”",
    ],
    [
      "a move to another proposal, found by its proposer",
      "- {measure: close the old mill, proposal: Mill, reason: r}",
      [PIER, BREAD, NO_MILL, "Position of Mill / other / Close the old mill / commitment / stated absent"],
      "measure p1-m2: moved from “Demands of Town” to “Position of Mill”",
    ],
    [
      "a rejection; what it leaves empty goes",
      "- {measure: Build a pier, reject: true, reason: r}",
      [MILL, BREAD, NO_MILL],
      "proposal p1: rejected the measure “Build a pier”",
    ],
    [
      "a cell",
      "- {measure: Want cheaper bread, cells: {b: partial}, reason: r}",
      [PIER, MILL, BREAD.replace("stated stated", "stated partial"), NO_MILL],
      "measure p1-m3: b partial instead of stated",
    ],
    [
      "a cell with its passage",
      "- {measure: Build a pier, cells: {b: {status: contradicted, passages: Nobody closes}}, reason: r}",
      [PIER.replace("stated absent", "stated contradicted"), MILL, BREAD, NO_MILL],
      "measure p1-m1: b contradicted instead of absent",
    ],
    [
      "an absent cell",
      "- {measure: Want cheaper bread, cells: {b: absent}, reason: r}",
      [PIER, MILL, BREAD.replace("stated stated", "stated absent"), NO_MILL],
      "measure p1-m3: b absent instead of stated",
    ],
    [
      "a passage added",
      "- {measure: Build a pier, add: 'b:s1 A new pier', reason: r}",
      [PIER.replace("stated absent", "stated stated"), MILL, BREAD, NO_MILL],
      "measure p1-m1: with “A new pier”",
    ],
    [
      "a passage dropped",
      "- {measure: Want cheaper bread, drop: Bread should cost less, reason: r}",
      [PIER, MILL, BREAD.replace("stated stated", "stated absent"), NO_MILL],
      "measure p1-m3: without “Bread should cost less”",
    ],
    [
      "a cue, in other forms of its words and with words between them",
      "- {measure: Build a pier, cues: [piers asking], reason: r}",
      [PIER.replace("stated absent", "stated stated"), MILL, BREAD, NO_MILL],
      "measure p1-m1: b matched by its cue",
    ],
    [
      "a split: the part stands behind",
      "- {measure: Want cheaper bread, split: [{title: Pay less, passages: Bread should cost}], reason: r}",
      [
        PIER,
        MILL,
        BREAD.replace("stated stated", "stated absent"),
        "Demands of Town / other / Pay less / demand / absent stated",
        NO_MILL,
      ],
      "measure p1-m3: “Pay less” split off",
    ],
    [
      "a new measure: sources that carry the claim are matched by themselves",
      "- {new-measure: Like the town, modality: principle, proposal: Mill, add: The town asks for a new pier., reason: r}",
      [PIER, MILL, BREAD, NO_MILL, "Position of Mill / other / Like the town / principle / stated stated"],
      "measure p2-m2: added the measure “Like the town”; with “The town asks for a new pier.”",
    ],
    [
      "a new area with its measures, in their order",
      "- {new-area: Daily life, proposal: Demands of Town, measures: [wants cheaper bread, close the old mill], reason: r}",
      [PIER, BREAD.replace("other", "Daily life"), MILL.replace("other", "Daily life"), NO_MILL],
      "area p1-a3: added the area “Daily life”",
    ],
    [
      "an area's title and its measures' way into another",
      "- {area: Building, title: Works, merge: [], reason: r}",
      [PIER.replace("Building", "Works"), MILL, BREAD, NO_MILL],
      "area p1-a1: title “Works” instead of “Building”",
    ],
    [
      "an area rejected: its measures fit nowhere",
      "- {area: Building, reject: true, reason: r}",
      [MILL, BREAD, PIER.replace("Building", "other"), NO_MILL],
      "proposal p1: rejected the area “Building”",
    ],
    [
      "two proposals that are one",
      "- {proposal: Demands of Town, merge: [Position of Mill], reason: r}",
      [PIER, MILL, BREAD, NO_MILL.replace("Position of Mill", "Demands of Town")],
      "proposal p1: merged with “Position of Mill”",
    ],
    [
      "a proposal rejected with all that it holds",
      "- {proposal: Mill, reject: true, reason: r}",
      [PIER, MILL, BREAD],
      "briefing: rejected the proposal “Position of Mill”",
    ],
  ];
  it.each(cases)("makes %s", (_, changes, after, words) => {
    const { collation, overrides, problems } = apply(changes);
    expect(problems).toEqual([]);
    expect(listed(collation)).toEqual(after);
    expect(overrides.map(({ target, change }) => `${target}: ${change}`)).toContain(words);
  });

  it("signs each decision: the file's author and day, or the change's own", () => {
    const { overrides } = apply(
      "- {measure: Build a pier, modality: offer, reason: why}\n- {measure: Close the old mill, modality: offer, author: B, date: 2024-02-03, reason: so}",
    );
    expect(overrides.map(({ author, date, reason }) => [author, date, reason])).toEqual([
      ["A", "2024-01-02", "why"],
      ["B", "2024-02-03", "so"],
    ]);
  });

  it("notes nothing where the rules have come to say the same", () => {
    const { collation, overrides, problems } = apply(
      "- {measure: Build a pier, title: Build a pier, modality: demand, area: Building, cells: {a: stated, b: absent}}",
    );
    expect([overrides, problems]).toEqual([[], []]);
    expect(listed(collation)).toEqual(BEFORE);
  });

  it("knows a thing by its new title and what was merged by all of them, whatever the order of the lines", () => {
    const { collation, problems } = apply(
      [
        "- {measure: The long pier, modality: offer, reason: r}",
        "- {measure: Build a pier, title: The long pier, merge: Close the old mill, reason: r}",
        "- {measure: Close the old mill, cells: {b: {status: partial, passages: Nobody closes a mill}}, reason: r}",
      ].join("\n"),
    );
    expect(problems).toEqual([]);
    expect(listed(collation)[0]).toBe("Demands of Town / Building / The long pier / offer / stated partial");
  });

  it("keeps answers mutual, whatever is merged or rejected", () => {
    const answering = (id: string, answers: readonly string[]): Collation => ({
      ...FOUND,
      proposals: FOUND.proposals.map((proposal) => ({
        ...proposal,
        areas: proposal.areas.map((each) => ({
          ...each,
          measures: each.measures.map((one) =>
            one.id === id ? { ...one, answers } : answers.includes(one.id) ? { ...one, answers: [id] } : one,
          ),
        })),
      })),
    });
    const found = answering("p2-m1", ["p1-m2"]);
    const answers = (changes: string) =>
      apply(changes, found)
        .collation.proposals.flatMap(({ areas }) => areas)
        .flatMap(({ measures }) => measures)
        .flatMap((one) => one.answers);
    expect(answers("- {measure: Build a pier, merge: Close the old mill, reason: r}")).toEqual(["p2-m1", "p1-m1"]);
    expect(answers("- {measure: Close the old mill, reject: true, reason: r}")).toEqual([]);
    expect(answers("- {measure: Build a pier, answers: Close no mill, reason: r}")).toEqual([
      "p2-m1",
      "p2-m1",
      "p1-m1",
      "p1-m2",
    ]);
  });

  it("only notes that what was rejected or dropped is not found any more, as long as the words are", () => {
    for (const change of [
      "- {measure: Build a pier, drop: Everybody likes, reason: r}",
      "- {measure: Everybody likes, reject: true, reason: r}",
      "- {discrepancy: Everybody likes, reject: true, reason: r}",
    ])
      expect(apply(change).problems).toMatchObject([{ rule: "outline/idle", level: "note", line: 4 }]);
    expect(apply("- {measure: Nobody likes, reject: true, reason: r}").problems).toMatchObject([{ level: "error" }]);
  });

  describe("on claims and differences", () => {
    it("drops and adds passages of a claim; its support follows", () => {
      const { collation, problems } = apply(
        "- {claim: The town wants cheaper bread., drop: Bread should cost less., add: Everybody likes the pier., reason: r}",
      );
      expect(problems).toEqual([]);
      const claim = collation.claims.find(({ id }) => id === "c2");
      expect(claim?.renderings.map(({ exact }) => exact)).toEqual([
        "The town wants cheaper bread.",
        "Everybody likes the pier.",
      ]);
      expect(claim?.support).toEqual({ sources: ["a"], independent: 1 });
    });

    it("merges, rejects and makes claims", () => {
      const ids = (changes: string) =>
        apply(changes).collation.claims.map(({ id, renderings }) => `${id} ${renderings.length}`);
      expect(ids("- {claim: Bread should cost less., merge: A new pier is asked for by the town., reason: r}")).toEqual(
        ["c2 4"],
      );
      expect(ids("- {claim: Bread should cost less., reject: true, reason: r}")).toEqual(["c1 2"]);
      expect(ids("- {new-claim: [It will close the old mill., Nobody closes a mill.], reason: r}")).toEqual([
        "c1 2",
        "c2 2",
        "c3 2",
      ]);
    });

    it("takes a reading by its value or by its words, and shows who did", () => {
      for (const take of ["Nobody", "Nobody closes a mill."]) {
        const [difference] = apply(`- {discrepancy: Is the mill closed?, take: ${take}, reason: they say so}`).collation
          .discrepancies;
        expect(difference?.decision).toEqual({
          reading: "nobody",
          author: "A",
          date: "2024-01-02",
          reason: "they say so",
        });
        expect(difference?.readings).toHaveLength(2);
      }
    });

    it("leaves out what is reviewed and not named, as far as its sources were seen", () => {
      const left = (head: string, changes: string) => {
        const text = `author: A\ndate: 2024-01-02\n${head}\nchanges:\n- {reviewed: differences, reason: r}\n${changes}`;
        const { outline, problems } = readOutline({ file: "outline.yaml", text });
        expect(problems).toEqual([]);
        return applyOutline(FOUND, outline).collation.discrepancies.map(({ id }) => id);
      };
      expect(left("seen: [a, b]", "")).toEqual([]);
      expect(left("seen: [a]", "")).toEqual(["d1"]);
      expect(left("seen: [a, b]", "- {discrepancy: Is the mill closed?, weight: high, reason: r}")).toEqual(["d1"]);
      expect(
        left(
          "seen: [a, b]",
          "- {new-discrepancy: Who asks?, kind: omission, readings: [{value: town, passages: The town asks}], reason: r}",
        ),
      ).toEqual(["d2"]);
    });

    it("rejects one, adds one, and sorts by weight", () => {
      const { collation, problems } = apply(
        "- {new-discrepancy: Who asks?, kind: attribution, weight: high, readings: [{value: town, passages: The town asks}, {value: nobody, passages: Nobody}], reason: r}",
      );
      expect(problems).toEqual([]);
      expect(collation.discrepancies.map(({ question }) => question)).toEqual(["Who asks?", "Is the mill closed?"]);
      expect(apply("- {discrepancy: Nobody closes a mill., reject: true, reason: r}").collation.discrepancies).toEqual(
        [],
      );
    });
  });

  const wrong: readonly (readonly [why: string, changes: string, rule: string, column: number, says: string])[] = [
    ["a title that nothing has, with the nearest", "- measure: Build a peer", "stale", 12, '"Build a pier" (a:s1)'],
    ["words that no source has", "- measure: qwertz uiop", "stale", 12, "no source has"],
    ["words that nothing of the kind cites", "- measure: Everybody likes", "stale", 12, "no measure cites"],
    ["a number of the build, with what to write", "- measure: p1-m2", "stale", 12, 'write "Close the old mill"'],
    [
      "a source that is not there",
      "- {measure: Build a pier, cells: {c: absent}, reason: r}",
      "stale",
      35,
      'no source "c"',
    ],
    [
      "a passage of a source that is not there",
      "- {measure: Build a pier, add: 'c:s1 pier', reason: r}",
      "stale",
      32,
      'no source "c"',
    ],
    [
      "a passage that stands twice, with its places",
      "- {measure: Build a pier, add: pier, reason: r}",
      "ambiguous",
      32,
      "a:s1, a:s4, b:s1",
    ],
    [
      "a thing that is two, with both",
      "- {measure: mill}",
      "ambiguous",
      13,
      '"Close the old mill" (a:s2) or "Close no mill" (b:s3)',
    ],
    ["an area of several proposals", "- {area: other, title: Rest}", "ambiguous", 10, '"other" or "other"'],
    [
      "a cell without evidence",
      "- {measure: Build a pier, cells: {b: stated}, reason: r}",
      "cell",
      35,
      "b cites nothing",
    ],
    [
      "a passage of another source",
      "- {measure: Build a pier, cells: {b: {status: stated, passages: Everybody}}, reason: r}",
      "cell",
      35,
      "stands in a, not in b",
    ],
    ["a change without reason", "- {measure: Build a pier, title: Pier}", "unsigned", 3, "no reason"],
    [
      "a new measure without a kind",
      "- {new-measure: X, proposal: Mill, add: Everybody, reason: r}",
      "modality",
      17,
      "needs its `modality`",
    ],
    [
      "a new measure without evidence",
      "- {new-measure: X, modality: offer, proposal: Mill, reason: r}",
      "evidence",
      3,
      "no source is cited",
    ],
    [
      "a new measure without a home",
      "- {new-measure: X, modality: offer, add: Everybody, reason: r}",
      "proposal",
      3,
      "say which",
    ],
    ["a cue that nothing has", "- {measure: Build a pier, cues: [purple], reason: r}", "stale", 34, "no sentence"],
    [
      "a reading that is none",
      "- {discrepancy: Is the mill closed?, take: perhaps, reason: r}",
      "stale",
      44,
      '"it will", "nobody"',
    ],
    ["an actor that is none", "- {measure: Build a pier, addressee: Twon, reason: r}", "stale", 38, '"Town"'],
  ];
  it.each(wrong)("complains of %s, with its place", (_, changes, rule, column, says) => {
    const { problems } = apply(changes);
    expect(problems).toMatchObject([
      { level: "error", rule: `outline/${rule}`, file: "outline.yaml", line: 4, column },
    ]);
    expect(problems[0]?.reason).toContain(says);
  });
});
