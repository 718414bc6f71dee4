import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { brief } from "../../../src/brief/brief.ts";
import type { Briefing } from "../../../src/brief/briefing.ts";
import { decideWitnesses } from "../../../src/brief/outline/decide.ts";
import { draftAdditions, draftOutline } from "../../../src/brief/outline/draft.ts";
import { extendOutline } from "../../../src/brief/outline/extend.ts";
import { outlineSchema } from "../../../src/brief/outline/outline-schema.ts";
import { EMPTY_OUTLINE, type Outline, readOutline } from "../../../src/brief/outline.ts";
import { compare, gather } from "../../../src/collate/collate.ts";
import { type Analysis, analyse } from "../../../src/extract/analyse.ts";
import { readCorpus } from "../../../src/read/corpus.ts";
import { FOUND } from "./fixture.ts";

const CASES = join(import.meta.dirname, "../../cases");

const analyses = async (name: string): Promise<Analysis[]> =>
  (await readCorpus(join(CASES, name, "corpus"))).sources.map((source) => analyse(source));

function briefed(of: readonly Analysis[], outline: Outline = EMPTY_OUTLINE): Briefing {
  const decided = decideWitnesses(gather(of), outline);
  return brief(compare(decided.witnesses), { outline, decided, digest: "" });
}

/** The draft with its comment marks taken away: every item as the rules have it. */
const uncommented = (draft: string): string => draft.replace(/^# (?!yaml-language)/gm, "");

const read = (text: string): Outline => {
  const { outline, problems } = readOutline({ file: "outline.yaml", text });
  expect(problems).toEqual([]);
  return outline;
};

describe("draftOutline", () => {
  const names = readdirSync(CASES).filter((name) => !name.startsWith("outline-"));

  for (const name of names)
    it(`changes nothing when it is read back, as it is and with every item taken up: ${name}`, async () => {
      const of = await analyses(name);
      const found = briefed(of);
      const draft = draftOutline(found);
      const json = JSON.stringify(found);
      expect(JSON.stringify(briefed(of, read(draft)))).toBe(json);
      expect(JSON.stringify(briefed(of, read(uncommented(draft))))).toBe(json);
    });

  it("offers every measure, with its cells, by words that mean no other", () => {
    const draft = draftOutline(brief(FOUND, { digest: "" }));
    expect(draft).toContain(
      "#   - measure: asks for a new pier\n#     title: Build a pier\n#     modality: demand\n#     cells: {a: stated}\n",
    );
    expect(draft.match(/- measure: /g)).toHaveLength(4);
  });

  it("is what the schema allows, and so is what the reader allows", () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(outlineSchema());
    const draft = draftOutline(brief(FOUND, { digest: "" }));
    for (const text of [
      draft,
      uncommented(draft.replace("# question:", "").replace("# author:", "").replace("# date:", "")),
    ])
      expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
    for (const text of [
      "titel: x",
      "date: yesterday",
      "changes: [{titel: x}]",
      "changes: [{measure: x, titel: y}]",
      "changes: [{measure: x, modality: wish}]",
      "changes: [{measure: x, cells: {a: perhaps}}]",
      "changes: [{measure: x, reject: false}]",
      "changes: [{key-point: x, at: 0}]",
      "changes: x",
    ]) {
      expect([text, validate(parse(text))]).toEqual([text, false]);
      expect([text, readOutline({ file: "o", text }).problems.length]).toEqual([text, 1]);
    }
  });
});

describe("draftAdditions", () => {
  it("offers only what rests on sources that were not there, and names what they were matched to", async () => {
    const of = await analyses("outline-new-source");
    const found = briefed(of);
    const additions = draftAdditions(found, ["a", "b"], "  ") ?? "";
    expect(additions).toMatch(/^## New with c:/);
    expect(additions).toContain("lighthouse");
    expect(additions).toMatch(/##\s+matched: .*before six.*\(c\)/i);
    expect(additions).not.toContain("tide tables");
    expect(draftAdditions(found, ["a", "b", "c"], "  ")).toBeNull();
  });

  it("uncommented at the end of the outline changes nothing", async () => {
    const of = await analyses("outline-new-source");
    const corpus = await readCorpus(join(CASES, "outline-new-source/corpus"));
    const text = corpus.outline?.text ?? "";
    const found = briefed(of, read(text));
    const { text: extended } = extendOutline(text, ["c"], draftAdditions(found, ["a", "b"], "  ") ?? "");
    expect(extended).toContain("seen: [a, b, c]");
    expect(JSON.stringify(briefed(of, read(uncommented(extended ?? ""))))).toBe(JSON.stringify(found));
  });
});

describe("extendOutline", () => {
  const table: readonly (readonly [what: string, text: string, after: string | null])[] = [
    ["an empty file", "", "seen:\n  - b\n\nchanges:\nX"],
    ["no changes yet", "title: T\n", "seen:\n  - b\ntitle: T\n\nchanges:\nX"],
    ["an empty list", "seen: [a]\nchanges:\n", "seen: [a, b]\nchanges:\n\nX"],
    [
      "a block of seen",
      "seen:\n  - a # first\nchanges:\n  - measure: m\n",
      "seen:\n  - a\n  - b # first\nchanges:\n  - measure: m\n\nX",
    ],
    ["no line end", "seen: [a]\nchanges:\n- measure: m", "seen: [a, b]\nchanges:\n- measure: m\n\nX"],
    ["changes that are not last", "changes:\n  - measure: m\ntitle: T\n", null],
    ["changes in brackets", "changes: [{measure: m}]\n", null],
    ["a file in braces", "{title: T}\n", null],
  ];
  it.each(table)("knows where additions go: %s", (_, text, after) =>
    expect(extendOutline(text, ["b"], "X").text).toBe(after),
  );

  it("says how far the items stand in", () => {
    expect(extendOutline("changes:\n- measure: m\n", [], "").indent).toBe("");
    expect(extendOutline("changes:\n    - measure: m\n", [], "").indent).toBe("    ");
    expect(extendOutline("title: T\n", [], "").indent).toBe("  ");
  });
});
