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

  it("lists the rules that found names, with the first mention; an actor without one is left out", () => {
    const [first, ...others] = fixture.actors;
    if (!first) throw new Error("the fixture names nobody");
    const briefing = { ...fixture, actors: [{ ...first, rule: "name/handle" }, ...others] };
    const stage = methodView(makeLookup(briefing)).stages.find(({ title }) =>
      title.startsWith("Who and what is named"),
    );
    expect(stage?.rules).toMatchObject([{ rule: "name/handle", count: "1", example: first.mentions[0]?.exact }]);
    expect(methodView(makeLookup(fixture)).stages.some(({ title }) => title.startsWith("Who and what"))).toBe(false);
  });
});
