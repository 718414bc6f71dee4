import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { brief } from "../../src/brief/brief.ts";
import { briefingSchema, validateBriefing } from "../../src/brief/schema.ts";
import { collation, source } from "./fixture.ts";

const good = brief(collation([source("a", "The ferry sailed at dawn with forty people on board.")]), { digest: "0" });

describe("briefingSchema", () => {
  it("is what the types say", () => {
    const made = spawnSync(process.execPath, ["scripts/make-schema.mjs", "--print"], { encoding: "utf8" });
    expect(made.stderr).toBe("");
    expect(JSON.parse(made.stdout)).toEqual(briefingSchema);
  });
});

describe("validateBriefing", () => {
  it("accepts a briefing", () => expect(validateBriefing(JSON.parse(JSON.stringify(good)))).toEqual([]));
  it("lets names gain fields", () => expect(validateBriefing({ ...good, mood: "calm" })).toEqual([]));

  const wrong: readonly (readonly [why: string, json: unknown, place: string])[] = [
    ["a missing list", { ...good, claims: undefined }, "the briefing"],
    ["another version", { ...good, schemaVersion: 2 }, "/schemaVersion"],
    [
      "half an offset",
      { ...good, keyPoints: good.keyPoints.map((k) => ({ ...k, citations: [{ ...k.citations[0], start: 0.5 }] })) },
      "/keyPoints/0/citations/0/start",
    ],
    [
      "an unknown role",
      { ...good, sources: good.sources.map((s) => ({ ...s, blocks: [{ ...s.blocks[0], role: "poem" }] })) },
      "/sources/0/blocks/0/role",
    ],
    ["no object at all", "briefing", "the briefing"],
  ];
  for (const [why, json, place] of wrong)
    it(`reports ${why} with its place`, () => {
      const [problem] = validateBriefing(json);
      expect(problem?.level).toBe("error");
      expect(problem?.reason).toContain(place);
    });
});
