import { describe, expect, it } from "vitest";
import { findKeyPoints } from "../../src/brief/key-points.ts";
import { claim, collation, source } from "./fixture.ts";

const a = source(
  "a",
  "The harbour council offered the pilots a new contract on Monday. The weather was mild and the gulls were loud that day. " +
    "Pilots refused to bring tankers into the narrow channel at night. A tugboat was painted green in the yard last week.",
);
const b = source(
  "b",
  "On Monday the council of the harbour offered its pilots a new contract. Its pilots refuse to bring tankers into the channel by night. " +
    "An old lighthouse keeper remembered quieter years with some regret.",
);
const c = source("c", "Harbour pilots have been offered a new contract by the council, it said on Monday.");
const sources = [a, b, c];
const offered = claim("c1", sources, [
  [a, "The harbour council offered the pilots a new contract on Monday"],
  [b, "the council of the harbour offered its pilots a new contract"],
  [c, "Harbour pilots have been offered a new contract by the council"],
]);
const refused = claim("c2", sources, [
  [a, "Pilots refused to bring tankers into the narrow channel at night"],
  [b, "Its pilots refuse to bring tankers into the channel by night"],
]);
const points = findKeyPoints(collation(sources, { claims: [offered, refused] }));

describe("findKeyPoints", () => {
  it("puts first what most lines of reporting carry, cited in all of them", () => {
    expect(points[0]?.support).toEqual({ sources: ["a", "b", "c"], independent: 3 });
    expect(points[1]?.support.sources).toEqual(["a", "b"]);
  });

  it("speaks in the words of its first citation", () => {
    for (const point of points) expect(point.citations[0]?.exact).toBe(point.text);
  });

  it("says nothing twice", () => {
    expect(points.filter(({ text }) => /offered/.test(text))).toHaveLength(1);
  });

  it("counts no source that lacks the printed number, though it shares the theme", () => {
    const d = source("d", "The ferry company dismissed 38 stokers on Friday after the quarrel over the night bonus.");
    const e = source("e", "The ferry company dismissed its stokers on Friday after the quarrel over the night bonus.");
    const f = source("f", "The ferry company dismissed thirty and 38 stokers on Friday after the night bonus quarrel.");
    const dismissed = claim(
      "c1",
      [d, e, f],
      [
        [d, "The ferry company dismissed 38 stokers"],
        [e, "The ferry company dismissed its stokers"],
        [f, "The ferry company dismissed thirty and 38 stokers"],
      ],
    );
    const found = findKeyPoints(collation([d, e, f], { claims: [dismissed] })).find(({ text }) => text === d.text);
    const plain = findKeyPoints(collation([d, e, f], { claims: [dismissed] })).find(({ text }) => text === e.text);
    if (found) expect(found.support.sources).toEqual(["d", "f"]);
    if (plain) expect(plain.support.sources).toEqual(["d", "e", "f"]);
    expect(found ?? plain).toBeDefined();
  });

  it("cites no lone quotation mark at an edge", () => {
    const lone = source("l", "“The harbour council has offered the pilots a new contract for the winter.");
    expect(findKeyPoints(collation([lone]))[0]?.text).toMatch(/^The harbour council/);
    const pair = source(
      "p",
      "“The harbour council has offered the pilots a new contract,” said the mayor of the port.",
    );
    expect(findKeyPoints(collation([pair]))[0]?.text).toMatch(/^“The harbour council/);
  });

  it("counts copies of one report as one line", () => {
    const copies = sources.map((each) => ({ ...each, lineage: "a" }));
    const one = findKeyPoints(collation(copies, { claims: [offered] }));
    expect(one[0]?.support.independent).toBe(1);
  });

  it("answers the reader's question first", () => {
    const asked = findKeyPoints(
      collation(sources, { claims: [offered, refused] }),
      "What did the pilots refuse at night?",
    );
    expect(asked[0]?.text).toContain("refuse");
  });

  it("leaves the place of writing away", () => {
    const wired = source("w", "PORT TALBOT — The harbour council offered the pilots a new contract on Monday evening.");
    expect(findKeyPoints(collation([wired]))[0]?.text).toMatch(/^The harbour council/);
  });

  it("finds none where there is no text", () => expect(findKeyPoints(collation([source("e", "")]))).toEqual([]));

  it("gives at most nine", () => {
    const text = Array.from(
      { length: 40 },
      (_, i) => `Ward${i} voters chose candidate${i} after a long count in hall${i} yesterday.`,
    );
    expect(findKeyPoints(collation([source("x", text.join(" "))])).length).toBeLessThanOrEqual(9);
  });
});
