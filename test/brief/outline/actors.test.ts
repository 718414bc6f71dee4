import { describe, expect, it } from "vitest";
import { decideActors } from "../../../src/brief/outline/actors.ts";
import type { Actor } from "../../../src/extract/actor.ts";
import { cite } from "../../../src/read/citation.ts";
import { at, collation, source } from "../fixture.ts";
import { outlineOf } from "./fixture.ts";

const a = source("a", "Georgia has cherries. The Alliance met. NATO met, too. Georgia Reed said so.");
const person = at(a, "Georgia Reed");

const actor = (
  id: string,
  kind: Actor["kind"],
  name: string,
  spans: readonly { start: number; end: number }[],
): Actor => ({
  id,
  kind,
  name,
  aliases: [],
  mentions: spans.map((span) => cite(a, span)),
});

const found = collation([a], {
  actors: [
    actor("alliance", "organization", "Alliance", [at(a, "Alliance")]),
    actor("georgia", "place", "Georgia", [at(a, "Georgia"), { start: person.start, end: person.start + 7 }]),
    actor("nato", "organization", "NATO", [at(a, "NATO")]),
  ],
  utterances: [
    {
      id: "u1",
      source: "a",
      kind: "indirect",
      content: at(a, "NATO met, too."),
      quoted: [],
      cue: at(a, "said"),
      speakerSpan: person,
      speaker: "georgia",
      continues: null,
      marks: "none",
      rule: "test",
    },
  ],
  figures: [
    {
      ...cite(a, at(a, "cherries")),
      value: 1,
      to: null,
      bound: "exact",
      unit: null,
      counted: "cherries",
      attributedTo: "alliance",
      rule: "test",
    },
  ],
});

const decide = (changes: string) => decideActors(found, outlineOf(changes).outline);
const listed = (changes: string): string[] =>
  decide(changes).witnesses.actors.map(({ id, kind, name, aliases, mentions }) =>
    [id, kind, name, aliases.join("+"), mentions.map(({ exact }) => exact).join("+")].join(" | "),
  );

describe("decideActors", () => {
  it("changes nothing where nothing is asked", () => expect(decide("  []\n").witnesses).toBe(found));

  it("merges: names, mentions and all that is said of either", () => {
    const { witnesses, overrides, problems } = decide("- {actor: NATO, merge: [Alliance], reason: r}");
    expect(problems).toEqual([]);
    expect(listed("- {actor: NATO, merge: [Alliance], reason: r}")).toEqual([
      "georgia | place | Georgia |  | Georgia+Georgia",
      "nato | organization | NATO | Alliance | Alliance+NATO",
    ]);
    expect(witnesses.figures[0]?.attributedTo).toBe("nato");
    expect(overrides).toMatchObject([{ target: "actor nato", change: "merged with “Alliance”" }]);
  });

  it("splits by the passages in which a name means another one; who speaks there follows", () => {
    const changes =
      "- {actor: Georgia, split: [{name: Georgia Reed, kind: person, passages: Georgia Reed said so}], reason: r}";
    const { witnesses, overrides, problems } = decide(changes);
    expect(problems).toEqual([]);
    expect(listed(changes)).toEqual([
      "alliance | organization | Alliance |  | Alliance",
      "georgia | place | Georgia |  | Georgia",
      "georgia-reed | person | Georgia Reed | Georgia | Georgia",
      "nato | organization | NATO |  | NATO",
    ]);
    expect(witnesses.utterances[0]?.speaker).toBe("georgia-reed");
    expect(overrides.map(({ target }) => target)).toEqual(["actor georgia", "actor georgia-reed"]);
  });

  it("renames and says what it is; the id stays, the old name is an alias", () =>
    expect(listed("- {actor: Alliance, name: The Pact, kind: instrument, reason: r}")[0]).toBe(
      "alliance | instrument | The Pact | Alliance | Alliance",
    ));

  it("knows an actor by its id, its name in any case, and the name that the file gives", () => {
    for (const address of ["nato", "Nato", "The Treaty"]) {
      const { problems } = decide(
        `- {actor: Alliance, merge: '${address}', reason: r}\n- {actor: NATO, name: The Treaty, reason: r}`,
      );
      expect(problems).toEqual([]);
    }
  });

  const wrong: readonly (readonly [why: string, changes: string, rule: string])[] = [
    ["nobody of that name", "- {actor: Atlantis, name: X, reason: r}", "outline/stale"],
    ["no mention to split off", "- {actor: NATO, split: [{name: X, aliases: [Nota]}], reason: r}", "outline/stale"],
    ["no mention left", "- {actor: NATO, split: [{name: X, aliases: [NATO]}], reason: r}", "outline/stale"],
    ["no reason", "- {actor: NATO, name: X}", "outline/unsigned"],
  ];
  it.each(wrong)("complains of %s", (_, changes, rule) =>
    expect(decide(changes).problems).toMatchObject([{ level: "error", rule, line: 4 }]),
  );
});
