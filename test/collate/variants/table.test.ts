import { describe, expect, it } from "vitest";
import { variantTable } from "../../../src/collate/variants/table.ts";
import type { Source } from "../../../src/read/source.ts";
import { claim, source } from "../../brief/fixture.ts";

/** Each row as "same", "~differs", "+added", "-" left out and "." empty, column by column. */
function show(texts: readonly string[]): string[] | null {
  const sources = texts.map((text, i) => source(`paper-${i}`, text));
  const made = claim(
    "c1",
    sources,
    sources.map((of): [Source, string] => [of, of.text]),
  );
  const byId = new Map(sources.map((of) => [of.id, of]));
  const sign = { same: "", differs: "~", added: "+", "left-out": "-", empty: "." };
  return (
    variantTable(made, byId)?.rows.map(({ rendering, cells }) =>
      cells
        .map(
          ({ kind, span }) => sign[kind] + (span ? byId.get(rendering.source)?.text.slice(span.start, span.end) : ""),
        )
        .join(" | "),
    ) ?? null
  );
}

describe("variantTable", () => {
  it("sets a changed word beside the one it stands for", () => {
    expect(show(["The lock gates will open at dawn.", "The lock gates will close at dawn."])).toEqual([
      "The lock gates will | open | at dawn",
      "The lock gates will | ~close | at dawn",
    ]);
  });

  it("shows what one adds and what one leaves out", () => {
    expect(show(["The old lock gates open at dawn.", "The lock gates open every day at dawn."])).toEqual([
      "The | old | lock gates open | . | at dawn",
      "The | - | lock gates open | +every day | at dawn",
    ]);
  });

  it("keeps the words of three rows in common columns", () => {
    expect(
      show(["Ferries must carry two pilots.", "Ferries must carry three pilots.", "Ferries should carry two pilots."]),
    ).toEqual([
      "Ferries | must | carry | two | pilots",
      "Ferries | must | carry | ~three | pilots",
      "Ferries | ~should | carry | two | pilots",
    ]);
  });

  it("compares words without marks, case and punctuation", () => {
    expect(show(["“Ferries,” he said, “must stop.”", "ferries he said must stop"])).toEqual([
      "Ferries,” he said, “must stop",
      "ferries he said must stop",
    ]);
  });

  it("lays nothing out where the wording is another one altogether", () => {
    expect(
      show(["The lock gates will open at dawn.", "Boats may pass early each morning, the board says."]),
    ).toBeNull();
  });

  it("names the renderings that stand apart, and counts those beyond its rows", () => {
    const texts = [...Array<string>(20).fill("The lock gates will open at dawn."), "Boats may pass early."];
    const sources = texts.map((text, i) => source(`paper-${i}`, text));
    const made = claim(
      "c1",
      sources,
      sources.map((of): [Source, string] => [of, of.text]),
    );
    const table = variantTable(made, new Map(sources.map((of) => [of.id, of])));
    expect([table?.rows.length, table?.more, table?.apart.map((each) => each.source)]).toEqual([16, 4, ["paper-20"]]);
  });

  it("ends on renderings of any length", () => {
    const long = "gate lock dawn tide ".repeat(5000);
    expect(show([long, long])?.length).toBe(2);
    expect(show(["…", "—"])).toBeNull();
  });
});
