import { describe, expect, it } from "vitest";
import { lineOf } from "../../../src/extract/names/pieces.ts";
import { settleNames } from "../../../src/extract/names/settle.ts";
import type { TaggedName } from "../../../src/extract/names/tagged.ts";

const KINDS = { P: "person", L: "place", O: "organization" } as const;

/** "[P Ann Roe] said" is a line whose words Ann Roe the tagger took for a person. */
function settle(...marked: string[]): string[] {
  const lines = marked
    .map((text) => text.replace(/\[\w ([^\]]*)\]/g, "$1"))
    .map((text) => ({ text, line: lineOf(text, { start: 0, end: text.length }) }));
  const tagged = marked.map((text, l): TaggedName[] => {
    const names: TaggedName[] = [];
    let cut = 0;
    for (const match of text.matchAll(/\[(\w) ([^\]]*)\]/g)) {
      const from = match.index - cut;
      const to = from + match[2]!.length;
      cut += 4;
      const { tokens } = lines[l]!.line;
      const start = tokens.findIndex((token) => token.start >= from);
      names.push({
        start,
        end: tokens.findLastIndex((token) => token.end <= to) + 1,
        kind: KINDS[match[1] as keyof typeof KINDS],
      });
    }
    return names;
  });
  return settleNames(
    lines.map(({ line }) => line),
    tagged,
  ).flatMap((row, l) =>
    row.map(({ start, end, kind }) => {
      const { text, line } = lines[l]!;
      return `${kind.slice(0, 2)} ${text.slice(line.tokens[start]!.start, line.tokens[end - 1]!.end)}`;
    }),
  );
}

describe("settleNames", () => {
  it("signs a name with the rule that made it, and leaves the others to the tagger", () => {
    const text = "Berta Roe told President Anna Roe";
    const [row] = settleNames([lineOf(text, { start: 0, end: text.length })], [[{ start: 0, end: 2, kind: "person" }]]);
    expect(row?.map(({ rule }) => rule)).toEqual(["name/by-model", "name/titled-person"]);
  });
  it.each([
    ["a title before a person", "[P General Anna Roe] left.", ["pe Anna Roe"]],
    [
      "an office between an organisation and a person",
      "[O NATO Secretary General Anna Roe] left.",
      ["or NATO", "pe Anna Roe"],
    ],
    ["a party's office before an unknown given name", "[O House Majority Leader Zofka Roe] left.", ["pe Zofka Roe"]],
    ["an office after a known organisation", "[O NATO Secretary-General] said so.", ["or NATO"]],
    ["two known places", "in [L Europe and North America] alike", ["pl Europe", "pl North America"]],
    ["a person with a title that was passed over", "told President Anna Roe of it", ["pe Anna Roe"]],
    ["an alliance that is called a pact", "the Warsaw Pact fell", ["or Warsaw Pact"]],
    ["letters in brackets", "the [O World River Fund] (WRF) met", ["or World River Fund", "or WRF"]],
    ["a number before a force", "a [O 5000-strong Rapid Force]", ["or Rapid Force"]],
    ["a shout", "[P LONG LOUD WORDS] here", []],
    ["a label of a map", "[L OLD BOULEVARD CROWD STAGE] here", []],
    ["a label run into a name", "[L NORTH OLD BOULEVARD Example Bay Hotel] stands", ["pl Example Bay Hotel"]],
    ["what is written in capitals", "the [O ABC NEWS] said", ["or ABC NEWS"]],
    ["a button run into a sentence", "[O Join Up You] agree", []],
    ["a state read as a person", "since [P Ukraine] asked", ["pl Ukraine"]],
    ["a treaty read as a place", "the [L Vienna] Document of old", ["in Vienna Document"]],
    [
      "a list inside an office's name",
      "the [O Bureau of Apples], [L Pears] and [L Plums] said",
      ["or Bureau of Apples, Pears and Plums"],
    ],
  ])("settles %s", (_, text, expected) => {
    expect(settle(text)).toEqual(expected);
  });
  it("drops what is no name", () => {
    expect(
      settle("[P I've] seen it.", "[P President] said so.", "in [L March] it rained", "[O NATO-Russia] talks"),
    ).toEqual([]);
  });
  it('keeps a place with "and" that is one', () => {
    expect(settle("in [L Bosnia and Herzegovina] now")).toEqual(["pl Bosnia and Herzegovina"]);
  });
  it("reads a name of several words everywhere once it was read", () => {
    expect(settle("The [O Blue Rain Quintet] played.", "They liked Blue Rain Quintet very much.")).toEqual([
      "or Blue Rain Quintet",
      "or Blue Rain Quintet",
    ]);
  });
  it("finds in a headline only what the text names", () => {
    expect(
      settle("[O Roe Says Money Would Never Be Enough]", "[P Anna Roe] said that money would never be enough."),
    ).toEqual(["pe Roe", "pe Anna Roe"]);
  });
  it("gives a handle to the person it spells, and to nobody else", () => {
    expect(settle("[P Anna Roe] wrote.", "So said @annaroe and @somebody.")).toEqual(["pe Anna Roe", "pe @annaroe"]);
  });
});
