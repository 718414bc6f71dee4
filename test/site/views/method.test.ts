import { describe, expect, it } from "vitest";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { methodView } from "../../../src/site/views/method.ts";
import { fixture } from "../fixture.ts";

describe("methodView", () => {
  it("lists the rules of dates and figures that fired, with count, example and place", () => {
    const { stages } = methodView(makeLookup(fixture));
    const rows = new Map(stages.map(({ title, rules }) => [title, rules]));
    expect(rows.get("When")).toMatchObject([{ rule: "time/weekday", count: "1", example: "Tuesday" }]);
    expect(rows.get("How many")).toMatchObject([{ rule: "figure/count", count: "2", example: "12 barges" }]);
    expect(rows.get("How many")?.[0]?.href).toMatch(/#\S+$/);
  });
});
