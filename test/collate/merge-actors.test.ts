import { describe, expect, it } from "vitest";
import { mergeActors } from "../../src/collate/merge-actors.ts";
import type { Actor } from "../../src/extract/actor.ts";
import type { Analysis } from "../../src/extract/analyse.ts";
import type { Source } from "../../src/read/source.ts";

const actor = (source: string, name: string, kind: Actor["kind"] = "person", ...aliases: string[]): Actor => ({
  id: name.toLowerCase().replace(/[^a-z]+/g, "-"),
  kind,
  name,
  aliases,
  mentions: [{ source, start: 0, end: name.length, exact: name }],
});

/** One source with its actors, and an utterance and a figure of its first one. */
function analysis(source: string, ...actors: Actor[]): Analysis {
  const first = actors[0]?.id ?? null;
  return {
    source: { id: source } as Source,
    actors,
    utterances: [{ id: `${source}-u1`, source, speaker: first } as Analysis["utterances"][number]],
    times: [],
    figures: [{ source, attributedTo: first } as Analysis["figures"][number]],
    problems: [],
  };
}

describe("mergeActors", () => {
  it("gives one id to a person over all sources, and to what is theirs", () => {
    const merged = mergeActors([
      analysis("a", actor("a", "Anna Roe")),
      analysis("b", actor("b", "Roe")),
      analysis("c", actor("c", "Anna Roé")),
    ]);
    expect(merged.actors.map((a) => a.id)).toEqual(["anna-roe"]);
    expect(merged.actors[0]!.mentions.map((m) => m.source)).toEqual(["a", "b", "c"]);
    expect(merged.utterances.map((u) => u.speaker)).toEqual(["anna-roe", "anna-roe", "anna-roe"]);
    expect(merged.figures.map((f) => f.attributedTo)).toEqual(["anna-roe", "anna-roe", "anna-roe"]);
  });
  it("keeps the rule of the first mention, and makes none up", () => {
    const ruled = (one: Actor, rule: string): Actor => ({ ...one, rule });
    const merged = mergeActors([
      analysis("a", ruled(actor("a", "Anna Roe"), "name/first"), actor("a", "Aldmouth", "place")),
      analysis("b", ruled(actor("b", "Anna Roe"), "name/second")),
    ]);
    expect(merged.actors.map(({ name, rule }) => [name, rule])).toEqual([
      ["Aldmouth", undefined],
      ["Anna Roe", "name/first"],
    ]);
  });
  it("leaves a surname alone that two people of the corpus bear", () => {
    const merged = mergeActors([
      analysis("a", actor("a", "Anna Roe", "person", "Roe")),
      analysis("b", actor("b", "Ben Roe", "person", "Roe")),
      analysis("c", actor("c", "Roe")),
    ]);
    expect(merged.actors.map((a) => a.name)).toEqual(["Anna Roe", "Ben Roe", "Roe"]);
    expect(new Set(merged.utterances.map((u) => u.speaker)).size).toBe(3);
  });
  it("joins an acronym in one source with the name in another", () => {
    const merged = mergeActors([
      analysis("a", actor("a", "World River Fund", "organization")),
      analysis("b", actor("b", "WRF", "organization")),
    ]);
    expect(merged.actors).toMatchObject([{ name: "World River Fund", aliases: ["WRF"] }]);
  });
  it("keeps a place and a person of one name apart, with ids of their own", () => {
    const merged = mergeActors([analysis("a", actor("a", "Georgia")), analysis("b", actor("b", "Georgia", "place"))]);
    expect(merged.actors.map((a) => a.id)).toEqual(["georgia", "georgia-place"]);
  });
  it("takes a name for what most sources take it for", () => {
    const merged = mergeActors([
      ...["a", "b", "c"].map((id) =>
        analysis(id, actor(id, "Blue Rain", "organization"), actor(id, "Zorvia", "place")),
      ),
      analysis("d", actor("d", "Blue Rain"), actor("d", "Zorvia", "organization")),
    ]);
    expect(merged.actors.map((a) => [a.id, a.kind, a.mentions.length])).toEqual([
      ["blue-rain", "organization", 4],
      ["zorvia", "place", 4],
    ]);
  });
  it("gives the same answer whatever the order of the sources", () => {
    const some = [
      analysis("a", actor("a", "Anna Roe")),
      analysis("b", actor("b", "Roe")),
      analysis("c", actor("c", "WRF", "organization")),
    ];
    expect(mergeActors([...some].reverse()).actors).toEqual(mergeActors(some).actors);
  });
  it("stays near linear in the number of sources", () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      analysis(
        `s${i}`,
        actor(`s${i}`, `Anna Roe${String.fromCharCode(97 + (i % 26))}`),
        actor(`s${i}`, "WRF", "organization"),
      ),
    );
    const started = performance.now();
    mergeActors(many);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
